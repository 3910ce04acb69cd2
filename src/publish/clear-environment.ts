/** What Astro gives pages as `import.meta.env`; a variable of the same name in the environment would win over it. */
const OWN = ['BASE_URL', 'SITE', 'MODE', 'PROD', 'DEV', 'SSR', 'ASSETS_PREFIX']

/** Keeps the environment from changing the site: what pages are told comes from the settings alone. */
export function clearEnvironment(env: NodeJS.ProcessEnv = process.env): void {
  for (const name of OWN) delete env[name]
}

import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The system's Chromium: `CHROMIUM_PATH`, else the usual places; null when there is none. */
export const chromiumPath =
  process.env.CHROMIUM_PATH || USUAL_PLACES.find((path) => existsSync(path)) || null

/**
 * Whether browser tests can run. On a person's machine without Chromium they are skipped; where `CI` is set a missing
 * browser is a failure.
 */
export const hasChromium = chromiumPath !== null
if (!hasChromium) {
  const message = 'No Chromium found: set CHROMIUM_PATH or install Debian\'s "chromium".'
  if (process.env.CI) throw new Error(message)
  console.warn(`${message} Browser tests are skipped.`)
}

/** Starts the browser, without any of its own traffic. `more` are switches of a test's own. */
export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  })
}

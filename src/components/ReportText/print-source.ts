/**
 * A line at the foot of every printed sheet but the first says which report it is of: agency, period, archive. Margin
 * boxes take the styles of the root element, and only a script may set those under the policy of the site.
 */
const named = document.querySelector('.report-kicker')?.textContent
const site = document.querySelector('.site-name')?.textContent
if (named)
  document.documentElement.style.setProperty(
    '--print-source',
    JSON.stringify(`${named} · ${site}`.replace(/\s+/g, ' ').trim()),
  )

export {}

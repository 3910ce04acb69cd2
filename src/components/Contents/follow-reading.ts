/** Marks in the contents the section that is being read, and keeps it in view. */
const links = new Map<string, HTMLAnchorElement>()
for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a'))
  links.set(decodeURIComponent(link.hash.slice(1)), link)

const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? [])
const contents = document.querySelector<HTMLElement>('.contents')
let current: HTMLAnchorElement | undefined

function follow(): void {
  // The section whose heading last passed the upper quarter of the window.
  const line = innerHeight / 4
  let reading: HTMLElement | undefined
  for (const heading of headings) {
    if (heading.getBoundingClientRect().top > line) break
    reading = heading
  }
  const link = reading && links.get(reading.id)
  if (link === current) return
  current?.removeAttribute('aria-current')
  link?.setAttribute('aria-current', 'true')
  current = link
  if (!link || !contents || contents.scrollHeight <= contents.clientHeight) return
  const frame = contents.getBoundingClientRect()
  const place = link.getBoundingClientRect()
  if (place.top < frame.top || place.bottom > frame.bottom)
    contents.scrollTop += place.top - frame.top - frame.height / 3
}

if (headings.length) {
  // A heading counts as seen once it is above the line, however far: jumps are noticed, and no work on every scroll.
  const observer = new IntersectionObserver(follow, { rootMargin: '1000000px 0px -75% 0px' })
  for (const heading of headings) observer.observe(heading)
  follow()
  // A wide screen in a browser that cannot show closed details by style.
  const wide = matchMedia('(min-width: 64rem)')
  const details = contents?.querySelector('details')
  if (details && wide.matches) details.open = true
  contents?.addEventListener('click', (event) => {
    if (!wide.matches && event.target instanceof HTMLAnchorElement) details!.open = false
  })
}

export {}

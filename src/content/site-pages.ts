import type { Archive } from '../core/archive.ts'
import { pageKey } from './page-keys.ts'
import { type Path, ROUTES, type RouteName } from './routes.ts'

/** A page of a route, as a build sees it before it is made. */
export interface SitePage {
  route: RouteName
  /** Address below the base path, `/bao-cao/x/`. */
  address: string
  path: Path
  /** Equal keys mean equal pages; null: made in every build. */
  key: string | null
}

/** Where the pages of each route stand; a parameter that a page lacks is left out with its slash. */
const ADDRESSES: Record<RouteName, string> = {
  joined: '/lien-kho/[path]/',
  report: '/bao-cao/[id]/',
  reportVersions: '/bao-cao/[id]/phien-ban/',
  document: '/van-ban/[id]/',
  documents: '/van-ban/trang/[page]/',
  documentList: '/van-ban/[division]/[path]/',
  notHeld: '/van-ban/chua-co/trang/[page]/',
  conflicts: '/van-ban/mau-thuan/trang/[page]/',
  number: '/van-ban/so/[number]/',
  reportPages: '/bao-cao/trang/[page]/',
  reportOrders: '/bao-cao/xep/[path]/',
  agency: '/co-quan/[agency]/',
  agencyReports: '/co-quan/[agency]/bao-cao/[path]/',
  periods: '/ky/[path]/',
  signerPages: '/nguoi-ky/trang/[page]/',
  signers: '/nguoi-ky/[path]/',
  kinds: '/loai-bao-cao/[path]/',
  coverage: '/tinh-hinh-cong-bo/[path]/',
  missing: '/tinh-hinh-cong-bo/con-thieu/[path]/',
  comparisonPages: '/so-sanh/trang/[page]/',
  comparisons: '/so-sanh/[path]/',
}

/**
 * Every page of the dynamic routes, with its key.
 *
 * @param before the keys that pages had, by their address, where they may stand (see `pageKey`)
 */
export function* sitePages(
  archive: Archive,
  before?: (address: string) => string | undefined,
): Generator<SitePage> {
  for (const route of Object.keys(ROUTES) as RouteName[])
    for (const path of ROUTES[route](archive)) {
      const address = addressOf(route, path)
      yield { route, address, path, key: pageKey(archive, route, path.props, before?.(address)) }
    }
}

const addressOf = (route: RouteName, { params }: Path) =>
  ADDRESSES[route].replace(/\[(\w+)\](\/?)/g, (_, name: string, slash: string) =>
    params[name] === undefined ? '' : params[name] + slash,
  )

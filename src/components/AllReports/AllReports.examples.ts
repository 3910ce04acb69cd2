import { examples as listing } from '../ReportListing/ReportListing.examples.ts'

/** Named examples of the list of all reports. */
export const examples = {
  'newest first': {
    listing: {
      ...listing.short.listing,
      orders: [
        { label: 'Mới nhất', href: '/bao-cao/', current: true },
        { label: 'Theo cơ quan', href: '/bao-cao/xep/co-quan/', current: false },
      ],
    },
  },
}

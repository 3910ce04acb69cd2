import type { JoinedDocument } from '../../core/search/join-archives.ts'

/** What is read of an archive's `/du-lieu/van-ban/<id>.json`. */
interface DocumentFile {
  report: string | null
  citedBy: { report: string; count: number; url: string }[]
}

/** Reports listed of one archive; its own page of the document has them all. */
const MOST = 50

/** The reports of all archives that cite a document, from each archive's published data. */
export async function citationsOf(
  id: string,
  places: JoinedDocument['places'],
): Promise<HTMLElement> {
  const list = document.createElement('ul')
  await Promise.all(
    places.map(async ({ archive, entry }) => {
      const item = document.createElement('li')
      list.append(item)
      try {
        const response = await fetch(`${archive.path}du-lieu/van-ban/${id}.json`)
        if (!response.ok) throw new Error(String(response.status))
        item.append(archive.title, citing((await response.json()) as DocumentFile))
      } catch {
        const page = document.createElement('a')
        page.href = archive.path + entry.address.slice(1)
        page.textContent = 'trang văn bản của kho'
        item.append(`${archive.title}: không đọc được dữ liệu, xem `, page)
      }
    }),
  )
  return list
}

function citing({ citedBy }: DocumentFile): HTMLElement {
  const list = document.createElement('ul')
  for (const { report, count, url } of citedBy.slice(0, MOST)) {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = url
    link.textContent = report
    item.append(link, `, ${count} lần`)
    list.append(item)
  }
  return list
}

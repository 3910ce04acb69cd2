import { z } from 'zod'
import { DATA_VERSION } from './addresses.ts'

const text = z.string()

/** The list of the files that hold all of the data, manifest.json. */
export const manifestSchema = z.strictObject({
  version: z.literal(DATA_VERSION).meta({ description: 'Phiên bản của dữ liệu.' }),
  title: text.meta({ description: 'Tên kho.' }),
  publisher: text.meta({ description: 'Nơi công bố kho.' }),
  reports: z.int().meta({ description: 'Số báo cáo.' }),
  documents: z.int().meta({ description: 'Số văn bản được dẫn.' }),
  files: z
    .array(
      z.strictObject({
        url: text.meta({ description: 'Địa chỉ của tệp.' }),
        bytes: z.int().meta({ description: 'Kích thước, tính theo byte.' }),
        sha256: text.meta({ description: 'Mã băm SHA-256 của tệp.' }),
        records: z.int().meta({
          description: 'Số dòng của bảng không kể dòng đầu, hoặc số đối tượng trong tệp JSON.',
        }),
      }),
    )
    .meta({ description: 'Các bảng và các tệp gộp, kể cả mọi phần của tệp được chia.' }),
})

export type Manifest = z.output<typeof manifestSchema>

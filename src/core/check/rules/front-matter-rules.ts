import { yamlLine, yamlList } from '../../text/yaml-line.ts'
import { type NoFacts, nearestHint, rule, shorten } from '../rule.ts'

interface RefusedField {
  field: string
  detail: string
  value: string | null
  /** A field that is not there, and the group that it belongs to. */
  missing: { key: string; group: string | null } | null
  /** The line that the author seems to mean. */
  write: string | null
  nearest: string | null
}

function linesBetween(before: number, after: number): string {
  const [first, last] = [before + 1, after - 1]
  if (first > last) return 'bản trống'
  return first === last ? `dòng ${first}` : `dòng ${first}–${last}`
}

/** Rules about what a report, a record or a settings file declares. */
export const FRONT_MATTER_RULES = {
  'front-matter-missing': rule<NoFacts>({
    severity: 'error',
    title: 'Thiếu phần khai báo đầu tệp',
    message: () => 'Tệp không mở đầu bằng phần khai báo giữa hai dòng ---.',
    hint: () =>
      'Thêm phần khai báo có title, agency và period, hoặc dùng lệnh npm run new để tạo mẫu.',
    help: 'Mỗi báo cáo mở đầu bằng một dòng ---, các dòng “trường: giá trị”, rồi một dòng --- nữa.',
  }),
  'front-matter-unopened': rule<{ written: string }>({
    severity: 'error',
    title: 'Phần khai báo không mở bằng ---',
    message: ({ written }) =>
      written === '---'
        ? 'Trước dòng --- mở phần khai báo có dòng trống hoặc dấu cách.'
        : written
          ? `Phần khai báo mở bằng “${shorten(written)}” chứ không phải đúng ba dấu gạch ngang.`
          : 'Phần khai báo không có dòng --- mở đầu.',
    hint: () => 'Dòng đầu tiên của tệp chỉ gồm ba dấu gạch ngang: ---',
    help: 'Mỗi báo cáo mở đầu bằng một dòng --- ở ngay đầu tệp. Word hay đổi --- thành một gạch dài.',
  }),
  'front-matter-unclosed': rule<{ line: number; written: string | null }>({
    severity: 'error',
    title: 'Phần khai báo không đóng',
    message: ({ line, written }) =>
      written
        ? `Phần khai báo phải đóng bằng đúng ba dấu gạch ngang; dòng ${line} ghi “${shorten(written)}”.`
        : `Phần khai báo đầu tệp mở bằng --- nhưng không có dòng --- đóng lại; có vẻ nó hết ở dòng ${line}.`,
    hint: ({ line, written }) =>
      written ? `Sửa dòng ${line} thành ---` : `Thêm một dòng --- ngay sau dòng ${line}.`,
    help: 'Thiếu dòng --- đóng thì không chắc đâu là hết khai báo, đâu là thân báo cáo.',
  }),
  'front-matter-engine': rule<{ language: string }>({
    severity: 'error',
    title: 'Phần khai báo không phải YAML',
    message: ({ language }) =>
      `Phần khai báo ghi ngôn ngữ “${shorten(language)}”; chỉ YAML được chấp nhận và không đoạn mã nào được chạy.`,
    hint: () => 'Đổi dòng đầu thành --- và viết khai báo bằng YAML.',
    help: 'Những dạng như ---js chứa mã chạy được; kho không bao giờ chạy mã trong báo cáo.',
  }),
  'front-matter-too-large': rule<{ length: number; limit: number }>({
    severity: 'error',
    title: 'Phần khai báo quá dài',
    message: ({ length, limit }) =>
      `Phần khai báo dài ${length.toLocaleString('vi')} ký tự, quá mức ${limit.toLocaleString('vi')}.`,
    hint: () => 'Chuyển nội dung dài xuống thân báo cáo; có thể thiếu dòng --- đóng khai báo.',
    help: 'Khai báo thật chỉ vài chục dòng; dài hơn nhiều thường do thiếu dòng --- đóng.',
  }),
  'front-matter-syntax': rule<{ detail: string; fix: string | null }>({
    severity: 'error',
    title: 'Phần khai báo sai cú pháp',
    message: ({ detail }) => `Sai cú pháp YAML: ${detail}.`,
    hint: ({ fix }) => fix ?? 'Kiểm tra dấu hai chấm, thụt dòng và dấu ngoặc kép ở chỗ này.',
    help: 'Giá trị có dấu hai chấm hoặc mở đầu bằng ký hiệu đặc biệt cần đặt trong dấu ngoặc kép. Cũng áp dụng cho site.yaml và agencies.yaml.',
  }),
  'merge-conflict': rule<{ start: number; middle: number | null; end: number | null }>({
    severity: 'error',
    title: 'Còn dấu xung đột của git',
    message: ({ start, middle, end }) =>
      `Tệp có hai bản chưa được nhập làm một: dấu xung đột của git ở ${[
        `dòng ${start} (<<<<<<<)`,
        middle && `dòng ${middle} (=======)`,
        end && `dòng ${end} (>>>>>>>)`,
      ]
        .filter(Boolean)
        .join(', ')}.`,
    hint: ({ start, middle, end }) =>
      middle && end
        ? `Chọn giữa ${linesBetween(start, middle)} và ${linesBetween(middle, end)}, rồi xóa cả ba dòng dấu.`
        : 'Chọn đoạn đúng, rồi xóa mọi dòng dấu <<<<<<<, =======, >>>>>>>.',
    help: 'Git để lại các dấu này khi hai người cùng sửa một chỗ. Phần khai báo được đọc theo bản thứ nhất để báo hết những lỗi khác.',
  }),
  'front-matter-alias': rule<{ name: string }>({
    severity: 'error',
    title: 'Phần khai báo dùng bí danh YAML',
    message: ({ name }) => `Bí danh *${shorten(name)} không được chấp nhận trong phần khai báo.`,
    hint: () => 'Viết thẳng giá trị thay cho bí danh.',
    help: 'Vài dòng bí danh có thể phình thành hàng tỷ giá trị, nên bị từ chối.',
  }),
  'value-cut': rule<{ field: string; key: string | null; kept: string; cut: string }>({
    severity: 'error',
    title: 'Giá trị bị cắt ở dấu #',
    message: ({ field, kept, cut }) =>
      `${field}: YAML coi từ dấu # trở đi là ghi chú, nên “${shorten(cut)}” bị bỏ và giá trị chỉ còn “${shorten(kept)}”.`,
    hint: ({ key, kept, cut }) =>
      `Đặt cả giá trị trong dấu ngoặc kép: ${yamlLine(key, `${kept} ${cut}`.trim())}. Nếu đó là ghi chú, chuyển nó lên một dòng riêng.`,
    help: 'Dấu # sau dấu cách mở đầu một ghi chú của YAML. Chỉ xét trường nhận chữ tự do; ghi chú sau một từ, ví dụ from: 2024-Q1 # …, không bị báo.',
  }),
  schema: rule<RefusedField>({
    severity: 'error',
    title: 'Giá trị khai báo không hợp lệ',
    message: ({ field, detail, value }) =>
      `${field}: ${detail}${value === null ? '' : ` Đang ghi: “${shorten(value)}”.`}`,
    hint: ({ field, missing, write, nearest }) => {
      if (write) return `Viết: ${write}`
      if (missing)
        return `Thêm dòng “${missing.key}: …”${missing.group ? ` trong ${missing.group}` : ''}.`
      return `Sửa ${field} theo mô tả trong hướng dẫn soạn báo cáo.${nearestHint(nearest)}`
    },
    help: 'Mỗi trường có một dạng giá trị; xem bảng trường ở đầu hướng dẫn.',
  }),
  'unsplit-list': rule<{ field: string; items: string[] }>({
    severity: 'warning',
    title: 'Danh sách viết liền thành một mục',
    message: ({ field, items }) =>
      `${field} chỉ có một mục, mà mục đó nêu ${items.length} nơi ngăn bằng dấu chấm phẩy hoặc xuống dòng.`,
    hint: ({ field, items }) => `Viết mỗi nơi thành một mục: ${yamlList(field, items)}`,
    help: 'Xét nơi nhận (recipients) chỉ có một mục. Mỗi nơi nhận là một mục thì trang mới liệt kê được.',
  }),
  'curly-quotes': rule<{ field: string; key: string | null; value: string }>({
    severity: 'warning',
    title: 'Giá trị nằm trọn trong ngoặc kép cong',
    message: ({ field }) =>
      `${field} nằm trọn trong dấu ngoặc kép cong “…”; YAML coi đó là chữ, nên dấu ngoặc sẽ hiện trên trang.`,
    hint: ({ key, value }) =>
      `Nếu dấu ngoặc chỉ để bao giá trị, dùng ngoặc thẳng: ${yamlLine(key, value)}. Nếu bản gốc in như vậy, chấp nhận bằng accept kèm lý do.`,
    help: 'Word tự đổi " thành “ ”. Chỉ xét giá trị mở và đóng bằng ngoặc cong mà bên trong không có ngoặc nào.',
  }),
  'unknown-key': rule<{ key: string; nearest: string | null }>({
    severity: 'error',
    title: 'Trường khai báo không có trong mẫu',
    message: ({ key }) => `Không có trường “${shorten(key)}”.`,
    hint: ({ nearest }) =>
      nearest
        ? `Có phải ý là “${nearest}”?`
        : 'Xóa trường này hoặc xem danh sách trường trong hướng dẫn.',
    help: 'Trường viết sai tên sẽ bị bỏ qua lặng lẽ nếu không báo lỗi.',
  }),
  'unknown-agency': rule<{ id: string; nearest: string | null }>({
    severity: 'error',
    title: 'Cơ quan chưa khai báo',
    message: ({ id }) => `Cơ quan “${shorten(id)}” không có trong agencies.yaml.`,
    hint: ({ nearest }) =>
      nearest
        ? `Có phải ý là “${nearest}”?`
        : 'Thêm cơ quan vào agencies.yaml hoặc sửa mã cơ quan.',
    help: 'Báo cáo, cơ quan cấp trên và cơ quan kế thừa đều phải là mã có trong agencies.yaml.',
  }),
  'duplicate-agency': rule<{ id: string }>({
    severity: 'error',
    title: 'Mã cơ quan trùng',
    message: ({ id }) => `Mã cơ quan “${id}” được khai báo hai lần.`,
    hint: () => 'Giữ một mục, đổi mã mục còn lại.',
    help: 'Mã cơ quan nằm trong địa chỉ trang nên phải là duy nhất.',
  }),
  'unknown-rule': rule<{ id: string; nearest: string | null }>({
    severity: 'error',
    title: 'Mã quy tắc không có',
    message: ({ id }) => `Không có quy tắc kiểm tra “${shorten(id)}”.`,
    hint: ({ nearest }) =>
      nearest ? `Có phải ý là “${nearest}”?` : 'Xem danh sách mã quy tắc trong hướng dẫn.',
    help: 'Áp dụng cho rules trong site.yaml và accept trong phần khai báo.',
  }),
  'misplaced-report': rule<{ expected: string }>({
    severity: 'error',
    title: 'Báo cáo đặt sai thư mục',
    message: () =>
      'Đường dẫn của báo cáo phải là reports/<mã cơ quan>/<năm>/<tên tệp>.md và khớp với phần khai báo.',
    hint: ({ expected }) => `Chuyển tệp tới ${expected}.`,
    help: 'Tên tệp gồm chữ thường không dấu, chữ số và gạch nối; năm là năm của kỳ báo cáo. Đường dẫn này cũng là địa chỉ trang.',
  }),
  'unconfirmed-field': rule<{ field: string; value: string | null }>({
    severity: 'warning',
    title: 'Trường chờ xác nhận',
    message: ({ field, value }) =>
      `Trường ${field}${value === null ? '' : ` (“${shorten(value)}”)`} do lệnh nhập suy ra, chưa có người xác nhận.`,
    hint: ({ field }) => `Đối chiếu với bản gốc, sửa nếu sai, rồi xóa ${field} khỏi confirm.`,
    help: 'Lệnh nhập chỉ suy đoán khi bản gốc không nói rõ, và ghi trường đó vào confirm để người kiểm tra lại.',
  }),
  'unknown-position': rule<{ position: string; nearest: string | null }>({
    severity: 'warning',
    title: 'Chức vụ người ký không có trong bảng',
    message: ({ position }) =>
      `Chức vụ “${shorten(position)}” không có trong bảng chức vụ thường gặp.`,
    hint: ({ nearest }) =>
      nearest
        ? `Có phải ý là “${nearest}”? Nếu bản gốc in đúng như vậy, chấp nhận bằng accept kèm lý do.`
        : 'Đối chiếu với khối chữ ký; nếu bản gốc in đúng như vậy, chấp nhận bằng accept kèm lý do.',
    help: 'So chức vụ với bảng chức vụ của cơ quan nhà nước và cơ quan Đảng để bắt lỗi gõ.',
  }),
  'authority-position': rule<{ authority: string; position: string }>({
    severity: 'warning',
    title: 'Thẩm quyền ký và chức vụ mâu thuẫn',
    message: ({ authority, position }) =>
      `“${authority}” là ký thay cấp trưởng, nhưng chức vụ người ký ghi “${position}” không phải cấp phó.`,
    hint: () => 'Đối chiếu khối chữ ký: ký thay (KT.) thì người ký là cấp phó.',
    help: 'Theo Điều 13 Nghị định 30/2020/NĐ-CP, cấp phó ký thay cấp trưởng ghi KT. trước chức vụ cấp trưởng.',
  }),
  'date-before-period': rule<{ date: string; period: string; start: string }>({
    severity: 'error',
    title: 'Ngày ban hành trước kỳ báo cáo',
    message: ({ date, period, start }) =>
      `Báo cáo ban hành ngày ${date}, trước khi kỳ báo cáo bắt đầu (${period}, từ ${start}).`,
    hint: () => 'Đối chiếu date và period với bản gốc; thường là gõ nhầm năm.',
    help: 'Báo cáo kết quả không thể ban hành trước ngày đầu kỳ; báo cáo trước ngày cuối kỳ thì bình thường vì số liệu chốt sớm.',
  }),
  'date-after-period': rule<{ date: string; period: string; end: string; months: number }>({
    severity: 'warning',
    title: 'Ngày ban hành quá xa kỳ báo cáo',
    message: ({ date, period, end, months }) =>
      `Báo cáo ban hành ngày ${date}, sau khi kỳ báo cáo (${period}) kết thúc ngày ${end} tới ${months} tháng.`,
    hint: () => 'Đối chiếu date và period với bản gốc; thường là gõ nhầm năm.',
    help: 'Chỉ xét báo cáo định kỳ, và chỉ báo khi muộn hơn 12 tháng.',
  }),
  'title-period': rule<{ written: string; period: string }>({
    severity: 'warning',
    title: 'Tên báo cáo nói kỳ khác',
    message: ({ written, period }) => `Tên báo cáo nói “${written}”, nhưng period là ${period}.`,
    hint: () => 'Sửa period, hoặc sửa title nếu gõ sai; title phải đúng như bản gốc.',
    help: 'Chỉ xét khi tên báo cáo nêu đúng một kỳ, ví dụ “Quý I năm 2024” hoặc “năm 2023”.',
  }),
  'number-form': rule<{ number: string; example: string }>({
    severity: 'warning',
    title: 'Số, ký hiệu báo cáo sai dạng',
    message: ({ number }) => `Số, ký hiệu “${shorten(number)}” không theo dạng của báo cáo.`,
    hint: ({ example }) => `Ghi theo dạng ${example}, không có dấu cách.`,
    help: 'Báo cáo của cơ quan nhà nước: 125/BC-UBND; của cơ quan Đảng: 125-BC/ĐUK (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW).',
  }),
  'number-agency': rule<{ number: string; code: string; agency: string; expected: string }>({
    severity: 'warning',
    title: 'Số báo cáo không khớp cơ quan',
    message: ({ number, code, agency, expected }) =>
      `Số “${number}” mang ký hiệu cơ quan ${code}, còn ${agency} có ký hiệu ${expected}.`,
    hint: () =>
      'Sửa number hoặc agency; nếu cơ quan dùng ký hiệu khác thì sửa code trong agencies.yaml.',
    help: 'So phần ký hiệu cơ quan trong number với code của cơ quan ở agencies.yaml; cơ quan chưa khai code thì bỏ qua.',
  }),
  'number-year': rule<{ number: string; year: string; date: string }>({
    severity: 'warning',
    title: 'Năm trong số báo cáo khác năm ban hành',
    message: ({ number, year, date }) =>
      `Số “${number}” ghi năm ${year}, nhưng ngày ban hành là ${date}.`,
    hint: () => 'Đối chiếu number và date với bản gốc.',
    help: 'Chỉ xét số có ghi năm, dạng 125/2024/….',
  }),
  'original-missing': rule<{ file: string | null; hasTwin?: boolean }>({
    severity: 'info',
    title: 'Không có bản gốc',
    message: ({ file }) =>
      file
        ? `Bản gốc “${shorten(file)}” không có trong public/tep-goc và cũng không có địa chỉ công bố (source.url).`
        : 'Báo cáo không ghi nguồn gốc (source), nên người đọc không đối chiếu được.',
    hint: ({ hasTwin }) =>
      hasTwin
        ? 'Có một tệp mang tên trông giống hệt, nhưng máy lưu chữ và dấu rời nhau (Unicode tổ hợp): đổi tên tệp ấy, gõ lại các chữ có dấu.'
        : 'Đặt tệp gốc vào public/tep-goc, hoặc ghi source.url là nơi cơ quan đã công bố.',
    help: 'Người đọc cần bản gốc để đối chiếu. Chỉ cần một trong hai: tệp gốc giữ trong kho hoặc địa chỉ nơi công bố.',
  }),
  'original-outside': rule<{ file: string }>({
    severity: 'error',
    title: 'Bản gốc nằm ngoài kho',
    message: ({ file }) =>
      `source.file “${shorten(file)}” dẫn ra ngoài public/tep-goc, nên không được đọc.`,
    hint: () => 'Chỉ ghi tên tệp, ví dụ bao-cao-quy-1.pdf, và đặt tệp vào public/tep-goc.',
    help: 'Đường dẫn có .. hoặc bắt đầu bằng / có thể lộ tệp của máy.',
  }),
  'original-mismatch': rule<{ file: string; declared: string; actual: string }>({
    severity: 'error',
    title: 'Mã băm không khớp bản gốc',
    message: ({ file, declared, actual }) =>
      `Mã băm khai báo ${declared.slice(0, 12)}… khác mã băm của “${shorten(file)}” (${actual.slice(0, 12)}…): bản gốc đã bị thay hoặc khai sai.`,
    hint: ({ actual }) => `Nếu tệp gốc đúng, ghi sha256: ${actual}.`,
    help: 'Mã băm SHA-256 cho người đọc chắc rằng bản gốc không bị thay đổi.',
  }),
} as const

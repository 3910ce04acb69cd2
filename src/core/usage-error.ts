import { nearest } from './text/nearest.ts'

/** What is known of an option of a command. */
type Options = Readonly<Record<string, unknown>>

/**
 * Says in Vietnamese what `parseArgs` of Node refuses, with the nearest option.
 *
 * @param error what it threw
 * @param options of the command
 * @returns null when the error is of another kind
 */
export function usageError(error: unknown, options: Options): string | null {
  const { code, message } = error as { code?: string; message: string }
  const [, quoted = ''] = /'(-[^'\s,]*|[^']*)/.exec(message) ?? []
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Không có tùy chọn ${quoted}. ${known(quoted, options)}`
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE': {
      const name = /--[^'\s=]+/.exec(message)?.[0] ?? quoted
      return /does not take/.test(message)
        ? `Tùy chọn ${name} không nhận giá trị; chỉ viết ${name}.`
        : `Tùy chọn ${name} thiếu giá trị; viết ${name} GIÁ_TRỊ, hoặc ${name}=GIÁ_TRỊ khi giá trị mở đầu bằng dấu gạch.`
    }
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `Không hiểu “${quoted}”: mọi giá trị đều đi sau một tùy chọn. ${known(quoted, options)}`
    default:
      return null
  }
}

function known(written: string, options: Options): string {
  const names = Object.keys(options)
  const near = nearest(written.replace(/^-+/, ''), names)
  if (near) return `Có phải ý là --${near}?`
  return names.length
    ? `Lệnh này nhận ${names.map((name) => `--${name}`).join(', ')}.`
    : 'Lệnh này không nhận tùy chọn nào.'
}

/** Says that a command has no such output format, and which it has. */
export function wrongFormat(written: string, formats: readonly string[]): string {
  const near = nearest(written, formats)
  return `Không có dạng kết quả “${written}”. ${near ? `Có phải ý là ${near}?` : `Chọn ${formats.join(', ')}.`}`
}

/**
 * Says that npm took options for its own, as it does where `--` is missing before them: it sets `npm_config_agency`, and
 * hands on the value alone. Of `--format` it leaves nothing but the value (npm has a `--format-package-lock`).
 *
 * @param command as it is called: `npm run check`
 * @param others what the command was given besides options
 * @param formats that the command can print
 */
export function takenByNpm(
  command: string,
  options: Options,
  env: Readonly<Record<string, string | undefined>>,
  others: readonly string[],
  formats: readonly string[],
): string | null {
  const taken = Object.keys(options).filter(
    (name) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined,
  )
  const format = others.find((each) => formats.includes(each))
  if (!taken.length && format === undefined) return null
  const shown = [...taken.map((name) => `--${name}`), ...(format ? [`--format ${format}`] : [])]
  return `Lệnh không nhận được ${shown.join(', ')}: thiếu “--” trước các tùy chọn nên npm giữ lại. Viết ${command} -- … ${shown.join(' … ')}.`
}

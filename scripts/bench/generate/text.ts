import type { Random } from './random.ts'
import { type Field, LIMITS, NAME_SYLLABLES, PURPOSES } from './vocabulary.ts'

/** One sentence of a field, without citations. */
export function sentence(random: Random, field: Field): string {
  const actor = random.pick(field.actors)
  const action = `${random.pick(field.actions)} ${random.pick(field.objects)}`
  switch (random.between(0, 5)) {
    case 0:
      return `${capital(actor)} đã ${action}, ${random.pick(PURPOSES)}.`
    case 1:
      return `Tại ${place(random)}, ${actor} ${action}; ${result(random, field)}.`
    case 2:
      return `Trong kỳ, ${result(random, field)}; ${result(random, field)}.`
    case 3:
      return `Tuy nhiên, ${random.pick(LIMITS)}, nhất là việc ${action} ở ${place(random)}.`
    case 4:
      return `${capital(actor)} phối hợp với ${random.pick(field.actors)} ${action} theo hình thức cuốn chiếu; đến cuối kỳ, ${result(random, field)}.`
    default:
      return `Kết quả, ${result(random, field)}, trong đó ${place(random)} ${random.pick(['dẫn đầu', 'tăng khá', 'giữ ổn định', 'giảm nhẹ'])}.`
  }
}

/** A sentence that carries mentions. */
export function citingSentence(random: Random, field: Field, mentions: readonly string[]): string {
  const action = `${random.pick(field.actions)} ${random.pick(field.objects)}`
  if (mentions.length > 1)
    return `${capital(random.pick(field.actors))} tiếp tục thực hiện ${mentions.slice(0, -1).join('; ')} và ${mentions.at(-1)}.`
  switch (random.between(0, 3)) {
    case 0:
      return `Thực hiện ${mentions[0]}, ${random.pick(field.actors)} đã ${action}; ${result(random, field)}.`
    case 1:
      return `${capital(random.pick(field.actors))} tham mưu ban hành ${mentions[0]}; qua đó ${action} ở ${place(random)}.`
    case 2:
      return `Căn cứ ${mentions[0]}, việc ${action} được giao cho ${random.pick(field.actors)}.`
    default:
      return `Kết quả ${action} theo ${mentions[0]} đã được báo cáo riêng.`
  }
}

/** A table of figures in Markdown. */
export function table(random: Random, field: Field): string {
  const rows = field.figures.map(([name, unit]) => {
    const before = random.between(12, 9_000)
    const now = Math.round(before * (0.8 + random.next() * 0.5))
    return `| ${name} | ${unit} | ${figure(before)} | ${figure(now)} | ${percent((now / before) * 100)} |`
  })
  return [
    '| Chỉ tiêu | Đơn vị tính | Cùng kỳ | Thực hiện | So sánh (%) |',
    '|---|---|---:|---:|---:|',
    ...rows,
  ].join('\n')
}

/** A made-up commune. */
function place(random: Random): string {
  const name = `${random.pick(NAME_SYLLABLES)} ${random.pick(NAME_SYLLABLES)}`
  return `${random.pick(['xã', 'xã', 'xã', 'thị trấn', 'phường'])} ${name}`
}

function result(random: Random, field: Field): string {
  return random
    .pick(field.results)
    .replace(/#/g, () => figure(Math.ceil(10 ** (0.5 + random.next() * 4))))
    .replace(/%/g, () => `${percent(random.next() * 120)}%`)
    .replace(/\$/g, () => `${percent(random.next() * 4000)} tỷ đồng`)
}

const figure = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.')
const percent = (value: number) => value.toFixed(decimalsOf(value)).replace('.', ',')
/** Large values are written with one decimal, small ones with two. */
const decimalsOf = (value: number) => (value > 100 ? 1 : 2)

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

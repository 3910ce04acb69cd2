/**
 * Widths of Times New Roman in thousandths of the type size, the face that Nghị định 30/2020/NĐ-CP (phụ lục I)
 * prescribes. Accents do not change a width.
 */
const CLASSES: [string, number][] = [
  ['ace', 444],
  ['bdđghknopquvxy0123456789', 500],
  ['fr', 333],
  ['ijlt', 278],
  ['m', 778],
  ['s', 389],
  ['w', 722],
  ['z', 444],
  ['AĐDGHKNOQUVXY', 722],
  ['BCR', 667],
  ['ELTZ', 611],
  ['FPS', 556],
  ['I', 333],
  ['J', 389],
  ['M', 889],
  ['W', 944],
  [' .,', 250],
  [':;/', 278],
  ['-()', 333],
  ['“”"', 444],
  ['%', 833],
  ['&', 778],
  ['…', 1000],
]
const WIDTHS = new Map(CLASSES.flatMap(([letters, width]) => [...letters].map((l) => [l, width])))

/** Natural width of a text set in Times New Roman, without the stretching of justified lines. */
export function textWidth(text: string): number {
  let sum = 0
  for (const letter of text.normalize('NFD'))
    if (!/\p{M}/u.test(letter)) sum += WIDTHS.get(letter) ?? 500
  return sum
}

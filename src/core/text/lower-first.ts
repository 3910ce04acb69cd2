/** A label as it stands inside a sentence: `Quý III năm 2024` gives `quý III năm 2024`. */
export const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

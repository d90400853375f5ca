const marks = /\p{M}/gu

/** Text without diacritics and case, for search: "Đặng" and "dang" meet. */
export function fold(text: string): string {
  // đ is a letter of its own and does not decompose.
  return text.normalize('NFD').replace(marks, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase()
}

/** Whether every word of the query occurs in the text, diacritics aside. */
export function matches(text: string, query: string): boolean {
  const folded = fold(text)
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}

/** First letters of the family and the given name, for a round badge. */
export function initials(fullName: string): string {
  const words = fullName.normalize('NFC').trim().split(/\s+/)
  const first = words[0]?.[0] ?? ''
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''
  return (first + last).toLocaleUpperCase('vi')
}

/** Cells of text copied from Excel, Calc or Google Sheets: tabs between cells, quotes around cells with line breaks. */
export function parseTable(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const input = text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  for (let i = 0; i < input.length; i++) {
    const char = input[i]
    if (quoted) {
      if (char !== '"') cell += char
      else if (input[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (char === '"' && cell === '') quoted = true
    else if (char === '\t') {
      row.push(cell.trim())
      cell = ''
    } else if (char === '\n') {
      rows.push([...row, cell.trim()])
      row = []
      cell = ''
    } else cell += char
  }
  // Spreadsheets end the last row with a line break; it is not another row.
  if (cell !== '' || row.length > 0) rows.push([...row, cell.trim()])
  return rows
}

export function formatTable(rows: readonly (readonly string[])[]): string {
  const quote = (cell: string) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return rows.map((row) => row.map(quote).join('\t')).join('\r\n')
}

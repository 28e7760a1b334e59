/**
 * A table as RFC 4180 text with a byte order mark, for spreadsheets: a text that one of them would calculate is led by
 * an apostrophe, numbers stay numbers.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const plain = /^[\s]*[=+\-@|%\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;\t']/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

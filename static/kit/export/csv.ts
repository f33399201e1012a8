/**
 * Rows of texts as a comma-separated file (RFC 4180). A text that a spreadsheet would run as a formula stays a text.
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => row.map(field).join(',')).join('\r\n') + '\r\n';
}

function field(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The same as lines for a message: tabs between columns, which other programs paste as cells. */
export function textOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => row.map((value) => String(value ?? '').replaceAll(/\s+/g, ' ')).join('\t')).join('\n');
}

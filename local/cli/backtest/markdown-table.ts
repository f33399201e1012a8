/** A Markdown table, padded as the formatter pads it: the first column is left-aligned, the others right-aligned. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** ".698"; a dash for an unknown value. */
export function decimals(value: number | null, places = 3): string {
  return value === null ? '–' : value.toFixed(places).replace(/^(-?)0\./, '$1.');
}

/** "28 %", "0.4 %"; a dash for an unknown value. */
export function percent(share: number | null): string {
  if (share === null) return '–';
  const points = share * 100;
  return `${Math.abs(points) < 1 && points !== 0 ? points.toFixed(1) : points.toFixed(0)} %`;
}

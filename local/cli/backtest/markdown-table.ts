/** A Markdown table, padded as the formatter pads it: the first column is left-aligned, the others right-aligned. */
export function markdownTable(titles: readonly string[], cells: readonly (readonly string[])[]): string {
  const [head = [], ...rows] = [titles, ...cells].map((row) => row.map(withPlainSpaces));
  const widths = head.map((title, column) =>
    Math.max(3, widthOf(title), ...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const fill = (cell: string, column: number) => ' '.repeat((widths[column] ?? 0) - widthOf(cell));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell + fill(cell, column) : fill(cell, column) + cell)).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** The lines of a table never break. */
const withPlainSpaces = (cell: string): string => cell.replaceAll('\u00a0', ' ');

/** Signs of Japanese are two columns wide. */
const WIDE = /[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60]/g;

const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

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

export type Cells = readonly (readonly (string | number | null)[])[];

/** A table as shown, row by row. A plain number becomes a number, so that a spreadsheet can add it up. */
export function cellsOf(table: HTMLTableElement): Cells {
  return [...table.rows].map((row) => [...row.cells].map(({ textContent }) => cellOf(textContent)));
}

/** "+5" and "−3" are numbers; "5 d" and "12 Feb" are texts. */
export function cellOf(text: string): string | number {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  const plain = words.replace(/^\+/, '').replace(/^\u2212/, '-');
  return /^-?\d+$/.test(plain) ? Number(plain) : words;
}

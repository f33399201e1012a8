/** Saves a table as a file for spreadsheets, under the given name. */
export function download(name: string, csv: string): void {
  // The byte order mark shows spreadsheets that this is UTF-8.
  const address = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replaceAll(/[\\/:*?"<>|]/g, ' ')}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

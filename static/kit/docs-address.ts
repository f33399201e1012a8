/** Where the section of the documentation about a signal can be read; null where the page does not say where that is. */
export function docsAddress(section: string, page: Pick<Document, 'querySelector'> = document): string | null {
  const folder = page.querySelector('meta[name="documentation"]')?.getAttribute('content') ?? '';
  return folder === '' ? null : `${folder}signals.md#${section}`;
}

/**
 * The address of the section about a signal in the documentation; null if the page has no address of the documentation.
 */
export function docsAddress(section: string, page: Pick<Document, 'querySelector'> = document): string | null {
  const folder = page.querySelector('meta[name="documentation"]')?.getAttribute('content') ?? '';
  return folder === '' ? null : `${folder}signals.md#${section}`;
}

import { homepage } from '../../package.json';

/** Where a local site shows the documentation of this checkout. */
export const DOCS_PATH = '/__docs/';

/** The local address of what is published at `homepage`; null of any other address. */
export function localDocs(url: string): string | null {
  return url.startsWith(homepage) ? DOCS_PATH + url.slice(homepage.length) : null;
}

import { load } from 'cheerio';

/** The path of the documentation on a local site. */
export const DOCS_PATH = '/__docs/';

/** A page of a screen, with the address of the documentation on the local site. */
export function documented(html: string, siteUrl: string): string {
  const document = load(html);
  document('meta[name="documentation"]').remove();
  document('head').append(document('<meta>').attr({ name: 'documentation', content: siteUrl + DOCS_PATH }));
  return document.html();
}

import { load } from 'cheerio';

/** Where a local site shows the documentation of this checkout. */
export const DOCS_PATH = '/__docs/';

/** A page of a screen that says where the documentation can be read: at the local site. */
export function documented(html: string, siteUrl: string): string {
  const document = load(html);
  document('meta[name="documentation"]').remove();
  document('head').append(document('<meta>').attr({ name: 'documentation', content: siteUrl + DOCS_PATH }));
  return document.html();
}

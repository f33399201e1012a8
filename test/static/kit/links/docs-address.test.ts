import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { SIGNALS_DOCUMENT } from '../../../../local/cli/docs';
import { docsPage } from '../../../../local/docs/docs-answer';
import { documented } from '../../../../local/docs/documented';
import { SIGNAL_WORDS } from '../../../../src/words/signals';
import { docsAddress } from '../../../../static/kit/links/docs-address';

const PAGE = '<!doctype html><html><head><title>Health</title></head><body></body></html>';

/** The address that a page gives, as a browser reads it. */
function addressIn(html: string): string | null {
  const meta = load(html)('meta[name="documentation"]');
  const element = { getAttribute: () => meta.attr('content') ?? null };
  return docsAddress('stalled', {
    querySelector: () => (meta.length === 0 ? null : element),
  } as unknown as Document);
}

it('is nowhere until somebody says where the documentation can be read', () => {
  expect(addressIn(PAGE)).toBeNull();
});

it('is where the page says, and at a local site that of this checkout', () => {
  const built = PAGE.replace('<title>', '<meta name="documentation" content="https://docs.acme.com/"><title>');
  expect(addressIn(built)).toBe('https://docs.acme.com/signals.md#stalled');
  expect(addressIn(documented(built, 'http://127.0.0.1:4180'))).toBe('http://127.0.0.1:4180/__docs/signals.md#stalled');
  expect(addressIn(documented(PAGE, 'http://127.0.0.1:4180'))).toBe('http://127.0.0.1:4180/__docs/signals.md#stalled');
});

it('leads to a section for every signal', () => {
  const page = docsPage(readFileSync(SIGNALS_DOCUMENT, 'utf8'));
  const missing = Object.keys(SIGNAL_WORDS).filter((signal) => !page.includes(`id="${signal}"`));
  expect(missing).toEqual([]);
});

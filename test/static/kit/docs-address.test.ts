import { docsPage } from '../../../local/docs/docs-answer';
import { localDocs } from '../../../local/docs/local-docs';
import { SIGNALS_DOCUMENT } from '../../../local/cli/docs';
import { readFileSync } from 'node:fs';
import { SIGNAL_WORDS } from '../../../src/words/signals';
import { docsAddress } from '../../../static/kit/docs-address';
import { homepage } from '../../../package.json';

it('is beneath the homepage of the package', () => {
  expect(docsAddress('stalled')).toBe(`${homepage}signals.md#stalled`);
});

it('is shown from this checkout by a local site', () => {
  expect(localDocs(docsAddress('stalled'))).toBe('/__docs/signals.md#stalled');
  expect(localDocs('https://elsewhere.example/signals.md')).toBeNull();
});

it('leads to a section for every signal', () => {
  const page = docsPage(readFileSync(SIGNALS_DOCUMENT, 'utf8'));
  const missing = Object.keys(SIGNAL_WORDS).filter((signal) => !page.includes(`id="${signal}"`));
  expect(missing).toEqual([]);
});

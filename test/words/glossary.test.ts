import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../local/repository';
import { EVERY_MESSAGE } from '../../src/words/every-message';
import { LOCALES } from '../../src/words/say/locale';

const glossary = readFileSync(join(repositoryRoot, 'docs', 'glossary.md'), 'utf8');
const rows = (glossary.split('## In each language')[1] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('|') && !line.includes('---'))
  .slice(1)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().toLowerCase()),
  );

describe('the glossary of the languages', () => {
  it('has a term in every language', () => {
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((row) => row.length !== LOCALES.length || row.includes(''))).toEqual([]);
  });

  it.each(LOCALES.map((locale, column) => [locale, column] as const))(
    'lists the terms that the screens use in %s',
    (locale, column) => {
      const said = Object.values(EVERY_MESSAGE[locale]).join(' ').toLowerCase();
      const unused = rows.map((row) => row[column] ?? '').filter((term) => !said.includes(term));
      expect(unused).toEqual([]);
    },
  );
});

import compile from 'icu-minify/compile';
import { azureWords } from '../../.config/azure-words.mjs';
import { EVERY_MESSAGE } from '../../src/words/every-message';
import { LOCALES } from '../../src/words/say/locale';

const said = (text: string, locale: string): string => JSON.stringify(azureWords(compile(text), locale));

it.each([
  ['en', 'An epic of a sprint in Jira', 'A feature of an iteration in Azure DevOps'],
  ['en', 'Its epics and versions', 'Its features and versions'],
  ['de', 'Die Epics dieses Sprints in Jira', 'Die Features dieses Sprints in Azure DevOps'],
  [
    'fr',
    'Le ticket et ce ticket, un ticket de plus, un autre, peu de tickets',
    'L’élément de travail et cet élément de travail, un élément de travail de plus, un autre, peu d’éléments de travail',
  ],
  [
    'fr',
    '{n, plural, one {# ticket} other {# tickets}}',
    '{n, plural, one {# élément de travail} other {# éléments de travail}}',
  ],
  ['ja', 'Jiraのスプリントとエピック', 'Azure DevOpsのイテレーションと機能'],
])('says in %s what Azure DevOps says: %s', (locale, jira, azure) => {
  expect(said(jira, locale)).toBe(JSON.stringify(compile(azure)));
});

it('changes texts alone, never what fills them in', () => {
  const text = '{kind, select, epic {the epic {epic}} other {{sprint}}}';
  expect(said(text, 'en')).toBe(JSON.stringify(compile('{kind, select, epic {the feature {epic}} other {{sprint}}}')));
});

it('leaves no ticket in French, and no article that is not shortened before its element', () => {
  const left = Object.values(EVERY_MESSAGE.fr).filter((text) =>
    /ticket|\b(?:de|le|du|au|ce) éléments? de travail|travails/i.test(said(text, 'fr').replaceAll('\\"', '"')),
  );
  expect(left).toEqual([]);
});

it.each(LOCALES)('leaves no word of Jira alone in %s', (locale) => {
  const left = Object.entries(EVERY_MESSAGE[locale]).filter(([, text]) => said(text, locale).includes('Jira'));
  expect(left).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { THEME_TOKENS } from './theme-tokens';

const SHEETS = [
  'static/kit/palette.css',
  'static/kit/kit.css',
  'static/kit/charts/charts.css',
  'static/kit/charts/figures.css',
  'static/kit/states/states.css',
  'static/kit/table/table.css',
  'static/issue-panel/panel.css',
  'static/portfolio/portfolio.css',
  'static/portfolio/edit/edit.css',
  'static/project-page/project-page.css',
  'static/project-page/charts.css',
  'static/project-page/dependencies/graph.css',
];

const { light } = THEME_TOKENS;

describe.each(SHEETS)('%s', (sheet) => {
  const uses = [
    ...readFileSync(join(process.cwd(), sheet), 'utf8').matchAll(/var\((--ds-[a-z0-9-]+)(?:,\s*([^)]+))?\)/g),
  ];

  it('takes its colours from Atlassian’s tokens, with their light values until the theme is there', () => {
    expect(uses.length).toBeGreaterThan(3);
    const wrong = uses.filter(([, name = '', fallback = '']) => light.get(name) !== fallback.toLowerCase());
    expect(wrong.map(([use, name = '']) => `${use}: the token is ${light.get(name) ?? 'unknown'}`)).toEqual([]);
  });

  it('holds no colour of its own', () => {
    const withoutTokens = readFileSync(join(process.cwd(), sheet), 'utf8').replaceAll(/var\(--ds-[^)]*\)/g, '');
    expect(withoutTokens.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi) ?? []).toEqual([]);
  });
});

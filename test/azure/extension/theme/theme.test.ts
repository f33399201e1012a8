import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDark } from '../../../../azure/extension/theme/follow-theme';
import { repositoryRoot } from '../../../../local/repository';
import { THEME_TOKENS } from '../../../static/kit/theme-tokens';

const css = readFileSync(join(repositoryRoot, 'azure', 'extension', 'theme', 'theme.css'), 'utf8');
const [dark = '', both = ''] = css.split('html[data-color-mode] {');

/** Variables with their values, as a sheet sets them. */
const valuesIn = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/(--ds-[a-z-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));

it('has a value in dark for every colour of the screens: what has none would be light on light', () => {
  const text = execFileSync('grep', ['-rhoE', '-e', '--ds-[a-z-]+', '--include=*.css', '--include=*.tsx', 'static'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  });
  const used = new Set(text.trim().split('\n'));
  expect(used.size).toBeGreaterThan(60);
  const set = new Set([...valuesIn(dark).keys(), ...valuesIn(both).keys()]);
  expect([...used].filter((name) => !set.has(name))).toEqual([]);
});

it('takes the colours that Azure DevOps has none for from the dark theme of the tokens', () => {
  const apart = [...valuesIn(dark)].filter(([name, value]) => THEME_TOKENS.dark.get(name) !== value);
  expect(apart).toEqual([]);
});

it.each([
  ['rgb(32, 31, 30)', true],
  ['rgba(255, 255, 255, 1)', false],
  ['#201f1e', true],
  ['#fff', false],
  ['#000', true],
  ['', false],
  ['white', false],
])('sees that %p is dark: %p', (color, dark) => {
  expect(isDark(color)).toBe(dark);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contrast, labDistance, SIGHTS } from './colour-distance';
import { THEME_TOKENS } from './theme-tokens';

const sheet = readFileSync(join(process.cwd(), 'static/kit/palette.css'), 'utf8');
const [forLight = '', forDark = ''] = sheet.split("html[data-color-mode='dark']");

const CHART_COLOURS = ['scope', 'waiting', 'stalled', 'pace', 'owners', 'finished'];
const LEVEL_COLOURS = ['on-track', 'at-risk', 'off-track'];

/** The colour that a name of the palette has in a theme: where the dark one says nothing, the light one's token holds. */
function colourOf(name: string, theme: 'light' | 'dark'): string {
  const pattern = new RegExp(`--bw-${name}: var\\((--ds-[a-z-]+)`);
  const token = (theme === 'dark' ? pattern.exec(forDark) : null) ?? pattern.exec(forLight);
  return THEME_TOKENS[theme].get(token?.[1] ?? '') ?? `no colour for ${name}`;
}

function smallestDistance(theme: 'light' | 'dark', sight: (typeof SIGHTS)[number]): number {
  const colours = CHART_COLOURS.map((name) => colourOf(name, theme));
  const distances = colours.flatMap((one, place) =>
    colours.slice(place + 1).map((other) => labDistance(one, other, sight)),
  );
  return Math.min(...distances);
}

it('measures as published: white and black are 100 apart, and red and green are close without green cones', () => {
  expect(labDistance('#ffffff', '#000000', 'normal')).toBeCloseTo(100, 1);
  expect(labDistance('#c9372c', '#6a9a23', 'normal')).toBeGreaterThan(90);
  expect(labDistance('#c9372c', '#6a9a23', 'deutan')).toBeLessThan(40);
  expect(contrast('#ffffff', '#000000')).toBe(21);
});

it('takes the tokens that were chosen for each theme', () => {
  expect(CHART_COLOURS.map((name) => colourOf(name, 'light'))).toEqual([
    '#bf63f3',
    '#2898bd',
    '#e06c00',
    '#8c8f97',
    '#943d73',
    '#1558bc',
  ]);
  expect(CHART_COLOURS.map((name) => colourOf(name, 'dark'))).toEqual([
    '#d8a0f7',
    '#9dd9ee',
    '#f68909',
    '#a9abaf',
    '#cd519d',
    '#4688ec',
  ]);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(SIGHTS)('no two colours of charts are alike for %s sight', (sight) => {
    expect(smallestDistance(theme, sight)).toBeGreaterThanOrEqual(15);
  });

  it.each([...CHART_COLOURS, ...LEVEL_COLOURS])('%s stands out from the surface', (name) => {
    const surfaces = ['--ds-surface', '--ds-surface-raised'].map((token) => THEME_TOKENS[theme].get(token) ?? '');
    for (const surface of surfaces) expect(contrast(colourOf(name, theme), surface)).toBeGreaterThanOrEqual(3);
  });
});

import { withoutAllowed } from './compare';

interface Shown {
  readonly someHidden?: boolean;
  readonly alarms?: object;
  readonly foretold?: readonly object[];
  readonly frozenInside?: readonly object[];
}

const WEEK = { on: '2024-01-29', half: '2024-03-01', most: '2024-04-01' };
const KNOWN = { status: 'known', stalled: null, ended: [] };

const proof = ({ someHidden = false, alarms = KNOWN, foretold = [], frozenInside = [] }: Shown) => ({
  status: 'known',
  head: { someHidden },
  view: 'proof',
  part: { status: 'unknown', have: 3, need: 60, alarms, foretold },
  frozenInside,
});

const isSame = (one: unknown, other: unknown): boolean => {
  const [told, toldOther] = withoutAllowed(one, other);
  return told === toldOther;
};

const everything = proof({ foretold: [WEEK], frozenInside: [{ on: '2024-01-02' }] });

it.each(['none', 'of-project'])('allows a viewer to get nothing of the past for hidden items (%s)', (status) => {
  expect(isSame(everything, proof({ someHidden: true, alarms: { status } }))).toBe(true);
  expect(isSame(proof({ someHidden: true, alarms: { status } }), everything)).toBe(true);
});

it.each<[string, Shown]>([
  ['alarms', { alarms: KNOWN }],
  ['forecasts of earlier weeks', { alarms: { status: 'none' }, foretold: [WEEK] }],
  ['frozen forecasts', { alarms: { status: 'none' }, frozenInside: [{ on: '2024-01-03' }] }],
])('finds %s that a viewer gets in spite of hidden items', (_, shown) => {
  expect(isSame(everything, proof({ ...shown, someHidden: true }))).toBe(false);
});

it('finds what is missing where nothing is hidden', () => {
  expect(isSame(everything, proof({ alarms: { status: 'none' } }))).toBe(false);
});

it('asks the head of the page, not what else says that something is hidden', () => {
  const page = { ...proof({ alarms: { status: 'none' } }), log: { someHidden: true } };
  expect(isSame(everything, page)).toBe(false);
});

const NOW = { level: 'at-risk', chance: null };
const BEFORE = { level: 'on-track', chance: null };
const SCOPE = { kind: 'project', id: 'ABC' };

const page = (someHidden: boolean, weeks: readonly (object | null)[], weekBefore: object | null) => ({
  status: 'known',
  head: { scope: SCOPE, weeks, someHidden },
  view: 'flow',
  weekBefore,
});

it('allows a viewer to get no past weeks for hidden items', () => {
  const all = page(false, [BEFORE, NOW], BEFORE);
  expect(isSame(all, page(true, [null, NOW], null))).toBe(true);
  expect(isSame(all, page(false, [null, NOW], null))).toBe(false);
  expect(isSame(all, page(true, [null, BEFORE], null))).toBe(false);
});

it('finds past weeks that a viewer gets in spite of hidden items', () => {
  const all = page(false, [BEFORE, NOW], BEFORE);
  expect(isSame(all, page(true, [null, NOW], NOW))).toBe(false);
  expect(isSame(all, page(true, [NOW, NOW], null))).toBe(false);
  expect(isSame(page(true, [null, NOW], null), page(true, [BEFORE, NOW], null))).toBe(false);
});

it('allows the same of each row of a portfolio', () => {
  const portfolio = (someHidden: boolean, weeks: readonly (object | null)[]) => ({
    rows: [{ status: 'known', scope: SCOPE, weeks }],
    someHidden,
  });
  const all = portfolio(false, [BEFORE, NOW]);
  expect(isSame(all, portfolio(true, [null, NOW]))).toBe(true);
  expect(isSame(all, portfolio(false, [null, NOW]))).toBe(false);
  expect(isSame(all, portfolio(true, [NOW, NOW]))).toBe(false);
});

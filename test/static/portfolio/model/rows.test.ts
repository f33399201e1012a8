import {
  groupedRows,
  levelOf,
  namedRows,
  shownRows,
  weeksKept,
  type NamedRow,
} from '../../../../static/portfolio/model/rows';
import type { NamedScope } from '../../../../static/kit/host/scope-catalogue';
import { aRow, named, unread } from '../rows-builder';

const all = named(
  ['Refunds', aRow('1', { level: 'off-track', slip: { totalDays: 22, parts: [] }, stalled: 6 })],
  ['Basket', aRow('2', { projectKey: 'SHOP', expectedOn: '2026-03-02', waiting: 9 })],
  ['Archive', aRow('3', { level: 'on-track', slip: null, expectedOn: null, stalled: 0 })],
  ['Gone', aRow('4', { over: true, level: 'at-risk' })],
  ['New', unread('5')],
);
const ANY = { words: '', level: 'all' } as const;
const namesOf = (rows: readonly NamedRow[]) => rows.map(({ name }) => name);
const sorted = (by: Parameters<typeof shownRows>[2]['by'], reversed = false) =>
  namesOf(shownRows(all, ANY, { by, reversed }));

describe('shownRows', () => {
  it('keeps the order of the answer for the worst first', () => {
    expect(sorted('worst')).toEqual(['Refunds', 'Basket', 'Archive', 'Gone', 'New']);
    expect(sorted('worst', true)).toEqual(['New', 'Gone', 'Archive', 'Basket', 'Refunds']);
  });

  it('sorts by name, date, slip and counts; what has none is last', () => {
    expect(sorted('name')).toEqual(['Archive', 'Basket', 'Gone', 'New', 'Refunds']);
    expect(sorted('expected')).toEqual(['Basket', 'Refunds', 'Gone', 'Archive', 'New']);
    expect(sorted('slip')).toEqual(['Refunds', 'Basket', 'Gone', 'Archive', 'New']);
    expect(sorted('stalled')).toEqual(['Refunds', 'Basket', 'Gone', 'Archive', 'New']);
    expect(sorted('waiting')[0]).toBe('Basket');
  });

  it('finds words in names, keys and projects, whatever their case', () => {
    const found = (words: string) => namesOf(shownRows(all, { words, level: 'all' }, { by: 'worst', reversed: false }));
    expect(found(' BASK ')).toEqual(['Basket']);
    expect(found('shop')).toEqual(['Basket']);
    expect(found('pay-1')).toHaveLength(5);
    expect(found('nothing')).toEqual([]);
  });

  it('counts neither what is finished nor what is unread to a level', () => {
    const risk = shownRows(all, { words: '', level: 'at-risk' }, { by: 'worst', reversed: false });
    expect(namesOf(risk)).toEqual(['Basket']);
  });
});

describe('groupedRows', () => {
  it('puts rows under their project or their level, in the order in which these come up', () => {
    expect(groupedRows(all, 'project').map(({ key, rows }) => [key, rows.length])).toEqual([
      ['Payments', 4],
      ['Shop checkout', 1],
    ]);
    expect(groupedRows(all, 'level').map(({ key }) => key)).toEqual([
      'off-track',
      'at-risk',
      'on-track',
      'finished',
      'not-ready',
    ]);
    expect(groupedRows(all, 'none')).toEqual([{ key: '', rows: all }]);
  });
});

it('a row without a name stays out: the viewer may not read it, or it is gone', () => {
  const names = new Map<string, NamedScope>([
    ['parent 1', { kind: 'parent', id: '1', name: 'Refunds', note: 'PAY-9', projectKey: 'PAY' }],
    ['project PAY', { kind: 'project', id: 'PAY', name: 'Payments', note: 'PAY', projectKey: 'PAY' }],
  ]);
  const portfolio = { takenAt: '', rows: [aRow('2'), aRow('1')], truncated: false, firstStep: null, someHidden: false };
  expect(namedRows(portfolio, names, [])).toEqual([
    expect.objectContaining({ key: 'parent 1', place: 1, name: 'Refunds', note: 'PAY-9', projectName: 'Payments' }),
  ]);
});

it('says last of a chosen project that the viewer may see and nothing is kept of that it is not followed', () => {
  const names = new Map<string, NamedScope>([
    ['parent 1', { kind: 'parent', id: '1', name: 'Refunds', note: 'PAY-9', projectKey: 'PAY' }],
    ['project NEW', { kind: 'project', id: 'NEW', name: 'New shop', note: 'NEW', projectKey: 'NEW' }],
  ]);
  const chosen = [
    { kind: 'project', id: 'NEW' },
    { kind: 'project', id: 'SECRET' },
    { kind: 'parent', id: '1' },
  ] as const;
  const rows = namedRows({ rows: [aRow('1')] }, names, chosen);
  expect(rows.map(({ name, row, place }) => [name, row.status, place])).toEqual([
    ['Refunds', 'known', 0],
    ['New shop', 'not-followed', 1],
  ]);
  expect(rows.map(levelOf)).toEqual(['at-risk', 'not-ready']);
});

it('says what a row is counted as', () => {
  expect(all.map(levelOf)).toEqual(['off-track', 'at-risk', 'on-track', 'finished', 'not-ready']);
});

it('counts the weeks of which any row tells something', () => {
  const week = { level: 'at-risk', chance: 0.6 } as const;
  const rows = named(
    ['A', aRow('1', { weeks: [null, null, week, null, week] })],
    ['B', aRow('2', { weeks: [null, null, null, null, week] })],
    ['C', unread('3')],
  );
  expect(weeksKept(rows)).toBe(3);
  expect(weeksKept(rows.slice(1))).toBe(1);
  expect(weeksKept([])).toBe(1);
});

import { minShare } from '../../../../src/core/forecast/team/min-share';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const MADE = '2024-05-06T09:00Z';
const BEGUN = '2024-05-07T09:00Z';

const parent = (key: string) => anItem(key, { at: MADE, level: 'parent' });
const child = (number: number, parentId: string | null) =>
  anItem(`AB-${String(number)}`, { at: MADE, state: { parentId } });
const openIn = (parentId: string, from: number, count: number): ItemBuilder[] =>
  Array.from({ length: count }, (_, index) => child(from + index, parentId));
const finishedIn = (parentId: string | null, from: number, count: number): ItemBuilder[] =>
  Array.from({ length: count }, (_, index) =>
    child(from + index, parentId)
      .movesTo('in-progress', BEGUN)
      .movesTo('done', '2024-06-20T12:00Z'),
  );

const shareOf = (openCount: number, items: readonly ItemBuilder[]): number =>
  minShare(openCount, 'AB', {
    facts: deriveFacts(aSnapshot({ takenAt: '2024-06-28T18:00Z', items })),
    settings: defaultSettings,
  });

describe('the least share of a begun parent', () => {
  const first = [parent('AB-1'), ...finishedIn('id-AB-1', 100, 8), ...openIn('id-AB-1', 200, 5)];
  const second = [parent('AB-2'), ...openIn('id-AB-2', 300, 9), child(309, 'id-AB-2').movesTo('in-progress', BEGUN)];

  it('is its part of what is open in all begun parents of its team', () => {
    expect(shareOf(10, [...first, ...second])).toBeCloseTo(10 / 15);
    expect(shareOf(5, [...first, ...second])).toBeCloseTo(5 / 15);
  });

  it('leaves out parents that nobody has begun, or that are done', () => {
    const waiting = [parent('AB-3'), ...openIn('id-AB-3', 400, 20)];
    const done = [parent('AB-4').movesTo('done', '2024-06-21T09:00Z'), ...openIn('id-AB-4', 500, 20)];
    const begun = child(520, 'id-AB-4').movesTo('in-progress', BEGUN);
    expect(shareOf(10, [...first, ...second, ...waiting, ...done, begun])).toBeCloseTo(10 / 15);
  });

  it('is of that part of the team’s work which goes into parents', () => {
    expect(shareOf(10, [...first, ...second, ...finishedIn(null, 600, 8)])).toBeCloseTo((0.5 * 10) / 15);
  });

  it('is nothing where nothing was finished, or nothing is begun', () => {
    expect(shareOf(10, second)).toBe(0);
    expect(shareOf(3, [parent('AB-3'), ...openIn('id-AB-3', 400, 3), ...finishedIn(null, 600, 8)])).toBe(0);
  });

  it('asks for no more than the last sixty working days', () => {
    const longAgo = Array.from({ length: 8 }, (_, index) =>
      anItem(`AB-${String(700 + index)}`, { at: '2024-01-08T09:00Z' })
        .movesTo('in-progress', '2024-01-09T09:00Z')
        .movesTo('done', '2024-03-01T12:00Z'),
    );
    expect(shareOf(10, [...first, ...second, ...longAgo])).toBeCloseTo(10 / 15);
  });
});

import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readSinglePoint } from '../../../../src/core/signals/people/single-point';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

const done = (number: number, owner: string, estimate: number | null = null) =>
  anItem(`AB-${String(number)}`, { by: owner, state: { ownerId: owner, parentId: 'epic', estimate } })
    .movesTo('in-progress', '2024-03-05T09:00Z', { by: owner })
    .movesTo('done', '2024-03-06T09:00Z', { by: owner });
const open = (number: number, owner: string | null, estimate: number | null = null) =>
  anItem(`AB-${String(number)}`, { by: 'ana', state: { ownerId: owner, parentId: 'epic', estimate } });
/** Of ten finished items, so many are Ana's; the others are Ben's, but for one of Cy's. */
const finished = (anas: number) =>
  Array.from({ length: 10 }, (_, index) => done(index + 1, index < anas ? 'ana' : index === 9 ? 'cy' : 'ben'));

const read = (items: readonly ItemBuilder[], takenAt = '2024-03-08T09:00Z') => {
  const epic = anItem('AB-100', { id: 'epic', level: 'parent' });
  const facts = deriveFacts(aSnapshot({ takenAt, items: [epic, ...items] }));
  return readSinglePoint({ kind: 'parent', id: 'epic' }, sightOf(facts), defaultSettings.singlePoint);
};

describe('single-point', () => {
  it('is raised at seven tenths of what is finished and of what is open', () => {
    const items = [...finished(7), ...[20, 21, 22, 23, 24, 25, 26].map((n) => open(n, 'ana')), open(30, 'ben')];
    expect(read([...items, open(31, 'ben'), open(32, 'cy')])).toEqual({
      signal: 'single-point',
      status: 'raised',
      severity: 'notable',
      figures: { finishedShare: 0.7, finished: 10, openShare: 0.7, weighedBy: 'count' },
      evidence: [20, 21, 22, 23, 24, 25, 26].map((n) => ({
        kind: 'owned',
        itemKey: `AB-${String(n)}`,
        at: new Date('2024-03-04T09:00Z'),
        by: 'ana',
      })),
      basis: null,
      priceDays: null,
    });
    expect(read([...items, open(31, 'ben'), open(32, 'cy'), open(33, 'cy')]).status).toBe('quiet');
  });

  it('is quiet below, and where somebody else holds the rest', () => {
    expect(read([...finished(6), open(20, 'ana')]).status).toBe('quiet');
    expect(read([...finished(9), open(20, 'ben')])).toMatchObject({ status: 'quiet', figures: { openShare: 0 } });
  });

  it('weighs by points where four fifths are estimated', () => {
    const items = [done(1, 'ana', 16), ...[2, 3, 4].map((n) => done(n, 'ben', 1)), done(5, 'cy', 1), open(6, 'ana', 2)];
    expect(read(items)).toMatchObject({ status: 'raised', figures: { finishedShare: 0.8, weighedBy: 'points' } });
  });

  it('does not tell it of two people', () => {
    const two = Array.from({ length: 10 }, (_, index) => done(index + 1, index < 8 ? 'ana' : 'ben'));
    expect(read([...two, open(20, 'ana')]).status).toBe('quiet');
  });

  it('does not count people who did nothing for a quarter', () => {
    const items = [...finished(8), open(20, 'ana').isRemarked('comment', '2024-06-20T09:00Z', 'ana')];
    expect(read(items, '2024-06-21T09:00Z').status).toBe('quiet');
  });

  it('cannot tell of fewer than five finished items, nor without open ones that have an owner', () => {
    expect(read([...finished(9).slice(0, 4), open(20, 'ana')])).toMatchObject({
      because: { reason: 'too-few-finished', have: 4, need: 5 },
    });
    expect(read([...finished(9), open(20, null)])).toMatchObject({
      because: { reason: 'too-few-owned', have: 0, need: 1 },
    });
  });
});

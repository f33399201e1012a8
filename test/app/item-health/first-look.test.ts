import { firstLookAt } from '../../../src/app/item-health/first-look';
import { healthOf, depsFor } from './item-health-setup';
import { itemHealth } from '../../../src/app/item-health/item-health';
import { anItem } from '../../builders/item';

const filling = (itemsRead: number, itemsExpected: number | null) =>
  ({ projectKey: 'PAY', state: 'filling', itemsRead, itemsExpected }) as const;

describe('how far a project has been read that is looked at for the first time', () => {
  it('is told in tenths, so that nobody can count what they may not see', () => {
    expect(firstLookAt(filling(325, 981))).toEqual({ share: 0.3 });
    expect(firstLookAt(filling(326, 982))).toEqual({ share: 0.3 });
    expect(firstLookAt(filling(0, 981))).toEqual({ share: 0 });
  });

  it('is never all while something is left to do', () => {
    expect(firstLookAt(filling(981, 981))).toEqual({ share: 0.9 });
    expect(firstLookAt(filling(1200, 981))).toEqual({ share: 0.9 });
  });

  it('is not known before the reading has begun, where it failed, or where nobody knows how much there is', () => {
    expect(firstLookAt(undefined)).toEqual({ share: null });
    expect(firstLookAt({ ...filling(10, 100), state: 'failed' })).toEqual({ share: null });
    expect(firstLookAt(filling(10, null))).toEqual({ share: null });
    expect(firstLookAt(filling(10, 0))).toEqual({ share: null });
  });

  it('is over once all of it is read', () => {
    expect(firstLookAt({ ...filling(100, 100), state: 'filled' })).toBeNull();
  });
});

describe('the health of an item at a first look', () => {
  // Finished within a week each, so that two days are nothing.
  const past = Array.from({ length: 30 }, (_, index) =>
    anItem(`PAY-${String(100 + index)}`)
      .movesTo('in-progress', '2024-03-04T09:00Z')
      .movesTo('done', `2024-03-${String(5 + (index % 4)).padStart(2, '0')}T09:00Z`),
  );
  const items = [...past, anItem('PAY-1').movesTo('in-progress', '2024-03-29T09:00Z')];

  it('says nothing good of what it knows only in part', async () => {
    const whole = await healthOf('id-PAY-1', { items });
    expect([whole.level, whole.firstLook]).toEqual(['on-track', null]);
    const { deps } = depsFor({ items });
    const firstLook = { share: 0.3 };
    const loadNeighbourhood = async (id: string, at: Date) => {
      const read = await deps.loadNeighbourhood(id, at);
      if (read === 'not-followed') throw new Error(read);
      return { ...read, firstLook };
    };
    const part = await itemHealth('id-PAY-1', { ...deps, loadNeighbourhood });
    if (part.status !== 'known') throw new Error(part.status);
    expect([part.health.level, part.health.levelReason, part.health.firstLook]).toEqual([
      'unknown',
      'cannot-tell',
      firstLook,
    ]);
  });
});

describe('a finished item', () => {
  it('says on which day of its site it was finished', async () => {
    const done = anItem('PAY-1').movesTo('in-progress', '2024-03-20T09:00Z').movesTo('done', '2024-03-22T09:00Z');
    expect((await healthOf('id-PAY-1', { items: [done] })).finishedOn).toBe('2024-03-22');
    expect((await healthOf('id-PAY-2', { items: [anItem('PAY-2')] })).finishedOn).toBeNull();
  });
});

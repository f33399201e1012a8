import { deriveFacts } from '../../../../src/core/facts/facts';
import { moveCases } from '../../../../src/core/norms/flow/move-cases';
import { defaultSettings, type Settings } from '../../../../src/core/signals/settings';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

/** A Monday. Weeks before it: 22 April, 15 April …; of 10 working days ahead the first known is 15 April. */
const takenAt = '2024-04-29T09:00Z';

function cases(items: readonly ItemBuilder[], moving: Partial<Settings['moving']> = {}) {
  const { histories, snapshot } = deriveFacts(aSnapshot({ takenAt, items }));
  const settings = { ...defaultSettings, moving: { ...defaultSettings.moving, ...moving } };
  return moveCases(histories, snapshot, { withinDays: 10, settings }).map(
    ({ stay, moment: { at }, moved, weight }) => ({
      item: stay.history.state.key,
      on: at.toISOString().slice(5, 10),
      moved,
      weight,
    }),
  );
}

const started = (number: number, at: string) => anItem(`PAY-${String(number)}`).movesTo('in-progress', at);

describe('cases of the past', () => {
  it('are every week in which an item was in progress and the outcome is known', () => {
    expect(cases([started(1, '2024-04-01T09:00Z')])).toEqual([
      { item: 'PAY-1', on: '04-01', moved: false, weight: 1 },
      { item: 'PAY-1', on: '04-08', moved: false, weight: 1 },
      { item: 'PAY-1', on: '04-15', moved: false, weight: 1 },
    ]);
  });

  it('have moved when they left within the days ahead, to the moment', () => {
    const leaves = (at: string) => cases([started(1, '2024-04-01T09:00Z').movesTo('done', at)]);
    expect(leaves('2024-04-12T17:00Z').map(({ on, moved }) => [on, moved])).toEqual([
      ['04-01', true],
      ['04-08', true],
    ]);
    expect(leaves('2024-04-12T17:01Z')[0]).toMatchObject({ on: '04-01', moved: false });
  });

  it('leave out what was not in progress, has no history, or was done within the hour', () => {
    const instant = anItem('PAY-3', { at: '2024-03-04T09:00Z', status: 'in-progress' }).movesTo(
      'done',
      '2024-03-04T09:30Z',
    );
    expect(
      cases([
        anItem('PAY-1').movesTo('done', '2024-04-10T09:00Z'),
        anItem('PAY-2', { status: 'in-progress', historyKnown: false }),
        instant,
      ]),
    ).toEqual([]);
  });

  it('leave out what holds other work', () => {
    expect(cases([anItem('PAY-1', { level: 'parent' }).movesTo('in-progress', '2024-04-01T09:00Z')])).toEqual([]);
  });

  it('leave out weeks of which a removal hides the outcome', () => {
    const removed = started(1, '2024-04-01T09:00Z').isRemoved('2024-04-18T09:00Z');
    expect(cases([removed]).map(({ on }) => on)).toEqual(['04-01']);
  });

  it('count as one when they came within a day of each other into one status', () => {
    const items = [
      started(1, '2024-04-10T09:00Z'),
      started(2, '2024-04-11T09:00Z'),
      started(3, '2024-04-12T09:00Z'),
      anItem('PAY-4').movesTo('in-review', '2024-04-11T09:00Z'),
    ];
    expect(cases(items)).toEqual([
      { item: 'PAY-1', on: '04-15', moved: false, weight: 1 / 2 },
      { item: 'PAY-2', on: '04-15', moved: false, weight: 1 / 3 },
      { item: 'PAY-3', on: '04-15', moved: false, weight: 1 / 2 },
      { item: 'PAY-4', on: '04-15', moved: false, weight: 1 },
    ]);
  });

  it('come from fewer weeks where there are too many, the latest kept', () => {
    expect(cases([started(1, '2024-04-01T09:00Z')], { maxCases: 2 }).map(({ on }) => on)).toEqual(['04-01', '04-15']);
    expect(cases([started(1, '2024-04-01T09:00Z')], { maxCases: 1 }).map(({ on }) => on)).toEqual(['04-15']);
  });
});

import { deriveFacts } from '../../../src/core/facts/facts';
import { compareGains, stepGain } from '../../../src/core/report/step-gain';
import { type Act, simpleStep } from '../../../src/core/signals/step';
import { anItem } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';

const finished = (key: string, estimate: number, on: string) =>
  anItem(key, { state: { estimate } }).movesTo('in-progress', `${on}T09:00Z`).movesTo('done', `${on}T16:00Z`);

/**
 * PLAT finishes three items in three weeks of five days, 3 points in the middle. PAY-1 waits for PLAT-8, PLAT-8 for
 * PLAT-7; nothing in PAY was ever estimated.
 */
const facts = deriveFacts(
  aSnapshot({
    takenAt: '2024-03-25T12:00Z',
    items: [
      finished('PLAT-1', 2, '2024-03-06'),
      finished('PLAT-2', 3, '2024-03-13'),
      finished('PLAT-3', 4, '2024-03-20'),
      anItem('PLAT-7', { state: { estimate: 6 } }),
      anItem('PLAT-8', { state: { estimate: 3 } }).isLinked('waits-for', 'PLAT-7'),
      anItem('PAY-1').isLinked('waits-for', 'PLAT-8'),
      anItem('PLAT-9', { level: 'parent' }),
      anItem('PLAT-10', { state: { parentId: 'id-PLAT-9', estimate: 3 } }),
      anItem('PLAT-11', { state: { parentId: 'id-PLAT-9', estimate: 6 } }),
      anItem('PLAT-12', { state: { parentId: 'id-PLAT-9', estimate: 0 } }),
    ],
  }),
);
const gain = (act: Act, itemKey: string, priceDays: number | null = null, otherItemKey: string | null = null) =>
  stepGain({ ...simpleStep(act, 'team', itemKey), otherItemKey }, { priceDays, facts });

describe('what a step buys and takes', () => {
  it('frees what waits for the item at any depth, in typical items, once the item is finished', () => {
    expect(gain('assign', 'PLAT-7')).toEqual({
      freedKeys: ['PLAT-8', 'PAY-1'],
      freedWork: 2,
      days: null,
      remainingWork: 2,
      perWork: 1,
    });
  });

  it('frees nothing that waits for other work as well, nor what waits for that', () => {
    const split = deriveFacts(
      aSnapshot({
        takenAt: '2024-03-25T12:00Z',
        items: [
          anItem('PLAT-1'),
          anItem('PLAT-2'),
          anItem('PAY-1').isLinked('waits-for', 'PLAT-1').isLinked('waits-for', 'PLAT-2'),
          anItem('PAY-2').isLinked('waits-for', 'PAY-1'),
          anItem('PAY-3').isLinked('waits-for', 'PLAT-1'),
          anItem('PAY-4').isLinked('waits-for', 'PLAT-1').isLinked('waits-for', 'PAY-3'),
        ],
      }),
    );
    const freed = (act: Act, itemKey: string, otherItemKey: string | null = null) =>
      stepGain({ ...simpleStep(act, 'team', itemKey), otherItemKey }, { priceDays: null, facts: split }).freedKeys;
    expect(freed('assign', 'PLAT-1')).toEqual(['PAY-3', 'PAY-4']);
    expect(freed('close', 'PLAT-1')).toEqual(['PAY-3', 'PAY-4']);
    expect(freed('cut-link', 'PAY-1', 'PLAT-2')).toEqual([]);
    expect(freed('cut-link', 'PAY-3', 'PLAT-1')).toEqual(['PAY-3']);
    // To finish PAY-1, both of its blockers are finished before.
    expect(freed('ask-owner', 'PAY-1')).toEqual(['PAY-2']);
  });

  it('takes what the item waits for as well', () => {
    expect(gain('ask-owner', 'PLAT-8')).toMatchObject({ freedKeys: ['PAY-1'], freedWork: 1, remainingWork: 3 });
    expect(gain('ask-owner', 'PLAT-8').perWork).toBeCloseTo(1 / 3);
  });

  it('wins the days that the finding costs, each as the work that the team finishes in a day: a fifth of an item', () => {
    expect(gain('assign', 'PLAT-7', 5)).toMatchObject({ days: 5, perWork: 1.5 });
    expect(gain('assign', 'PLAT-7', 0)).toMatchObject({ days: 0, perWork: 1 });
  });

  it('by cutting a link frees its end, and what waits for that, at once', () => {
    expect(gain('cut-link', 'PLAT-8', null, 'PLAT-7')).toEqual({
      freedKeys: ['PLAT-8', 'PAY-1'],
      freedWork: 2,
      days: null,
      remainingWork: 0,
      perWork: Infinity,
    });
  });

  it('is nothing where it only clears up', () => {
    expect(gain('describe', 'PLAT-7', 5)).toEqual({
      freedKeys: [],
      freedWork: 0,
      days: null,
      remainingWork: 0,
      perWork: 0,
    });
  });

  it('takes the open work of an item that holds others; what nobody estimated counts as typical', () => {
    expect(gain('assign', 'PLAT-9')).toMatchObject({ remainingWork: 4, perWork: 0 });
    expect(gain('assign', 'PAY-1')).toMatchObject({ remainingWork: 4 });
  });

  it('takes a typical item, and frees nothing that is known, where the item was not read', () => {
    expect(gain('assign', 'OPS-1')).toEqual({
      freedKeys: [],
      freedWork: 0,
      days: null,
      remainingWork: 1,
      perWork: 0,
    });
  });
});

describe('small wins', () => {
  const order = (...steps: readonly (readonly [Act, string, number | null, string?])[]) =>
    steps
      .map(([act, key, days, other]) => ({ name: `${act} ${key}`, gain: gain(act, key, days, other) }))
      .sort((one, other) => compareGains(one.gain, other.gain))
      .map(({ name }) => name);

  it('come first: what takes no work, then what frees more for its work, then what frees nothing', () => {
    expect(
      order(
        ['describe', 'PLAT-7', null],
        ['ask-owner', 'PLAT-8', null],
        ['assign', 'PLAT-7', null],
        ['cut-link', 'PLAT-8', null, 'PLAT-7'],
      ),
    ).toEqual(['cut-link PLAT-8', 'assign PLAT-7', 'ask-owner PLAT-8', 'describe PLAT-7']);
  });

  it('of what takes no work: what frees more, then what wins more days', () => {
    expect(
      order(['decide-scope', 'PAY-1', 2], ['decide-scope', 'PLAT-10', 6], ['cut-link', 'PLAT-8', null, 'PLAT-7']),
    ).toEqual(['cut-link PLAT-8', 'decide-scope PLAT-10', 'decide-scope PAY-1']);
  });
});

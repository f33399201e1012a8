import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { abandoned, readAbandoned } from '../../../../src/core/signals/stall/abandoned';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { inWeek, steadyWeeks } from '../../../builders/weeks';
import { sightOf } from '../../../../src/core/signals/sight';

const read = (items: readonly ItemBuilder[], takenAt: string) => {
  const facts = deriveFacts(aSnapshot({ takenAt, items }));
  return readAbandoned({ kind: 'project', id: 'AB' }, sightOf(facts), defaultSettings.abandoned);
};
const open = (estimate: number | null = null, number = 900) =>
  anItem(`AB-${String(number)}`, { at: inWeek(0), state: { estimate } });
/** One item finished in each week from 0 to 9, on Thursday at 9; the last in week 9. */
const tenWeeks = () => steadyWeeks(10, { finished: 1, people: ['ana'] });

describe('abandoned', () => {
  it('is quiet in the fourth week without anything, and raised after it', () => {
    expect(read([...tenWeeks(), open()], inWeek(13, 2))).toMatchObject({ status: 'quiet', figures: { weeks: 3 } });
    expect(read([...tenWeeks(), open()], inWeek(13, 3))).toEqual({
      signal: 'abandoned',
      status: 'raised',
      severity: 'severe',
      figures: { weeks: 4, idleWeeks: 13, activeShare: 1, open: 1, finished: 10 },
      evidence: [{ kind: 'created', itemKey: 'AB-900', at: new Date(inWeek(0)) }],
      basis: { level: 'project', sample: 10 },
      priceDays: null,
    });
  });

  it('is quiet where such a pause may well be chance', () => {
    // Finished in every fifth week of twenty-one: a pause of five weeks comes in more than one case of three.
    const slow = tenWeeks()
      .filter((_, index) => index % 5 === 0)
      .concat(
        [10, 15, 20].map((week) =>
          anItem(`AB-${String(50 + week)}`, { at: inWeek(week) }).movesTo('done', inWeek(week, 3)),
        ),
      );
    expect(read([...slow, open()], inWeek(25, 3))).toMatchObject({
      status: 'quiet',
      figures: { weeks: 5, activeShare: 0.238, finished: 5 },
    });
  });

  it('is quiet while anybody does anything to what is open', () => {
    const touched = open().isRemarked('comment', inWeek(11), 'ben');
    expect(read([...tenWeeks(), touched], inWeek(14))).toMatchObject({ status: 'quiet', figures: { idleWeeks: 3 } });
  });

  it('cannot tell of what is finished, nor of what never had a pace', () => {
    expect(read(tenWeeks(), inWeek(20))).toMatchObject({ because: { reason: 'finished' } });
    expect(read([...tenWeeks().slice(0, 4), open()], inWeek(20))).toMatchObject({
      because: { reason: 'too-few-finished', have: 4, need: 5 },
    });
  });

  it('proposes no duplicate as the smallest piece', () => {
    const duplicate = open(1, 902).isLinked('duplicates', 'AB-900');
    const reading = read([...tenWeeks(), open(8, 900), open(2, 901), duplicate], inWeek(20));
    const keys = reading.status === 'raised' ? reading.evidence.map(({ itemKey }) => itemKey) : [];
    expect(keys).toEqual(['AB-901', 'AB-900', 'AB-902']);
  });

  it('proposes the smallest piece', () => {
    const reading = read([...tenWeeks(), open(8, 900), open(2, 901)], inWeek(20));
    const facts = deriveFacts(aSnapshot({ takenAt: inWeek(20), items: [] }));
    if (reading.status !== 'raised') throw new Error('expected a finding');
    expect(abandoned.nextStep(reading, { container: { kind: 'project', id: 'AB' }, facts })).toMatchObject({
      act: 'stop-or-finish',
      itemKey: 'AB-901',
    });
  });
});

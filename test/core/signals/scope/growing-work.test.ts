import { deriveFacts } from '../../../../src/core/facts/facts';
import { growingWork, readGrowingWork } from '../../../../src/core/signals/scope/growing-work';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { sightOf } from '../../../../src/core/signals/sight';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { inWeek } from '../../../builders/weeks';

const factsOf = (items: readonly ItemBuilder[], week: number) =>
  deriveFacts(aSnapshot({ takenAt: inWeek(week), items }));
const read = (items: readonly ItemBuilder[], week: number) =>
  readGrowingWork({ kind: 'project', id: 'AB' }, sightOf(factsOf(items, week)), defaultSettings.growingWork);

let next = 0;
/** So many items that come in in one week, and stay open. */
const opened = (count: number, week: number): readonly ItemBuilder[] =>
  Array.from({ length: count }, () => anItem(`AB-${String((next += 1))}`, { at: inWeek(week), by: 'ana' }));
/** So many that come in in one week and are finished in another. */
const finished = (count: number, from: number, to: number): readonly ItemBuilder[] =>
  opened(count, from).map((item) => item.movesTo('in-progress', inWeek(from, 1)).movesTo('done', inWeek(to)));

describe('growing-work', () => {
  it('says from what to what, and what came and went in the last weeks', () => {
    const items = [...opened(100, 0), ...opened(20, 10), ...opened(16, 18), ...finished(5, 17, 19)];
    expect(read(items, 20)).toMatchObject({
      status: 'raised',
      severity: 'notable',
      figures: {
        before: 100,
        now: 136,
        days: 90,
        growthShare: 0.36,
        usualShare: 0.16,
        cameIn: 21,
        finished: 5,
        weeks: 4,
      },
      basis: { level: 'published', sample: 0 },
    });
  });

  it('is quiet at the published usual, and raised just above it', () => {
    expect(read([...opened(100, 0), ...opened(16, 18)], 20)).toMatchObject({
      status: 'quiet',
      figures: { growthShare: 0.16 },
    });
    expect(read([...opened(100, 0), ...opened(17, 18)], 20)).toMatchObject({ status: 'raised' });
  });

  it('is quiet below ten items', () => {
    expect(read([...opened(10, 0), ...opened(9, 18)], 20).status).toBe('quiet');
    expect(read([...opened(10, 0), ...opened(10, 18)], 20).status).toBe('raised');
  });

  it('compares with what earlier quarters of the project grew by', () => {
    // 100 items, then one more every week: up to 13 a quarter. Then 25 within one.
    const usual = [...opened(100, 0), ...Array.from({ length: 60 }, (_, week) => opened(1, week)).flat()];
    expect(read(usual, 60)).toMatchObject({ status: 'quiet', basis: { level: 'project', sample: 35 } });
    const reading = read([...usual, ...opened(25, 58)], 60);
    expect(reading).toMatchObject({ status: 'raised', figures: { before: 148, now: 185, usualShare: 0.123 } });
  });

  it('calls growth by more than a third no usual thing, however usual it is', () => {
    // Half as much again every quarter of thirteen weeks.
    const items = Array.from({ length: 7 }, (_, quarter) =>
      opened(Math.round(20 * 1.5 ** quarter - (quarter === 0 ? 0 : 20 * 1.5 ** (quarter - 1))), quarter * 13),
    ).flat();
    expect(read(items, 79)).toMatchObject({
      status: 'raised',
      figures: { growthShare: 0.497, usualShare: 0.36 },
      basis: { level: 'project' },
    });
  });

  it('counts a return as coming in, and every finish', () => {
    const back = opened(1, 0).map((item) =>
      item
        .movesTo('in-progress', inWeek(1))
        .movesTo('done', inWeek(17))
        .movesTo('in-progress', inWeek(18))
        .movesTo('done', inWeek(19)),
    );
    const reading = read([...opened(20, 0), ...back], 20);
    expect(reading).toMatchObject({ figures: { before: 21, now: 20, cameIn: 1, finished: 2 } });
  });

  it('names what came in last and nobody has begun', () => {
    const begun = anItem('AB-900', { at: inWeek(19) }).movesTo('in-progress', inWeek(19, 1));
    const newest = anItem('AB-901', { at: inWeek(19), by: 'ben' });
    const facts = factsOf([...opened(20, 0), ...opened(12, 18), newest, begun], 20);
    const reading = readGrowingWork({ kind: 'project', id: 'AB' }, sightOf(facts), defaultSettings.growingWork);
    if (reading.status !== 'raised') throw new Error(reading.status);
    expect(reading.evidence[0]).toEqual({
      kind: 'created',
      itemKey: 'AB-901',
      at: new Date(inWeek(19)),
      by: 'ben',
    });
    expect(growingWork.nextStep(reading, { container: { kind: 'project', id: 'AB' }, facts })).toMatchObject({
      act: 'decide-scope',
      itemKey: 'AB-901',
    });
  });

  it('cannot tell of a project that is younger, or was empty', () => {
    expect(read(opened(30, 0), 10)).toMatchObject({
      status: 'unknown',
      because: { reason: 'too-few-weeks', have: 10, need: 13 },
    });
    expect(read([...finished(3, 0, 1), ...opened(30, 18)], 20)).toMatchObject({
      status: 'unknown',
      because: { reason: 'nothing-committed' },
    });
  });
});

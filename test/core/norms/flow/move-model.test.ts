import { deriveFacts } from '../../../../src/core/facts/facts';
import { moveCases } from '../../../../src/core/norms/flow/move-cases';
import { moveModel } from '../../../../src/core/norms/flow/move-model';
import { stayAt } from '../../../../src/core/norms/flow/move-terms';
import { defaultSettings } from '../../../../src/core/settings/settings';
import { aCalendar } from '../../../builders/calendar';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import type { StatusId } from '../../../builders/statuses';

const DAY_MS = 86_400_000;
const day = (number: number) => new Date(Date.parse('2023-01-02T09:00Z') + number * DAY_MS).toISOString();

/** One item every second day for a year, each `days` in a status and then done. */
function flow(
  status: StatusId,
  { days, first }: { readonly days: number; readonly first: number },
): readonly ItemBuilder[] {
  return Array.from({ length: 180 }, (_, index) => {
    const born = index * 2;
    return anItem(`PAY-${String(first + index)}`, { at: day(born) })
      .movesTo(status, day(born + 1))
      .movesTo('done', day(born + 1 + days + (index % 3)));
  });
}

function modelOf(items: readonly ItemBuilder[]) {
  const { histories, snapshot } = deriveFacts(aSnapshot({ takenAt: day(420), items }));
  const cases = moveCases(histories, snapshot, { withinDays: 10, settings: defaultSettings });
  return moveModel(cases, { calendar: snapshot.calendar, settings: defaultSettings.moving });
}

function outlook(model: ReturnType<typeof modelOf>, status: StatusId, stayedDays: number) {
  const item = anItem('PAY-999', { at: day(400) }).movesTo(status, day(401));
  const at = day(401 + stayedDays);
  const [history] = deriveFacts(aSnapshot({ takenAt: at, items: [item] })).histories;
  return model!.outlook(stayAt(history!, 1)!, new Date(at));
}

describe('a model of leaving a status', () => {
  const model = modelOf([
    ...flow('in-progress', { days: 6, first: 1 }),
    ...flow('in-review', { days: 50, first: 201 }),
  ]);

  it('knows a slow status from a fast one', () => {
    expect(outlook(model, 'in-progress', 1).chance).toBeGreaterThan(0.7);
    expect(outlook(model, 'in-review', 1).chance).toBeLessThan(0.3);
  });

  it('says what drives the chance, and the parts add up to it', () => {
    const fast = outlook(model, 'in-progress', 1);
    const slow = outlook(model, 'in-review', 1);
    expect(slow.drivers[0]).toEqual({ term: 'status', logOdds: expect.any(Number) as number });
    expect(slow.drivers[0]?.logOdds).toBeLessThan(0);
    const logOdds = (chance: number) => Math.log(chance / (1 - chance));
    const sum = (parts: typeof slow.drivers) => parts.reduce((total, part) => total + part.logOdds, 0);
    expect(logOdds(fast.chance) - logOdds(slow.chance)).toBeCloseTo(sum(fast.drivers) - sum(slow.drivers), 10);
  });

  it('answers the same on a second run', () => {
    const again = modelOf([
      ...flow('in-progress', { days: 6, first: 1 }),
      ...flow('in-review', { days: 50, first: 201 }),
    ]);
    expect(outlook(again, 'in-review', 9)).toEqual(outlook(model, 'in-review', 9));
  });

  it('takes a status that it never met as the average', () => {
    const { drivers } = outlook(model, 'waiting-for-customer', 1);
    expect(drivers.find(({ term }) => term === 'status')).toEqual({ term: 'status', logOdds: 0 });
  });

  it('is none where the past is too thin, or everything ended alike', () => {
    expect(moveModel([], { calendar: aCalendar(), settings: defaultSettings.moving })).toBeNull();
    expect(modelOf(flow('in-progress', { days: 6, first: 1 }).slice(0, 10))).toBeNull();
    expect(modelOf(flow('in-progress', { days: 2, first: 1 }))).toBeNull();
  });
});

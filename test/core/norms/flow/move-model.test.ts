import { deriveFacts } from '../../../../src/core/facts/facts';
import { statusExits, type StatusExits } from '../../../../src/core/facts/item/status-exits';
import { moveCases } from '../../../../src/core/norms/flow/move-cases';
import { moveModel, type MoveModel, type MoveOutlook } from '../../../../src/core/norms/flow/move-model';
import { stayAt, type MoveTerm } from '../../../../src/core/norms/flow/move-terms';
import { defaultSettings } from '../../../../src/core/signals/settings';
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
  return moveModel(cases, { calendar: snapshot.calendar, withinDays: 10 });
}

function outlook(model: MoveModel, status: StatusId, stayedDays: number, exits: StatusExits = statusExits([])) {
  const item = anItem('PAY-999', { at: day(400) }).movesTo(status, day(401));
  const at = day(401 + stayedDays);
  const [history] = deriveFacts(aSnapshot({ takenAt: at, items: [item] })).histories;
  return model.outlook(stayAt(history!, 1)!, { at: new Date(at), exits });
}

const logOddsOf = ({ drivers }: MoveOutlook, wanted: MoveTerm) =>
  drivers.find(({ term }) => term === wanted)?.logOdds ?? NaN;

/** Nobody waits for an exit: what is left is the status itself. */
const allLeftLately: StatusExits = { lastUpTo: (_, at) => at };

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
    expect(logOddsOf(slow, 'status')).toBeLessThan(-0.2);
    expect(logOddsOf(fast, 'status')).toBeGreaterThan(logOddsOf(slow, 'status'));
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

  it('takes a status that it never met for what no case says anything of', () => {
    const between = (status: StatusId) => outlook(model, status, 1, allLeftLately).chance;
    expect(between('waiting-for-customer')).toBeLessThan(between('in-progress'));
    expect(between('waiting-for-customer')).toBeGreaterThan(between('in-review'));
  });

  it('expects less to move the longer nobody has left the status', () => {
    const sinceExit = (days: number) => {
      const left = anItem('PAY-998', { at: day(300) })
        .movesTo('in-progress', day(301))
        .movesTo('done', day(402 - days));
      const exits = statusExits(deriveFacts(aSnapshot({ takenAt: day(420), items: [left] })).histories);
      return outlook(model, 'in-progress', 1, exits).chance;
    };
    expect(sinceExit(50)).toBeLessThan(sinceExit(1));
    expect(outlook(model, 'in-progress', 1).chance).toBeLessThan(sinceExit(50));
  });

  it('knows without any past what public trackers taught', () => {
    const prior = moveModel([], { calendar: aCalendar(), withinDays: 10 });
    // 0.277 - 0.067 · (ln 2 - 1) - 0.129 · ln 100: one day waited, one day in the status, nobody ever left it.
    const logOdds = 0.277 - 0.067 * (Math.log(2) - 1) - 0.129 * Math.log(100);
    expect(outlook(prior, 'in-progress', 1).chance).toBeCloseTo(1 / (1 + Math.exp(-logOdds)), 10);
  });
});

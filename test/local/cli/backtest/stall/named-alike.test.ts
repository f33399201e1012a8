import { namedAlike } from '../../../../../local/cli/backtest/stall/named-alike';
import { frozenNorms } from '../../../../../local/cli/backtest/stall/learnt-norms';
import { stallCases } from '../../../../../src/core/report/stall-cases';
import { defaultSettings } from '../../../../../src/core/signals/settings';
import type { Snapshot } from '../../../../../src/core/model/snapshot';
import { anItem, type ItemBuilder } from '../../../../builders/item';
import { aSnapshot } from '../../../../builders/snapshot';

const DAY_MS = 86_400_000;
const day = (number: number) => new Date(Date.parse('2023-01-02T09:00Z') + number * DAY_MS).toISOString();

/** A year of items that lie in review for weeks. */
function aYear(): readonly ItemBuilder[] {
  return Array.from({ length: 90 }, (_, index) =>
    anItem(`PAY-${String(index + 1)}`, { at: day(index * 4) })
      .movesTo('in-progress', day(index * 4 + 1))
      .movesTo('in-review', day(index * 4 + 6))
      .movesTo('done', day(index * 4 + 6 + (index % 40))),
  );
}

const whole = aSnapshot({ takenAt: day(500), items: aYear() });

/** The same past, as a site would export it that numbers its statuses in another order. */
function renumbered(snapshot: Snapshot): Snapshot {
  const ids = snapshot.statuses.map(({ id }) => id);
  const next = new Map(ids.map((id, index) => [id, ids[(index + 1) % ids.length] ?? id]));
  const idOf = (id: string) => next.get(id) ?? id;
  return {
    ...snapshot,
    statuses: snapshot.statuses.map((status) => ({ ...status, id: idOf(status.id), name: status.name.toUpperCase() })),
    items: snapshot.items.map((item) => ({
      ...item,
      initial: { ...item.initial, statusId: idOf(item.initial.statusId) },
      changes: item.changes.map((change) =>
        change.kind === 'status' ? { ...change, from: idOf(change.from), to: idOf(change.to) } : change,
      ),
    })),
  };
}

const moments = [day(120), day(200), day(300)].map((at) => new Date(at));
const foretold = (learnt: Snapshot) =>
  stallCases(whole, moments, { settings: defaultSettings, normsAt: frozenNorms(learnt) }).cases;

describe('two exports that number their statuses differently', () => {
  it('give the same numbers, since statuses are matched by their names', () => {
    const expected = foretold(whole);
    expect(expected.length).toBeGreaterThan(10);
    expect(foretold(namedAlike(renumbered(whole), whole))).toEqual(expected);
  });

  it('would not by their ids', () => {
    expect(foretold(renumbered(whole))).not.toEqual(foretold(whole));
  });

  it('keep apart what the tested export has no status for', () => {
    const learnt = { ...whole, statuses: [{ id: '7', name: 'Parked', category: 'to-do' as const }] };
    const tested = { statuses: [{ id: '7', name: 'Review', category: 'in-progress' as const }] };
    expect(namedAlike(learnt, tested).statuses).toEqual([{ id: 'learnt 7', name: 'Parked', category: 'to-do' }]);
  });
});

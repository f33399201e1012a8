import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readPriorityChurn } from '../../../../src/core/signals/priorities/priority-churn';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { inWeek } from '../../../builders/weeks';
import { sightOf } from '../../../../src/core/signals/sight';

const read = (items: readonly ItemBuilder[], weeks = 20) => {
  const facts = deriveFacts(aSnapshot({ takenAt: inWeek(weeks), items }));
  return readPriorityChurn({ kind: 'project', id: 'AB' }, sightOf(facts), defaultSettings.priorityChurn);
};

/** A backlog of forty, of which `changed` change their priority in each week of the last four. */
const backlog = (changed: number, act = (item: ItemBuilder, at: string, to: string) => item.getsPriority(to, at)) =>
  Array.from({ length: 40 }, (_, index) => {
    const item = anItem(`AB-${String(index + 1)}`, { at: inWeek(0) });
    for (let week = 16; index < changed && week < 20; week += 1) {
      act(item, inWeek(week, 1, index), week % 2 === 0 ? 'High' : 'Medium');
    }
    return item;
  });

describe('priority-churn', () => {
  it('is quiet below three items a week', () => {
    expect(read(backlog(2))).toEqual({
      signal: 'priority-churn',
      status: 'quiet',
      figures: { itemsPerWeek: 2, share: 0.05, usualShare: 0, weeks: 4 },
      basis: { level: 'project', sample: 13 },
    });
  });

  it('is raised at three, beyond the usual', () => {
    const reading = read(backlog(3));
    expect(reading).toMatchObject({
      status: 'raised',
      severity: 'notable',
      figures: { itemsPerWeek: 3, share: 0.075, usualShare: 0 },
    });
    expect(reading.status === 'raised' && reading.evidence[0]).toEqual({
      kind: 're-prioritised',
      itemKey: 'AB-3',
      at: new Date(inWeek(19, 1, 2)),
      by: 'ana',
      from: 'High',
      to: 'Medium',
    });
  });

  it('counts moves in the order of work as well, told without from and to', () => {
    const ranked = backlog(3, (item, at) => item.isEdited('noise', at, { field: 'Rank' }));
    const reading = read(ranked);
    expect(reading.status === 'raised' && reading.evidence[0]).toEqual({
      kind: 're-prioritised',
      itemKey: 'AB-3',
      at: new Date(inWeek(19, 1, 2)),
      by: 'ana',
    });
  });

  it('is quiet below one open item in twenty', () => {
    const more = Array.from({ length: 21 }, (_, index) => anItem(`AB-${String(index + 100)}`, { at: inWeek(0) }));
    expect(read([...backlog(3), ...more])).toMatchObject({ status: 'quiet', figures: { share: 0.049 } });
  });

  it('cannot tell without a past', () => {
    expect(read(backlog(0), 10)).toEqual({
      signal: 'priority-churn',
      status: 'unknown',
      because: { reason: 'too-few-weeks', have: 3, need: 12 },
    });
  });
});

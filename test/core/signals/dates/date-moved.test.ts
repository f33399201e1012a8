import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readDateMoved } from '../../../../src/core/signals/dates/date-moved';
import { readDateMovedInside } from '../../../../src/core/signals/dates/dates-moving';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { inWeek } from '../../../builders/weeks';
import { sightOf } from '../../../../src/core/signals/sight';

const settings = defaultSettings.dateMoved;

/** Due on Friday, 15 March, which was 31 working days off at first; moved by a week so many times, on the days before. */
const moved = (times: number, key = 'AB-1', level: 'standard' | 'parent' = 'standard', at = '2024-02-02T09:00Z') => {
  const item = anItem(key, { id: `id-${key}`, level, at, state: { dueOn: '2024-03-15' } });
  const dates = ['2024-03-22', '2024-03-29', '2024-04-05', '2024-04-12'];
  dates
    .slice(0, times)
    .forEach((date, index) => item.isDue(date, `2024-03-0${String(5 + index)}T09:00Z`, { by: 'ben' }));
  return item;
};
const read = (item: ItemBuilder, takenAt = '2024-03-15T12:00Z', others: readonly ItemBuilder[] = []) => {
  const facts = deriveFacts(aSnapshot({ takenAt, items: [item, ...others] }));
  return readDateMoved(facts.histories[0]!, sightOf(facts), settings);
};

describe('date-moved of an item', () => {
  it('is raised at the second move to a later day', () => {
    expect(read(moved(1))).toMatchObject({ status: 'quiet', figures: { moves: 1, movedDays: 5 } });
    expect(read(moved(2))).toEqual({
      signal: 'date-moved',
      status: 'raised',
      severity: 'notable',
      figures: {
        of: 'item',
        moves: 2,
        movedDays: 10,
        firstOn: '2024-03-15',
        dueOn: '2024-03-29',
        firstHasPassed: false,
      },
      evidence: [
        {
          kind: 'date-moved',
          itemKey: 'AB-1',
          at: new Date('2024-03-06T09:00Z'),
          by: 'ben',
          from: '2024-03-22',
          to: '2024-03-29',
        },
        {
          kind: 'date-moved',
          itemKey: 'AB-1',
          at: new Date('2024-03-05T09:00Z'),
          by: 'ben',
          from: '2024-03-15',
          to: '2024-03-22',
        },
      ],
      basis: null,
      priceDays: null,
    });
  });

  it('takes the moves of one day together: a bar is dragged to and fro on a plan', () => {
    const dragged = (item: ItemBuilder, day: string, ...dates: readonly string[]) =>
      dates.reduce((so, date, hour) => so.isDue(date, `${day}T${String(10 + hour)}:00Z`, { by: 'ben' }), item);
    const item = () => anItem('AB-1', { id: 'id-AB-1', at: '2024-02-02T09:00Z', state: { dueOn: '2024-03-15' } });
    const once = dragged(item(), '2024-03-05', '2024-03-29', '2024-03-20', '2024-04-05', '2024-03-22');
    expect(read(once)).toMatchObject({ status: 'quiet', figures: { moves: 1, movedDays: 5 } });
    const twice = dragged(once, '2024-03-06', '2024-04-26', '2024-03-29');
    expect(read(twice)).toMatchObject({
      status: 'raised',
      figures: { moves: 2, movedDays: 10 },
      evidence: [
        { from: '2024-03-22', to: '2024-03-29' },
        { from: '2024-03-15', to: '2024-03-22' },
      ],
    });
    const andBack = dragged(item(), '2024-03-05', '2024-03-29', '2024-03-15');
    expect(read(andBack)).toMatchObject({ status: 'quiet', figures: null });
  });

  it('is severe at the third, once the first date has passed', () => {
    expect(read(moved(3))).toMatchObject({ severity: 'notable' });
    expect(read(moved(3), '2024-03-16T12:00Z')).toMatchObject({
      severity: 'severe',
      figures: { firstHasPassed: true },
    });
    expect(read(moved(2), '2024-03-16T12:00Z')).toMatchObject({ severity: 'notable' });
  });

  it('is severe before that, once it has moved by half of the time that there was at first', () => {
    expect(read(moved(3, 'AB-1', 'standard', '2024-02-05T09:00Z'))).toMatchObject({
      severity: 'severe',
      figures: { movedDays: 15, firstHasPassed: false },
    });
    expect(read(moved(2, 'AB-1', 'standard', '2024-03-01T09:00Z'))).toMatchObject({ severity: 'notable' });
  });

  it('is quiet where dates of finished work moved as often', () => {
    const past = Array.from({ length: 8 }, (_, index) =>
      moved(2, `AB-${String(100 + index)}`).movesTo('done', '2024-03-12T09:00Z'),
    );
    expect(read(moved(2), undefined, past)).toMatchObject({ status: 'quiet', basis: { level: 'project', sample: 8 } });
    expect(read(moved(3), undefined, past)).toMatchObject({ status: 'raised' });
    expect(read(moved(2), undefined, past.slice(1))).toMatchObject({ status: 'raised', basis: null });
  });

  it('does not count a date that came nearer, nor one that is back where it was', () => {
    const back = moved(2).isDue('2024-03-15', '2024-03-07T09:00Z');
    expect(read(back)).toMatchObject({ status: 'quiet', figures: { moves: 2, movedDays: 0 } });
  });

  it('cannot tell without a date', () => {
    expect(read(anItem('AB-1'))).toMatchObject({ because: { reason: 'no-dates' } });
    expect(read(moved(2).movesTo('done', '2024-03-12T09:00Z'))).toMatchObject({ because: { reason: 'finished' } });
  });
});

describe('date-moved of a container', () => {
  it('is a parent’s own date', () => {
    const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-15T12:00Z', items: [moved(2, 'AB-1', 'parent')] }));
    expect(readDateMovedInside({ kind: 'parent', id: 'id-AB-1' }, sightOf(facts), settings)).toMatchObject({
      status: 'raised',
      figures: { of: 'item', moves: 2 },
    });
  });

  /** Twenty items with a date, of which so many are moved out in each of the last four weeks of twenty. */
  const readProject = (perWeek: number) => {
    const items = Array.from({ length: 20 }, (_, index) => {
      const item = anItem(`AB-${String(index + 1)}`, { at: inWeek(0), state: { dueOn: '2025-06-01' } });
      for (let week = 16; index < perWeek && week < 20; week += 1)
        item.isDue(`2025-06-${String(week)}`, inWeek(week, 1));
      return item;
    });
    const facts = deriveFacts(aSnapshot({ takenAt: inWeek(20), items }));
    return readDateMovedInside({ kind: 'project', id: 'AB' }, sightOf(facts), settings);
  };

  it('is raised for a project that moves a date a week where none were moved', () => {
    expect(readProject(0)).toMatchObject({ status: 'quiet', figures: { of: 'project', itemsPerWeek: 0 } });
    expect(readProject(1)).toMatchObject({
      status: 'raised',
      figures: { of: 'project', itemsPerWeek: 1, share: 0.05, usualShare: 0, weeks: 4 },
      basis: { level: 'project', sample: 13 },
    });
  });
});

import { deriveFacts } from '../../../src/core/history/facts';
import { defaultSettings } from '../../../src/core/settings';
import { readStalledContainer, stalledContainer } from '../../../src/core/signals/stalled-container';
import { anItem, type ItemBuilder } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';

/** Nine children, one finished a day at 9:00 from Tuesday, 5 March on: eight gaps of a day, the last on 15 March. */
const DAYS = ['05', '06', '07', '08', '11', '12', '13', '14', '15'];
const finished = (parent: string, count = DAYS.length) =>
  DAYS.slice(0, count).map((day, index) =>
    anItem(`PAY-${parent === 'id-PAY-1' ? index + 11 : index + 51}`, { state: { parentId: parent } })
      .movesTo('in-progress', '2024-03-04T10:00Z')
      .movesTo('done', `2024-03-${day}T09:00Z`),
  );
const parent = (key = 'PAY-1') => anItem(key, { level: 'parent' });
const open = anItem('PAY-30', { state: { parentId: 'id-PAY-1', ownerId: 'ana' } }).movesTo(
  'in-progress',
  '2024-03-04T12:00Z',
);
const factsOf = (items: readonly ItemBuilder[], takenAt: string) => deriveFacts(aSnapshot({ takenAt, items }));
const read = (items: readonly ItemBuilder[], takenAt: string) =>
  readStalledContainer({ kind: 'parent', id: 'id-PAY-1' }, factsOf(items, takenAt), defaultSettings.stalledContainer);

describe('stalled-container', () => {
  it('is raised when nothing was finished for longer than nearly all own gaps', () => {
    const items = [parent(), ...finished('id-PAY-1'), open];
    expect(read(items, '2024-03-18T09:00Z')).toMatchObject({ status: 'quiet', figures: { days: 1, usualDays: 1 } });
    expect(read(items, '2024-03-18T10:00Z')).toEqual({
      signal: 'stalled-container',
      status: 'raised',
      severity: 'notable',
      figures: { days: 1.1, usualDays: 1, openItems: 1, finishedItems: 9 },
      evidence: [
        { kind: 'finished', itemKey: 'PAY-19', at: new Date('2024-03-15T09:00Z') },
        { kind: 'open', itemKey: 'PAY-30', at: new Date('2024-03-04T12:00Z') },
      ],
      basis: { level: 'type', sample: 8 },
      priceDays: null,
    });
  });

  it('is severe beyond twice that', () => {
    const items = [parent(), ...finished('id-PAY-1'), open];
    expect(read(items, '2024-03-19T09:00Z')).toMatchObject({ severity: 'notable', figures: { days: 2 } });
    expect(read(items, '2024-03-19T10:00Z')).toMatchObject({ severity: 'severe', figures: { days: 2.1 } });
  });

  it('borrows the gaps of the project’s other parents where its own are too few, and counts since the first start', () => {
    const items = [parent(), open, parent('PAY-2'), ...finished('id-PAY-2')];
    expect(read(items, '2024-03-18T10:00Z')).toMatchObject({
      status: 'raised',
      figures: { days: 9.8, usualDays: 1, finishedItems: 0 },
      basis: { level: 'project', sample: 8 },
    });
    expect(read([parent(), open, parent('PAY-2'), ...finished('id-PAY-2', 8)], '2024-03-18T10:00Z')).toMatchObject({
      because: { reason: 'too-few-finished', have: 7, need: 8 },
    });
  });

  it('cannot tell of what is finished or has not started', () => {
    expect(read([parent(), ...finished('id-PAY-1')], '2024-03-18T10:00Z')).toMatchObject({
      because: { reason: 'finished' },
    });
    const waiting = anItem('PAY-30', { state: { parentId: 'id-PAY-1' } });
    expect(read([parent(), waiting], '2024-03-18T10:00Z')).toMatchObject({ because: { reason: 'not-started' } });
  });

  it('asks to finish what has been in progress for longest', () => {
    const facts = factsOf([parent(), ...finished('id-PAY-1'), open], '2024-03-18T10:00Z');
    const finding = readStalledContainer({ kind: 'parent', id: 'id-PAY-1' }, facts, defaultSettings.stalledContainer);
    expect(finding.status === 'raised' && stalledContainer.nextStep(finding, { facts })).toMatchObject({
      act: 'put-first',
      role: 'owner',
      itemKey: 'PAY-30',
    });
  });
});

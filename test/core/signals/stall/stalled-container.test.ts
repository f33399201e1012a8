import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readStalledContainer, stalledContainer } from '../../../../src/core/signals/stall/stalled-container';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

/** Nine children, one finished a day at 9:00 from Tuesday, 5 March on: eight gaps of a day, the last on 15 March. */
const DAYS = ['05', '06', '07', '08', '11', '12', '13', '14', '15'];
/** Nine children, one finished a week on Mondays at 9:00: eight gaps of five days, the last on 29 April. */
const MONDAYS = ['03-04', '03-11', '03-18', '03-25', '04-01', '04-08', '04-15', '04-22', '04-29'];
const weekly = (from = 11, hour = '09:00') =>
  MONDAYS.map((day, index) =>
    anItem(`PAY-${index + from}`, { state: { parentId: 'id-PAY-1' }, at: '2024-03-01T09:00Z' })
      .movesTo('in-progress', '2024-03-01T10:00Z')
      .movesTo('done', `2024-${day}T${hour}Z`),
  );
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
  readStalledContainer(
    { kind: 'parent', id: 'id-PAY-1' },
    sightOf(factsOf(items, takenAt)),
    defaultSettings.stalledContainer,
  );

describe('stalled-container', () => {
  it('is raised when nothing was finished for longer than nearly all own gaps', () => {
    const items = [parent(), ...weekly(), open];
    expect(read(items, '2024-05-06T09:00Z')).toMatchObject({ status: 'quiet', figures: { days: 5, usualDays: 5 } });
    expect(read(items, '2024-05-06T10:00Z')).toEqual({
      signal: 'stalled-container',
      status: 'raised',
      severity: 'notable',
      figures: { days: 5.1, usualDays: 5, openItems: 1, finishedItems: 9 },
      evidence: [
        { kind: 'finished', itemKey: 'PAY-19', at: new Date('2024-04-29T09:00Z') },
        { kind: 'open', itemKey: 'PAY-30', at: new Date('2024-03-04T12:00Z') },
      ],
      basis: { level: 'type', sample: 8 },
      priceDays: null,
    });
  });

  it('takes an epic that was closed for no finish of its project', () => {
    const closed = anItem('PAY-2', { level: 'parent' }).movesTo('done', '2024-04-04T09:00Z');
    const facts = factsOf([parent(), closed, ...finished('id-PAY-1'), open], '2024-04-05T09:00Z');
    const project = { kind: 'project', id: 'PAY' } as const;
    expect(readStalledContainer(project, sightOf(facts), defaultSettings.stalledContainer)).toMatchObject({
      status: 'raised',
      figures: { days: 15, openItems: 1, finishedItems: 9 },
    });
  });

  it('is quiet for a week, however fast it usually goes', () => {
    const items = [parent(), ...finished('id-PAY-1'), open];
    expect(read(items, '2024-03-22T09:00Z')).toMatchObject({ status: 'quiet', figures: { days: 5, usualDays: 1 } });
    expect(read(items, '2024-03-22T10:00Z')).toMatchObject({ status: 'raised', figures: { days: 5.1, usualDays: 1 } });
  });

  it('takes what was finished on one day for one finish', () => {
    const items = [parent(), ...weekly(), ...weekly(51, '11:00'), open];
    expect(read(items, '2024-05-06T10:00Z')).toMatchObject({
      status: 'quiet',
      figures: { days: 4.9, usualDays: 5, finishedItems: 18 },
      basis: { sample: 8 },
    });
  });

  it('is severe beyond twice that, while somebody counts on what is open', () => {
    const items = [parent(), ...weekly(), open];
    expect(read(items, '2024-05-13T09:00Z')).toMatchObject({ severity: 'notable', figures: { days: 10 } });
    expect(read(items, '2024-05-13T10:00Z')).toMatchObject({ severity: 'severe', figures: { days: 10.1 } });
    const resting = anItem('PAY-30', { state: { parentId: 'id-PAY-1' } });
    expect(read([parent(), ...weekly(), resting], '2024-05-13T10:00Z')).toMatchObject({ severity: 'notable' });
  });

  it('counts no finish of what had been moved on before', () => {
    const moved = anItem('PAY-29', { state: { parentId: 'id-PAY-1' } })
      .movesTo('in-progress', '2024-03-05T09:00Z')
      .comesUnder('id-PAY-2', '2024-05-01T09:00Z')
      .movesTo('done', '2024-05-03T09:00Z');
    const items = [parent(), parent('PAY-2'), ...weekly(), moved, open];
    expect(read(items, '2024-05-06T10:00Z')).toMatchObject({
      status: 'raised',
      figures: { days: 5.1, finishedItems: 9 },
    });
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
    const facts = factsOf([parent(), ...finished('id-PAY-1'), open], '2024-03-22T10:00Z');
    const finding = readStalledContainer(
      { kind: 'parent', id: 'id-PAY-1' },
      sightOf(facts),
      defaultSettings.stalledContainer,
    );
    expect(
      finding.status === 'raised' &&
        stalledContainer.nextStep(finding, { container: { kind: 'parent', id: 'id-PAY-1' }, facts }),
    ).toMatchObject({
      act: 'put-first',
      role: 'owner',
      itemKey: 'PAY-30',
    });
  });
});

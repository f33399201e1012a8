import { snapshotAsOf } from '../../../src/core/model/as-of';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { anItem, type ItemBuilder } from '../../builders/item';
import { anIteration, aSnapshot, aVersion } from '../../builders/snapshot';

const asOf = (snapshot: Snapshot, iso: string): Snapshot => snapshotAsOf(snapshot, new Date(iso));

describe('items', () => {
  const snapshot = aSnapshot({
    takenAt: '2024-04-01T00:00Z',
    items: [
      anItem('AB-1', { at: '2024-03-04T09:00Z' })
        .movesTo('in-progress', '2024-03-05T09:00Z')
        .isRemarked('comment', '2024-03-06T09:00Z')
        .movesTo('done', '2024-03-07T09:00Z')
        .isRemarked('comment', '2024-03-08T09:00Z')
        .isRemoved('2024-03-20T09:00Z'),
      anItem('AB-2', { at: '2024-03-06T09:00Z' }),
    ],
  });

  it('that were made later are absent', () => {
    expect(asOf(snapshot, '2024-03-06T08:59Z').items.map((item) => item.id)).toEqual(['id-AB-1']);
    expect(asOf(snapshot, '2024-03-06T09:00Z').items).toHaveLength(2);
    expect(asOf(snapshot, '2024-03-01T00:00Z').items).toEqual([]);
  });

  it('have only the changes and remarks made by then, and are there until they are removed', () => {
    const [item] = asOf(snapshot, '2024-03-07T08:59Z').items;
    expect(item?.changes.map((change) => change.kind === 'status' && change.to)).toEqual(['in-progress']);
    expect(item?.remarks).toHaveLength(1);
    expect(item?.removedAt).toBeNull();
    expect(asOf(snapshot, '2024-03-07T09:00Z').items[0]?.changes).toHaveLength(2);
    expect(asOf(snapshot, '2024-03-20T09:00Z').items[0]?.removedAt).toEqual(new Date('2024-03-20T09:00Z'));
  });

  it('are cut by time where the changes are out of order', () => {
    const [item] = snapshot.items;
    const shuffled = { ...snapshot, items: [{ ...item!, changes: [...item!.changes].reverse() }] };
    const [cut] = asOf(shuffled, '2024-03-06T00:00Z').items;
    expect(cut?.changes.map((change) => change.kind === 'status' && change.to)).toEqual(['in-progress']);
  });
});

describe('what is known of words', () => {
  const text = { descriptionLength: 300, hasCriteria: true, mentionedKeys: ['AB-2'] };
  const textAt = (iso: string, item: ItemBuilder) =>
    asOf(aSnapshot({ takenAt: '2024-04-01T00:00Z', items: [item] }), iso).items[0]?.text;
  const item = () => anItem('AB-1', { at: '2024-03-04T09:00Z', text });

  it('holds as long as nothing was written later', () => {
    expect(textAt('2024-03-06T00:00Z', item())).toEqual(text);
    expect(textAt('2024-03-06T00:00Z', item().isRemarked('worklog', '2024-03-07T09:00Z'))).toEqual(text);
    expect(textAt('2024-03-06T00:00Z', anItem('AB-1'))).toBeNull();
  });

  it('tells no keys that a later comment may have named', () => {
    expect(textAt('2024-03-06T00:00Z', item().isRemarked('comment', '2024-03-07T09:00Z'))).toEqual({
      ...text,
      mentionedKeys: [],
    });
  });

  it('tells only the length before a later edit, and nothing where that is not told', () => {
    const edited = item()
      .isEdited('description', '2024-03-06T09:00Z', { lengthFrom: 20, lengthTo: 80 })
      .isEdited('description', '2024-03-08T09:00Z', { lengthFrom: 80, lengthTo: 300 });
    const before = { hasCriteria: null, mentionedKeys: [] };
    expect(textAt('2024-03-06T08:59Z', edited)).toEqual({ ...before, descriptionLength: 20 });
    expect(textAt('2024-03-06T09:00Z', edited)).toEqual({ ...before, descriptionLength: 80 });
    expect(textAt('2024-03-08T09:00Z', edited)).toEqual(text);
    expect(textAt('2024-03-06T00:00Z', item().isEdited('description', '2024-03-07T09:00Z'))).toBeNull();
  });

  it('does not know whether criteria were there before they were edited', () => {
    const edited = item().isEdited('criteria', '2024-03-07T09:00Z', { lengthFrom: 5, lengthTo: 9 });
    expect(textAt('2024-03-06T00:00Z', edited)).toEqual({ ...text, hasCriteria: null });
  });
});

it('everybody was there before the last that is recorded: nobody tells since when an account is closed', () => {
  const people = [{ id: 'ana', active: false, isApp: false }];
  const items = [anItem('AB-1', { at: '2024-03-04T09:00Z' }).isRemarked('comment', '2024-03-06T09:00Z')];
  const snapshot = aSnapshot({ takenAt: '2024-04-01T00:00Z', items, people });
  expect(asOf(snapshot, '2024-03-06T08:59Z').people).toEqual([{ id: 'ana', active: true, isApp: false }]);
  expect(asOf(snapshot, '2024-03-06T09:00Z').people).toEqual(people);
});

describe('links', () => {
  const snapshot = aSnapshot({
    takenAt: '2024-04-01T00:00Z',
    items: [
      anItem('AB-1', { at: '2024-03-04T09:00Z' })
        .isLinked('waits-for', 'AB-2', '2024-03-10T09:00Z', '2024-03-20T09:00Z')
        .isLinked('blocks', 'AB-3')
        .isLinked('relates', 'ZZ-1'),
      anItem('AB-2', { at: '2024-03-04T09:00Z' }),
      anItem('AB-3', { at: '2024-03-12T09:00Z' }),
    ],
  });
  const linksAt = (iso: string) => asOf(snapshot, iso).items[0]?.links.map((link) => [link.otherKey, link.until]);

  it('exist from their date on; without one, since the later of both items was made', () => {
    expect(linksAt('2024-03-05T00:00Z')).toEqual([]);
    expect(linksAt('2024-03-10T09:00Z')).toEqual([['AB-2', null]]);
    expect(linksAt('2024-03-12T09:00Z')).toHaveLength(3);
  });

  it('without a date and to items that were not read exist at the end of the record alone', () => {
    expect(linksAt('2024-03-10T09:00Z')).not.toContainEqual(['ZZ-1', null]);
    expect(linksAt('2024-03-12T09:00Z')).toContainEqual(['ZZ-1', null]);
  });

  it('that end later are open, and keep an end that had come', () => {
    expect(linksAt('2024-03-20T08:59Z')?.[0]).toEqual(['AB-2', null]);
    expect(linksAt('2024-03-20T09:00Z')?.[0]).toEqual(['AB-2', new Date('2024-03-20T09:00Z')]);
  });
});

describe('iterations and versions', () => {
  const snapshot = aSnapshot({
    takenAt: '2024-06-01T00:00Z',
    items: [anItem('AB-1').isRemarked('comment', '2024-05-31T09:00Z')],
    iterations: [
      anIteration('1', { started: '2024-03-04T09:00Z', planned: '2024-03-15T17:00Z', closed: '2024-03-18T09:00Z' }),
      { ...anIteration('2', { started: '2024-03-04T09:00Z', planned: '2024-03-15T17:00Z' }), state: 'closed' },
      { ...anIteration('3', {}), state: 'closed' },
    ],
    versions: [
      aVersion('v1', { projectKey: 'AB', releaseOn: '2024-04-01', released: true }),
      aVersion('v2', { projectKey: 'AB', releaseOn: '2024-04-01' }),
    ],
  });
  const states = (iso: string) => asOf(snapshot, iso).iterations.map((iteration) => iteration.state);

  it('stand where their dates say they stood', () => {
    expect(states('2024-03-04T08:59Z')).toEqual(['future', 'future', 'future']);
    expect(asOf(snapshot, '2024-03-04T08:59Z').iterations[0]).toMatchObject({ startedAt: null, plannedEndAt: null });
    expect(states('2024-03-04T09:00Z')).toEqual(['active', 'active', 'future']);
    expect(asOf(snapshot, '2024-03-04T09:00Z').iterations[0]).toMatchObject({
      plannedEndAt: new Date('2024-03-15T17:00Z'),
      closedAt: null,
    });
  });

  it('are closed by their closing date, or the planned end where that is missing', () => {
    expect(states('2024-03-15T17:00Z')).toEqual(['active', 'closed', 'future']);
    expect(states('2024-03-18T09:00Z')).toEqual(['closed', 'closed', 'future']);
  });

  it('are released from their date on', () => {
    const released = (iso: string) => asOf(snapshot, iso).versions.map((version) => version.released);
    expect(released('2024-03-31T23:59Z')).toEqual([false, false]);
    expect(released('2024-04-01T00:00Z')).toEqual([true, false]);
  });
});

describe('what has no dates', () => {
  const snapshot = aSnapshot({
    takenAt: '2024-06-01T00:00Z',
    items: [anItem('AB-1').isRemarked('comment', '2024-05-20T09:00Z')],
    iterations: [{ ...anIteration('1', {}), state: 'closed' }],
    versions: [{ ...aVersion('out', { projectKey: 'AB' }), released: true }],
  });
  const told = (iso: string) => {
    const { iterations, versions } = asOf(snapshot, iso);
    return [iterations[0]?.state, versions[0]?.released];
  };

  it('is as it is told at the end of the record', () => {
    expect(told('2024-05-20T09:00Z')).toEqual(['closed', true]);
  });

  it('is still to come on an earlier day', () => {
    expect(told('2024-05-18T09:00Z')).toEqual(['future', false]);
  });
});

describe('dates that nobody recorded the setting of', () => {
  const snapshot = aSnapshot({
    takenAt: '2024-06-01T00:00Z',
    items: [
      anItem('AB-1').isRemarked('comment', '2024-05-20T09:00Z'),
      anItem('AB-2', { historyKnown: false, state: { dueOn: '2024-05-01', flagged: true } }),
      anItem('AB-3', { state: { dueOn: '2024-05-01' } }),
    ],
    versions: [
      aVersion('out', { projectKey: 'AB', releaseOn: '2024-05-10', startOn: '2024-05-01', released: true }),
      aVersion('planned', { projectKey: 'AB', releaseOn: '2024-07-10' }),
    ],
  });

  it('of what was released later are left out, others are marked', () => {
    const [out, planned] = asOf(snapshot, '2024-04-01T00:00Z').versions;
    expect(out).toMatchObject({ released: false, releaseOn: null, startOn: null });
    expect(planned).toMatchObject({ releaseOn: '2024-07-10', mayBeSetLater: true });
  });

  it('are the present ones where nothing happened since', () => {
    const [out, planned] = asOf(snapshot, '2024-05-20T09:00Z').versions;
    expect(out).toMatchObject({ released: true, releaseOn: '2024-05-10' });
    expect(planned).toEqual(snapshot.versions[1]);
  });

  it('give way to the first one that was promised', () => {
    const [out] = snapshot.versions;
    const promised = { ...snapshot, versions: [{ ...out!, promisedEnds: ['2024-04-20', '2024-05-10'] }] };
    expect(asOf(promised, '2024-04-01T00:00Z').versions[0]).toMatchObject({
      releaseOn: '2024-04-20',
      mayBeSetLater: true,
    });
  });

  it('of items without a history are left out', () => {
    const [, without, withHistory] = asOf(snapshot, '2024-04-01T00:00Z').items;
    expect(without?.initial).toMatchObject({ dueOn: null, flagged: false });
    expect(withHistory?.initial.dueOn).toBe('2024-05-01');
  });
});

it('answers the snapshot itself for its own moment, and for any later', () => {
  const snapshot = aSnapshot({ takenAt: '2024-04-01T00:00Z', items: [anItem('AB-1')] });
  expect(asOf(snapshot, '2024-04-01T00:00Z')).toBe(snapshot);
  expect(asOf(snapshot, '2025-04-01T00:00Z')).toBe(snapshot);
});

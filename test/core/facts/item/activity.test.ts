import { deriveFacts } from '../../../../src/core/facts/facts';
import { historyOf } from '../../../builders/history';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const created = '2024-03-04T09:00:00.000Z';
const act = '2024-03-06T09:00:00.000Z';
const moments = (dates: readonly Date[]): readonly string[] => dates.map((date) => date.toISOString());
const activityOf = (item: ItemBuilder): readonly string[] => moments(historyOf(item).activityAt);

describe('activity', () => {
  it.each<[string, ItemBuilder]>([
    ['a status', anItem('AB-1').movesTo('ready', act)],
    ['an owner', anItem('AB-1').goesTo('ben', act)],
    ['an estimate', anItem('AB-1').isEstimated(3, act)],
    ['an iteration', anItem('AB-1').joinsIteration('1', act)],
    ['a version', anItem('AB-1').joinsVersion('v1', act)],
    ['a parent', anItem('AB-1').comesUnder('id-AB-9', act)],
    ['a link', anItem('AB-1').isEdited('link', act)],
    ['a due date', anItem('AB-1').isDue('2024-04-01', act)],
    ['a start date', anItem('AB-1').isToStart('2024-04-01', act)],
    ['a priority', anItem('AB-1').getsPriority('High', act)],
    ['a flag', anItem('AB-1').isFlagged(act)],
    ['a type', anItem('AB-1').becomesType('Bug', act)],
    ['a move to another project', anItem('AB-1').movesToProject('CD-1', act)],
    ['a description', anItem('AB-1').isEdited('description', act)],
    ['a title', anItem('AB-1').isEdited('title', act)],
    ['logged work', anItem('AB-1').isEdited('work-logged', act)],
    ['a comment', anItem('AB-1').isRemarked('comment', act)],
    ['a worklog', anItem('AB-1').isRemarked('worklog', act)],
    ['somebody unknown', anItem('AB-1').movesTo('ready', act, { by: null })],
  ])('is %s', (_what, item) => {
    expect(activityOf(item)).toEqual([created, act]);
    expect(historyOf(item).lastActivityAt).toEqual(new Date(act));
  });

  it.each<[string, ItemBuilder]>([
    ['rank, watchers and the like', anItem('AB-1').isEdited('noise', act, { field: 'Rank' })],
    ['a resolution, which its status tells', anItem('AB-1').isEdited('resolution', act)],
    ['a field that the model does not know', anItem('AB-1').isEdited('other', act, { field: 'Labels' })],
    ['what an app did', anItem('AB-1').movesTo('ready', act, { by: 'bot', byApp: true })],
  ])('is not %s', (_what, item) => {
    expect(activityOf(item)).toEqual([created]);
    expect(historyOf(item).lastActivityAt).toEqual(new Date(created));
  });

  it('is not what an account of an app did, nor what it remarked', () => {
    const snapshot = aSnapshot({
      takenAt: '2024-06-01T00:00Z',
      items: [anItem('AB-1').movesTo('ready', act, { by: 'bot' }).isRemarked('comment', act, 'bot')],
      people: [{ id: 'bot', active: true, isApp: true }],
    });
    expect(moments(deriveFacts(snapshot).histories[0]!.activityAt)).toEqual([created]);
  });

  it('is not what was only concluded', () => {
    const item = anItem('AB-1').movesTo('ready', act).build();
    const concluded = { ...item, changes: item.changes.map((change) => ({ ...change, inferred: true as const })) };
    const facts = deriveFacts(aSnapshot({ takenAt: '2024-06-01T00:00Z', items: [concluded] }));
    expect(moments(facts.histories[0]!.activityAt)).toEqual([created]);
  });

  it.each([
    [19, 2],
    [20, 1],
  ])('with %d items changed at once: %d moments', (count, expected) => {
    const items = Array.from({ length: count }, (_, index) => anItem(`AB-${String(index + 1)}`).movesTo('ready', act));
    const [first] = deriveFacts(aSnapshot({ takenAt: '2024-06-01T00:00Z', items })).histories;
    expect(first?.activityAt).toHaveLength(expected);
  });

  it('counts several changes and remarks of one moment once, oldest first', () => {
    const item = anItem('AB-1')
      .movesTo('ready', act)
      .goesTo('ben', act)
      .isRemarked('comment', act)
      .isRemarked('comment', '2024-03-07T09:00:00.000Z')
      .goesTo('cem', '2024-03-08T09:00:00.000Z');
    expect(activityOf(item)).toEqual([created, act, '2024-03-07T09:00:00.000Z', '2024-03-08T09:00:00.000Z']);
  });

  it('does not come before the creation', () => {
    const item = anItem('AB-1').movesTo('ready', act).build();
    const early = {
      ...item,
      changes: item.changes.map((change) => ({ ...change, at: new Date('2024-01-01T09:00Z') })),
    };
    const facts = deriveFacts(aSnapshot({ takenAt: '2024-06-01T00:00Z', items: [early] }));
    expect(moments(facts.histories[0]!.activityAt)).toEqual([created]);
  });
});

describe('a part that moves', () => {
  const whole = anItem('AB-1', { at: created });
  const activityOfWhole = (part: ItemBuilder, ...others: readonly ItemBuilder[]): readonly string[] => {
    const snapshot = aSnapshot({ takenAt: '2024-06-01T00:00Z', items: [whole, part, ...others] });
    return moments(deriveFacts(snapshot).byId.get('id-AB-1')!.activityAt);
  };
  const under = { parentId: 'id-AB-1' };

  it('is activity of the item that it belongs to', () => {
    expect(activityOfWhole(anItem('AB-2', { level: 'part', state: under }).movesTo('in-progress', act))).toEqual([
      created,
      act,
    ]);
  });

  it('belongs to the item that had it at that moment', () => {
    const part = anItem('AB-2', { level: 'part', state: { parentId: 'id-AB-3' } })
      .movesTo('in-progress', '2024-03-05T09:00:00.000Z')
      .comesUnder('id-AB-1', act)
      .movesTo('done', '2024-03-07T09:00:00.000Z');
    expect(activityOfWhole(part, anItem('AB-3'))).toEqual([created, '2024-03-07T09:00:00.000Z']);
  });

  it('means a child of a parent, too: what holds moving work is not silent', () => {
    expect(activityOfWhole(anItem('AB-2', { level: 'standard', state: under }).movesTo('done', act))).toHaveLength(2);
  });

  it.each<[string, ItemBuilder]>([
    ['another change of a part', anItem('AB-2', { level: 'part', state: under }).goesTo('ben', act)],
    ['a part that an app moves', anItem('AB-2', { level: 'part', state: under }).movesTo('done', act, { byApp: true })],
  ])('does not mean %s', (_what, other) => {
    expect(activityOfWhole(other)).toEqual([created]);
  });
});

describe('touches', () => {
  const bulk = Array.from({ length: 20 }, (_, index) =>
    anItem(`PAY-${String(index + 1)}`, { at: created }).movesTo('in-progress', act, { by: 'ana' }),
  );
  const first = (items: readonly ItemBuilder[]) =>
    deriveFacts(aSnapshot({ takenAt: '2024-03-20T09:00Z', items })).histories[0]!;

  it('hold a status move by hand in a bulk edit, which is no activity', () => {
    const moved = first(bulk);
    expect(moments(moved.activityAt)).toEqual([created]);
    expect(moments(moved.touchedAt)).toEqual([created, act]);
    expect(moved.lastActivityAt).toEqual(new Date(act));
  });

  it('do not hold what apps moved, nor other fields of a bulk edit', () => {
    expect(
      moments(first([anItem('PAY-1', { at: created }).movesTo('in-progress', act, { byApp: true })]).touchedAt),
    ).toEqual([created]);
    const prioritised = bulk.map((_, index) =>
      anItem(`PAY-${String(index + 1)}`, { at: created }).getsPriority('High', act, { by: 'ana' }),
    );
    expect(moments(first(prioritised).touchedAt)).toEqual([created]);
  });
});

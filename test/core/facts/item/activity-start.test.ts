import { deriveFacts, type Facts } from '../../../../src/core/facts/facts';
import { startedAsOf } from '../../../../src/core/facts/item/activity-start';
import { isInProgress, progressOf } from '../../../../src/core/facts/item/present-state';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const factsOf = (item: ItemBuilder): Facts => deriveFacts(aSnapshot({ takenAt: '2024-04-01T09:00Z', items: [item] }));
const started = (item: ItemBuilder): string | null => {
  const [history] = factsOf(item).histories;
  if (history === undefined) throw new Error('no history');
  expect(isInProgress(history)).toBe(history.startedByActivity);
  expect(progressOf(history)).toBe(history.startedByActivity ? 'in-progress' : 'not-started');
  return history.startedAt?.toISOString().slice(0, 16) ?? null;
};
const bens = () => anItem('AB-1').goesTo('ben', '2024-03-05T09:00Z');

describe('work that nobody moved to in progress has started', () => {
  it('when work was logged on it while it was assigned', () => {
    expect(started(bens().isRemarked('worklog', '2024-03-06T09:00Z', 'cora'))).toBe('2024-03-06T09:00');
    expect(started(bens().isEdited('work-logged', '2024-03-06T09:00Z', { by: 'ben' }))).toBe('2024-03-06T09:00');
  });

  it('with the first of two acts of whom it is assigned to', () => {
    const once = bens().isRemarked('comment', '2024-03-06T09:00Z', 'ben');
    expect(started(once)).toBeNull();
    expect(started(once.isEdited('description', '2024-03-07T09:00Z', { by: 'ben' }))).toBe('2024-03-06T09:00');
  });
});

describe('a story has started with its parts', () => {
  const part = (number: number) => anItem(`AB-${number}`, { level: 'part', state: { parentId: 'id-AB-1' } });
  const storyOf = (story: ItemBuilder, ...parts: readonly ItemBuilder[]) =>
    deriveFacts(aSnapshot({ takenAt: '2024-04-01T09:00Z', items: [story, ...parts] })).histories[0];
  const begun = part(2).movesTo('in-progress', '2024-03-06T09:00Z');

  it('that stays to do while they are worked on', () => {
    const story = storyOf(anItem('AB-1'), begun, part(3).movesTo('in-progress', '2024-03-07T09:00Z'));
    expect(story?.startedAt).toEqual(new Date('2024-03-06T09:00Z'));
    expect(story?.startedByActivity).toBe(true);
    expect(storyOf(anItem('AB-1'), part(2))?.startedAt).toBeNull();
  });

  it('that goes straight to done', () => {
    const story = storyOf(anItem('AB-1').movesTo('done', '2024-03-12T09:00Z'), begun);
    expect(story?.startedAt).toEqual(new Date('2024-03-06T09:00Z'));
    expect(story?.startedByActivity).toBe(false);
  });

  it('but by its own status where that tells', () => {
    const story = storyOf(anItem('AB-1').movesTo('in-progress', '2024-03-08T09:00Z'), begun);
    expect(story?.startedAt).toEqual(new Date('2024-03-08T09:00Z'));
  });

  it('as seen at a moment', () => {
    const facts = deriveFacts(aSnapshot({ takenAt: '2024-04-01T09:00Z', items: [anItem('AB-1'), begun] }));
    const at = (iso: string) => startedAsOf(facts.histories[0]!, new Date(iso), facts.context);
    expect(at('2024-03-06T08:59Z')).toBeNull();
    expect(at('2024-03-06T09:00Z')).toEqual(new Date('2024-03-06T09:00Z'));
  });
});

describe('it has not', () => {
  it('by the acts of others, or of one who had it before', () => {
    const others = bens().isRemarked('comment', '2024-03-06T09:00Z', 'cora');
    expect(started(others.isRemarked('comment', '2024-03-07T09:00Z', 'cora'))).toBeNull();
    const before = anItem('AB-1')
      .isRemarked('comment', '2024-03-05T09:00Z', 'ben')
      .isRemarked('comment', '2024-03-06T09:00Z', 'ben')
      .goesTo('ben', '2024-03-07T09:00Z');
    expect(started(before)).toBeNull();
  });

  it('by planning it', () => {
    const planned = bens()
      .isEstimated(3, '2024-03-06T09:00Z', { by: 'ben' })
      .isDue('2024-04-30', '2024-03-06T10:00Z', { by: 'ben' })
      .getsPriority('High', '2024-03-06T11:00Z', { by: 'ben' });
    expect(started(planned)).toBeNull();
  });

  it('by what is written within an hour of its creation', () => {
    const own = anItem('AB-1', { by: 'ben', state: { ownerId: 'ben' } });
    const described = own
      .isEdited('description', '2024-03-04T09:20Z', { by: 'ben' })
      .isRemarked('comment', '2024-03-04T09:40Z', 'ben');
    expect(started(described)).toBeNull();
  });

  it('where that is more than half a year ago', () => {
    const asOf = (takenAt: string) => {
      const item = bens().isRemarked('worklog', '2024-03-06T09:00Z', 'ben');
      return deriveFacts(aSnapshot({ takenAt, items: [item] })).histories[0]?.startedByActivity;
    };
    expect(asOf('2024-09-04T09:00Z')).toBe(true);
    expect(asOf('2024-09-04T09:01Z')).toBe(false);
  });

  it('where it is assigned to nobody now', () => {
    const left = bens().isRemarked('worklog', '2024-03-06T09:00Z', 'ben').goesTo(null, '2024-03-07T09:00Z');
    expect(started(left)).toBeNull();
  });
});

it('leaves the word to statuses that tell', () => {
  const putBack = bens()
    .movesTo('in-progress', '2024-03-06T09:00Z', { by: 'ben' })
    .movesTo('open', '2024-03-07T09:00Z', { by: 'ben' })
    .isRemarked('worklog', '2024-03-08T09:00Z', 'ben');
  const [history] = factsOf(putBack).histories;
  expect(history).toMatchObject({ startedByActivity: false, startedAt: new Date('2024-03-06T09:00Z') });
});

it('had been started by its activity before somebody moved it', () => {
  const moved = bens()
    .isRemarked('worklog', '2024-03-06T09:00Z', 'ben')
    .movesTo('in-progress', '2024-03-20T09:00Z', { by: 'ben' });
  const facts = factsOf(moved);
  const [history] = facts.histories;
  const asOf = (iso: string) => startedAsOf(history!, new Date(iso), facts.context)?.toISOString() ?? null;
  expect(history?.startedAt).toEqual(new Date('2024-03-20T09:00Z'));
  expect(asOf('2024-03-06T08:59Z')).toBeNull();
  expect(asOf('2024-03-19T09:00Z')).toBe('2024-03-06T09:00:00.000Z');
  expect(asOf('2024-03-20T09:00Z')).toBe('2024-03-20T09:00:00.000Z');
});

import { anItem, type ItemBuilder } from './item';
import { anIteration, aSnapshot, aVersion } from './snapshot';

describe('builders refuse', () => {
  it.each<[string, () => unknown]>([
    ['a key that is none', () => anItem('ab 1')],
    ['an act before the creation', () => anItem('AB-1').movesTo('done', '2024-03-01T09:00Z')],
    [
      'an act before the one before',
      () => anItem('AB-1').goesTo('ben', '2024-03-06T09:00Z').isFlagged('2024-03-05T09:00Z'),
    ],
    ['a move to where it is', () => anItem('AB-1').movesTo('open', '2024-03-06T09:00Z')],
    ['leaving an iteration that it is not in', () => anItem('AB-1').leavesIteration('1', '2024-03-06T09:00Z')],
    [
      'joining a version twice',
      () => anItem('AB-1', { state: { versionIds: ['v1'] } }).joinsVersion('v1', '2024-03-06T09:00Z'),
    ],
    ['an estimate below zero', () => anItem('AB-1').isEstimated(-1, '2024-03-06T09:00Z')],
    ['a due date that is none', () => anItem('AB-1').isDue('soon', '2024-03-06T09:00Z')],
    ['a time without zone', () => anItem('AB-1').isFlagged('2024-03-06T09:00')],
    ['a life after removal', () => anItem('AB-1').isRemoved('2024-03-05T09:00Z').isFlagged('2024-03-06T09:00Z')],
    ['a link to itself', () => anItem('AB-1').isLinked('blocks', 'AB-1')],
    [
      'a call on oneself',
      () => anItem('AB-1').isRemarked('comment', '2024-03-06T09:00Z', { by: 'ben', mentions: ['ben'] }),
    ],
    ['two items with one key', () => snapshotOf(anItem('AB-1'), anItem('AB-1', { id: 'other' }))],
    ['what is later than the snapshot', () => snapshotOf(anItem('AB-1').isFlagged('2025-03-06T09:00Z'))],
    [
      'an iteration that the site does not have',
      () => snapshotOf(anItem('AB-1').joinsIteration('9', '2024-03-06T09:00Z')),
    ],
    [
      'an iteration that closes before it starts',
      () => anIteration('1', { started: '2024-03-06T09:00Z', closed: '2024-03-05T09:00Z' }),
    ],
    ['a release without a date', () => aVersion('v1', { projectKey: 'AB', released: true })],
  ])('%s', (_what, build) => {
    expect(build).toThrow();
  });

  function snapshotOf(...items: readonly ItemBuilder[]) {
    return aSnapshot({ takenAt: '2024-06-01T00:00Z', items });
  }
});

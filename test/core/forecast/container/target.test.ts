import { targetOf } from '../../../../src/core/forecast/container/target';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { anIteration, aSnapshot, aVersion } from '../../../builders/snapshot';

const factsOf = (...items: readonly ItemBuilder[]) =>
  deriveFacts(
    aSnapshot({
      takenAt: '2024-06-01T00:00Z',
      items,
      iterations: [
        anIteration('1', { started: '2024-05-20T09:00Z', planned: '2024-06-03T17:00Z' }),
        anIteration('2', {}),
      ],
      versions: [aVersion('v1', { projectKey: 'AB', releaseOn: '2024-07-01' }), aVersion('v2', { projectKey: 'AB' })],
    }),
  );
const epic = () => anItem('AB-1', { level: 'parent' });
const parent = { kind: 'parent', id: 'id-AB-1' } as const;

describe('a target', () => {
  it('of a parent is its due date; the first is never forgotten', () => {
    const moved = epic()
      .isDue('2024-04-01', '2024-03-05T09:00Z')
      .isDue('2024-05-01', '2024-03-20T09:00Z')
      .isDue('2024-06-28', '2024-04-20T09:00Z');
    expect(targetOf(parent, factsOf(moved))).toEqual({
      on: '2024-06-28',
      until: new Date('2024-06-28T23:59:59.999Z'),
      firstOn: '2024-04-01',
      moves: 2,
    });
  });

  it('of a version or an iteration remembers what was seen before', () => {
    const { snapshot, ...facts } = factsOf(epic());
    const [iteration] = snapshot.iterations;
    const [version] = snapshot.versions;
    const seen = {
      ...facts,
      snapshot: {
        ...snapshot,
        iterations: [
          { ...iteration!, promisedEnds: ['2024-05-31T17:00Z', '2024-06-03T17:00Z'].map((end) => new Date(end)) },
        ],
        versions: [{ ...version!, promisedEnds: ['2024-05-01', '2024-06-01', '2024-07-01'] }],
      },
    } as const;
    const first = { firstOn: '2024-05-31', moves: 1 };
    expect(targetOf({ kind: 'iteration', id: '1' }, seen)).toMatchObject({ on: '2024-06-03', ...first });
    const moved = { firstOn: '2024-05-01', moves: 2 };
    expect(targetOf({ kind: 'version', id: 'v1' }, seen)).toMatchObject({ on: '2024-07-01', ...moved });
  });

  it('has passed once its last moment is over', () => {
    const due = (on: string) => targetOf(parent, factsOf(epic().isDue(on, '2024-03-05T09:00Z')));
    expect(due('2024-05-31')).toMatchObject({ on: '2024-05-31', hasPassed: true });
    expect(due('2024-06-01')).not.toHaveProperty('hasPassed');
  });

  it('that was taken away and set again was moved', () => {
    const moved = anItem('AB-1', { level: 'parent', state: { dueOn: '2024-04-01' } })
      .isDue(null, '2024-03-20T09:00Z')
      .isDue('2024-06-28', '2024-04-20T09:00Z');
    expect(targetOf(parent, factsOf(moved))).toMatchObject({ on: '2024-06-28', firstOn: '2024-04-01', moves: 1 });
  });

  it('that was never moved has no other first', () => {
    const set = epic().isDue('2024-06-28', '2024-03-05T09:00Z');
    expect(targetOf(parent, factsOf(set))).toMatchObject({ on: '2024-06-28', firstOn: null, moves: 0 });
  });

  it('of a version is its release date, of an iteration its planned end', () => {
    expect(targetOf({ kind: 'version', id: 'v1' }, factsOf(epic()))?.on).toBe('2024-07-01');
    const end = targetOf({ kind: 'iteration', id: '1' }, factsOf(epic()));
    expect(end).toMatchObject({ on: '2024-06-03', until: new Date('2024-06-03T17:00Z') });
  });

  it('is none where nobody set one, and for projects', () => {
    const refs = [
      parent,
      { kind: 'version', id: 'v2' },
      { kind: 'iteration', id: '2' },
      { kind: 'project', id: 'AB' },
    ] as const;
    expect(refs.map((ref) => targetOf(ref, factsOf(epic())))).toEqual([null, null, null, null]);
  });
});

import { deriveFacts } from '../../../../src/core/facts/facts';
import type { DependencyGraph } from '../../../../src/core/facts/dependencies/graph';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const graphOf = (...items: readonly ItemBuilder[]): DependencyGraph =>
  deriveFacts(aSnapshot({ takenAt: '2024-06-01T00:00Z', items })).dependencies;

/** `AB-1` waits for `AB-2`, `AB-2` for `AB-3` and so on. */
const chain = (length: number): readonly ItemBuilder[] =>
  Array.from({ length }, (_, index) => {
    const item = anItem(`AB-${String(index + 1)}`);
    return index + 1 < length ? item.isLinked('waits-for', `AB-${String(index + 2)}`) : item;
  });

const keys = (steps: readonly { readonly itemKey: string }[]): readonly string[] => steps.map((step) => step.itemKey);

describe('blockers', () => {
  it('are read from either end of a link, once, with the oldest date', () => {
    const graph = graphOf(
      anItem('AB-1').isLinked('waits-for', 'AB-2').isLinked('waits-for', 'AB-3', '2024-03-06T09:00Z'),
      anItem('AB-2').isLinked('blocks', 'AB-1', '2024-03-07T09:00Z'),
      anItem('AB-3').isLinked('blocks', 'AB-1', '2024-03-05T09:00Z'),
    );
    expect(graph.openBlockersOf('id-AB-1')).toEqual([
      { itemId: 'id-AB-2', itemKey: 'AB-2', depth: 1, viaKey: 'AB-1', since: new Date('2024-03-07T09:00Z') },
      { itemId: 'id-AB-3', itemKey: 'AB-3', depth: 1, viaKey: 'AB-1', since: new Date('2024-03-05T09:00Z') },
    ]);
    expect(graph.waitingFor('id-AB-2')).toEqual(['id-AB-1']);
    expect(graph.openBlockersOf('id-AB-2')).toEqual([]);
  });

  it.each<[string, readonly ItemBuilder[]]>([
    ['finished', [anItem('AB-1').isLinked('waits-for', 'AB-2'), anItem('AB-2', { status: 'done' })]],
    ['removed', [anItem('AB-1').isLinked('waits-for', 'AB-2'), anItem('AB-2').isRemoved('2024-03-05T09:00Z')]],
    ['related only', [anItem('AB-1').isLinked('relates', 'AB-2'), anItem('AB-2')]],
    [
      'no longer linked',
      [anItem('AB-1').isLinked('waits-for', 'AB-2', '2024-03-05T09:00Z', '2024-03-06T09:00Z'), anItem('AB-2')],
    ],
    [
      'of an item that is finished itself',
      [anItem('AB-1', { status: 'done' }).isLinked('waits-for', 'AB-2'), anItem('AB-2')],
    ],
  ])('are not those that are %s', (_what, items) => {
    expect(graphOf(...items).openBlockersOf('id-AB-1')).toEqual([]);
  });

  it('may be items that were not read', () => {
    const graph = graphOf(anItem('AB-1').isLinked('waits-for', 'ZZ-9'));
    expect(graph.openBlockersOf('id-AB-1')).toEqual([
      { itemId: null, itemKey: 'ZZ-9', depth: 1, viaKey: 'AB-1', since: null },
    ]);
  });

  it('are found by a former key, and named by the present one', () => {
    const graph = graphOf(
      anItem('AB-1').isLinked('waits-for', 'AB-2'),
      anItem('AB-2').movesToProject('CD-5', '2024-03-05T09:00Z'),
    );
    expect(keys(graph.openBlockersOf('id-AB-1'))).toEqual(['CD-5']);
  });

  it('of an unknown item are none', () => {
    const graph = graphOf(anItem('AB-1'));
    expect([graph.openBlockersOf('?'), graph.chainOf('?'), graph.waitingFor('?')]).toEqual([[], [], []]);
    expect(graph.cycleOf('?')).toBeNull();
  });
});

describe('chains', () => {
  it('lead down to the roots, nearest first, each item once', () => {
    const graph = graphOf(
      anItem('AB-1').isLinked('waits-for', 'AB-2').isLinked('waits-for', 'AB-3'),
      anItem('AB-2').isLinked('waits-for', 'AB-4'),
      anItem('AB-3').isLinked('waits-for', 'AB-4'),
      anItem('AB-4').isLinked('waits-for', 'AB-5'),
      anItem('AB-5'),
    );
    expect(graph.chainOf('id-AB-1').map(({ itemKey, depth, viaKey }) => [itemKey, depth, viaKey])).toEqual([
      ['AB-2', 1, 'AB-1'],
      ['AB-3', 1, 'AB-1'],
      ['AB-4', 2, 'AB-2'],
      ['AB-5', 3, 'AB-4'],
    ]);
  });

  it('end where a ring closes', () => {
    const graph = graphOf(...chain(3), anItem('AB-4').isLinked('waits-for', 'AB-1').isLinked('blocks', 'AB-3'));
    expect(keys(graph.chainOf('id-AB-1'))).toEqual(['AB-2', 'AB-3', 'AB-4']);
  });

  it('do not depend on the order of items and links', () => {
    const one = graphOf(
      anItem('AB-1').isLinked('waits-for', 'AB-10').isLinked('waits-for', 'AB-9'),
      anItem('AB-9'),
      anItem('AB-10'),
    );
    const other = graphOf(
      anItem('AB-10'),
      anItem('AB-9').isLinked('blocks', 'AB-1'),
      anItem('AB-1').isLinked('waits-for', 'AB-10'),
    );
    expect(keys(one.chainOf('id-AB-1'))).toEqual(['AB-9', 'AB-10']);
    expect(keys(other.chainOf('id-AB-1'))).toEqual(['AB-9', 'AB-10']);
  });
});

describe('rings', () => {
  it('are none in a chain', () => {
    expect(graphOf(...chain(5)).cycles).toEqual([]);
    expect(graphOf(...chain(5)).cycleOf('id-AB-2')).toBeNull();
  });

  it('name the items in the order in which each waits for the next, and the youngest link', () => {
    const graph = graphOf(
      anItem('AB-1').isLinked('waits-for', 'AB-2', '2024-03-05T09:00Z'),
      anItem('AB-2').isLinked('waits-for', 'AB-3', '2024-03-07T09:00Z'),
      anItem('AB-3').isLinked('waits-for', 'AB-1', '2024-03-06T09:00Z').isLinked('waits-for', 'AB-4'),
      anItem('AB-4'),
      anItem('AB-5').isLinked('waits-for', 'AB-1'),
    );
    const ring = { keys: ['AB-1', 'AB-2', 'AB-3'], cheapest: { waitingKey: 'AB-2', blockerKey: 'AB-3' } };
    expect(graph.cycles).toEqual([ring]);
    expect(graph.cycleOf('id-AB-3')).toEqual(ring);
    expect(graph.cycleOf('id-AB-4')).toBeNull();
    expect(graph.cycleOf('id-AB-5')).toBeNull();
  });

  it('are the shortest, and every item of a component is in one', () => {
    const graph = graphOf(
      anItem('AB-1').isLinked('waits-for', 'AB-2'),
      anItem('AB-2').isLinked('waits-for', 'AB-1').isLinked('waits-for', 'AB-3'),
      anItem('AB-3').isLinked('waits-for', 'AB-4'),
      anItem('AB-4').isLinked('waits-for', 'AB-2'),
    );
    expect(graph.cycles.map((cycle) => cycle.keys)).toEqual([
      ['AB-1', 'AB-2'],
      ['AB-3', 'AB-4', 'AB-2'],
    ]);
  });

  it('are cut where that frees the most, however old the link is', () => {
    // Both rings run through AB-1 → AB-2, the oldest link.
    const graph = graphOf(
      anItem('AB-1').isLinked('waits-for', 'AB-2', '2024-03-05T09:00Z'),
      anItem('AB-2')
        .isLinked('waits-for', 'AB-3', '2024-03-06T09:00Z')
        .isLinked('waits-for', 'AB-4', '2024-03-07T09:00Z'),
      anItem('AB-3').isLinked('waits-for', 'AB-1', '2024-03-08T09:00Z'),
      anItem('AB-4').isLinked('waits-for', 'AB-1', '2024-03-09T09:00Z'),
    );
    expect(graph.cycles.map((cycle) => cycle.cheapest)).toEqual([
      { waitingKey: 'AB-1', blockerKey: 'AB-2' },
      { waitingKey: 'AB-1', blockerKey: 'AB-2' },
    ]);
  });

  it('open when one of their items is finished', () => {
    const graph = graphOf(
      anItem('AB-1').isLinked('waits-for', 'AB-2'),
      anItem('AB-2').isLinked('waits-for', 'AB-1').movesTo('done', '2024-03-05T09:00Z'),
    );
    expect(graph.cycles).toEqual([]);
  });
});

describe('size', () => {
  it('copes with a chain, a ring and a star of 22,000 items', () => {
    const long = graphOf(...chain(22_000));
    expect(long.chainOf('id-AB-1')).toHaveLength(21_999);

    const [last, ...others] = [...chain(22_000)].reverse();
    const ring = graphOf(...others, last!.isLinked('waits-for', 'AB-1'));
    expect(ring.cycles.map((cycle) => cycle.keys.length)).toEqual([22_000]);

    const hub = anItem('AB-1');
    const leaves = Array.from({ length: 22_000 }, (_, index) => {
      hub.isLinked('blocks', `AB-${String(index + 2)}`);
      return anItem(`AB-${String(index + 2)}`).isLinked('blocks', 'AB-1');
    });
    expect(graphOf(hub, ...leaves).cycles.length).toBeGreaterThan(0);
  }, 60_000);
});

import { deriveFacts } from '../../../../src/core/facts/facts';
import type { ContainerRef } from '../../../../src/core/model/containers';
import { readDeadlockInside } from '../../../../src/core/signals/dependency/container-deadlock';
import { hasOpenItems, openItemsOf } from '../../../../src/core/facts/container/open-items';
import { anItem } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

const pay: ContainerRef = { kind: 'project', id: 'PAY' };
const ops: ContainerRef = { kind: 'project', id: 'OPS' };

/** A waits for B, B for C …, and the last for the first. */
const ring = (...keys: readonly string[]) =>
  keys.map((key, index) => anItem(key).isLinked('waits-for', keys[(index + 1) % keys.length]!));
const factsOf = (...items: readonly ReturnType<typeof anItem>[]) =>
  deriveFacts(aSnapshot({ takenAt: '2024-03-08T12:00Z', items }));

describe('a deadlock inside a container', () => {
  it('is raised by an open ring that reaches into it', () => {
    const facts = factsOf(...ring('PAY-1', 'OPS-1'));
    expect(readDeadlockInside(pay, sightOf(facts))).toMatchObject({
      status: 'raised',
      severity: 'severe',
      figures: { length: 2 },
    });
    expect(readDeadlockInside(ops, sightOf(facts)).status).toBe('raised');
  });

  it('is told of the longest of several', () => {
    const facts = factsOf(...ring('PAY-1', 'PAY-2'), ...ring('PAY-3', 'PAY-4', 'PAY-5'));
    expect(readDeadlockInside(pay, sightOf(facts))).toMatchObject({ figures: { length: 3 } });
  });

  it('is quiet where the ring is elsewhere, or there is none', () => {
    expect(readDeadlockInside(pay, sightOf(factsOf(anItem('PAY-1'), ...ring('OPS-1', 'OPS-2')))).status).toBe('quiet');
    expect(readDeadlockInside(pay, sightOf(factsOf(anItem('PAY-1')))).status).toBe('quiet');
  });
});

describe('open items of a container', () => {
  it('are in it now, neither finished nor gone, by key', () => {
    const facts = factsOf(
      anItem('PAY-10'),
      anItem('PAY-9'),
      anItem('PAY-8').movesTo('done', '2024-03-05T09:00Z'),
      anItem('PAY-7').isRemoved('2024-03-05T09:00Z'),
      anItem('PAY-6').movesToProject('OPS-1', '2024-03-05T09:00Z'),
    );
    expect(openItemsOf(pay, facts).map(({ state }) => state.key)).toEqual(['PAY-9', 'PAY-10']);
    expect(hasOpenItems(ops, facts)).toBe(true);
    expect(hasOpenItems({ kind: 'iteration', id: '7' }, facts)).toBe(false);
  });
});

import { deriveFacts, type Facts } from '../../../../src/core/facts/facts';
import { elapsedShare, momentAt } from '../../../../src/core/facts/scope/elapsed';
import { pastScopes } from '../../../../src/core/facts/scope/past-scopes';
import { ledgerOver } from '../../../../src/core/facts/scope/scope-ledger';
import type { ContainerRef } from '../../../../src/core/model/containers';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { anItem } from '../../../builders/item';
import { anIteration, aSnapshot, aVersion } from '../../../builders/snapshot';
import { iteration, parent, project, version } from './scope-facts';

const wanted = (facts: Facts) => ({ by: facts.snapshot.takenAt, most: 12, settings: defaultSettings.scope });
const pastOf = (container: ContainerRef, facts: Facts) =>
  pastScopes(container, facts, wanted(facts)).map(({ ledger, start, end }) => [
    ledger.container.id,
    start.toISOString().slice(0, 10),
    end.toISOString().slice(0, 10),
  ]);
const elapsed = (container: ContainerRef, facts: Facts) => {
  const result = facts.ledgerOf(container);
  if (result.status === 'unknown') throw new Error(result.because);
  return elapsedShare(result.ledger, pastScopes(container, facts, wanted(facts)), facts);
};

describe('past iterations', () => {
  const week = (id: string, from: string, to: string, isClosed = true) =>
    anIteration(id, {
      started: `${from}T09:00Z`,
      planned: `${to}T17:00Z`,
      ...(isClosed ? { closed: `${to}T17:00Z` } : {}),
    });
  const iterations = [
    week('2', '2024-03-11', '2024-03-15'),
    week('1', '2024-03-04', '2024-03-08'),
    week('3', '2024-03-18', '2024-03-22', false),
    { ...week('4', '2024-03-11', '2024-03-15'), boardId: '2' },
  ];
  const items = [anItem('PAY-1', { at: '2024-03-01T09:00Z', state: { iterationIds: ['1', '2', '3', '4'] } })];

  it('are those of the board that had closed, latest first', () => {
    const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-20T12:00Z', items, iterations }));
    expect(pastOf(iteration('3'), facts)).toEqual([
      ['2', '2024-03-11', '2024-03-15'],
      ['1', '2024-03-04', '2024-03-08'],
    ]);
  });

  it('end before the scope that they are compared with', () => {
    const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-20T12:00Z', items, iterations }));
    const by = new Date('2024-03-15T16:59Z');
    const past = pastScopes(iteration('3'), facts, { ...wanted(facts), by });
    expect(past.map(({ ledger }) => ledger.container.id)).toEqual(['1']);
  });

  it('are those of the same project where the source names no boards', () => {
    const noBoards = iterations.map((one) => ({ ...one, boardId: null }));
    const others = [anItem('OPS-1', { at: '2024-03-01T09:00Z', state: { iterationIds: ['4'] } })];
    const own = [anItem('PAY-1', { at: '2024-03-01T09:00Z', state: { iterationIds: ['1', '2', '3'] } })];
    const facts = deriveFacts(
      aSnapshot({ takenAt: '2024-03-20T12:00Z', items: [...own, ...others], iterations: noBoards }),
    );
    expect(pastOf(iteration('3'), facts).map(([id]) => id)).toEqual(['2', '1']);
  });

  it('give the moment at which the same share of their working time had passed', () => {
    const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-19T17:00Z', items, iterations }));
    // Two of five working days.
    expect(elapsed(iteration('3'), facts)).toBeCloseTo(0.4, 10);
    const [past] = pastScopes(iteration('3'), facts, wanted(facts));
    expect(momentAt(past!, 0.4, facts)).toEqual(new Date('2024-03-12T17:00Z'));
    expect(momentAt(past!, 1, facts)).toEqual(new Date('2024-03-15T17:00Z'));
  });

  it('have no more than their whole time to compare with, however late this one is', () => {
    const facts = deriveFacts(aSnapshot({ takenAt: '2024-04-20T17:00Z', items, iterations }));
    expect(elapsed(iteration('3'), facts)).toBe(1);
  });
});

describe('past parents', () => {
  const epic = (key: string, done: string | null, dueOn: string | null = null) => {
    const item = anItem(key, { level: 'parent', at: '2024-03-01T09:00Z', state: { dueOn } });
    return done === null ? item : item.movesTo('done', done);
  };
  const child = (key: string, parentId: string, started: string) =>
    anItem(key, { at: '2024-03-01T09:00Z', state: { parentId } }).movesTo('in-progress', started);
  const items = [
    epic('PAY-1', '2024-03-19T17:00Z'),
    child('PAY-2', 'id-PAY-1', '2024-03-04T17:00Z'),
    epic('PAY-3', '2024-03-12T17:00Z'),
    child('PAY-4', 'id-PAY-3', '2024-03-06T17:00Z'),
    child('PAY-6', 'id-PAY-5', '2024-03-18T17:00Z'),
    epic('OPS-1', '2024-03-12T17:00Z'),
    child('OPS-2', 'id-OPS-1', '2024-03-04T17:00Z'),
  ];
  const factsWith = (dueOn: string | null) =>
    deriveFacts(aSnapshot({ takenAt: '2024-03-21T17:00Z', items: [...items, epic('PAY-5', null, dueOn)] }));

  it('are the finished ones of the project, from their baseline to their finish', () => {
    expect(pastOf(parent('id-PAY-5'), factsWith(null))).toEqual([
      ['id-PAY-1', '2024-03-05', '2024-03-19'],
      ['id-PAY-3', '2024-03-07', '2024-03-12'],
    ]);
  });

  it('tell how long one without a due date will take: two of their ten days have passed', () => {
    expect(elapsed(parent('id-PAY-5'), factsWith(null))).toBeCloseTo(0.2, 10);
  });

  it('do not matter to one that has a due date: two of its four days have passed', () => {
    // The 20th, 21st, 22nd and 25th; committed on the 19th at 17:00.
    expect(elapsed(parent('id-PAY-5'), factsWith('2024-03-25'))).toBeCloseTo(0.5, 10);
  });
});

describe('past versions', () => {
  it('are the released ones of the project', () => {
    const versions = [
      aVersion('1', { projectKey: 'PAY', startOn: '2024-03-04', releaseOn: '2024-03-08', released: true }),
      aVersion('2', { projectKey: 'PAY', startOn: '2024-03-04', releaseOn: '2024-03-29' }),
      aVersion('3', { projectKey: 'OPS', startOn: '2024-03-04', releaseOn: '2024-03-08', released: true }),
    ];
    const items = [anItem('PAY-1', { at: '2024-03-01T09:00Z', state: { versionIds: ['1', '2', '3'] } })];
    const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-20T12:00Z', items, versions }));
    expect(pastOf(version('2'), facts)).toEqual([['1', '2024-03-04', '2024-03-08']]);
  });
});

describe('past windows of a project', () => {
  it('are the quarters before the present one, back to its first items', () => {
    const items = [anItem('PAY-1', { at: '2024-01-01T09:00Z' })];
    const facts = deriveFacts(aSnapshot({ takenAt: '2024-12-01T00:00Z', items }));
    expect(pastOf(project('PAY'), facts)).toEqual([
      ['PAY', '2024-06-04', '2024-09-02'],
      ['PAY', '2024-03-06', '2024-06-04'],
    ]);
    expect(elapsed(project('PAY'), facts)).toBe(1);
  });

  it('are twelve at most', () => {
    const items = [anItem('PAY-1', { at: '2010-01-01T09:00Z' })];
    const facts = deriveFacts(aSnapshot({ takenAt: '2024-12-01T00:00Z', items }));
    expect(pastOf(project('PAY'), facts)).toHaveLength(12);
  });
});

describe('one replay of all windows', () => {
  const times = ['2024-01-10', '2024-02-20', '2024-04-01', '2024-05-10', '2024-06-20', '2024-08-01', '2024-09-10'];
  const at = (index: number) => `${times[index]!}T09:00Z`;
  const items = [
    anItem('PAY-1', { at: at(0), state: { estimate: 3 } }),
    anItem('PAY-2', { at: at(0) })
      .isEstimated(2, at(2))
      .movesTo('done', at(3))
      .movesTo('open', at(5)),
    anItem('PAY-3', { at: at(1) })
      .movesTo('done', at(2))
      .isEstimated(8, at(4)),
    anItem('PAY-4', { at: at(2) })
      .isEstimated(5, at(3))
      .isRemoved(at(4)),
    anItem('PAY-5', { at: at(3), level: 'part', state: { parentId: 'id-PAY-2', estimate: 1 } }),
    anItem('PAY-6', { at: at(0) })
      .movesToProject('OPS-1', at(2))
      .movesToProject('PAY-7', at(4)),
  ];

  it('gives the same ledgers as each window on its own', () => {
    const facts = deriveFacts(aSnapshot({ takenAt: '2025-01-10T00:00Z', items }));
    const past = pastScopes(project('PAY'), facts, wanted(facts));
    expect(past.length).toBe(3);
    for (const { ledger, start } of past) {
      const window = { at: start, rule: 'chosen-date' as const, until: ledger.until };
      const alone = ledgerOver({ container: project('PAY'), window }, facts, defaultSettings.scope);
      if (alone.status === 'unknown') throw new Error(alone.because);
      const amounts = ({ changes }: typeof ledger) => changes.map((change) => ({ ...change, cause: null }));
      expect(amounts(ledger)).toEqual(amounts(alone.ledger));
      expect([ledger.start, ledger.startEstimated]).toEqual([alone.ledger.start, alone.ledger.startEstimated]);
    }
  });
});

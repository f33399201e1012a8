import { deriveFacts } from '../../../src/core/facts/facts';
import { projectReasons } from '../../../src/core/report/reasons';
import type { ContainerReport, ItemReport, Report } from '../../../src/core/report/report';
import type { SignalReading } from '../../../src/core/signals';
import { anItem } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';
import { quiet, raised } from './readings';
import { aContainerReport as container, anItemReport as item } from './reports';

const facts = deriveFacts(
  aSnapshot({
    takenAt: '2024-03-08T12:00Z',
    items: [
      anItem('PAY-1', { level: 'parent' }),
      ...['PAY-2', 'PAY-3', 'PAY-4'].map((key) => anItem(key, { state: { parentId: 'id-PAY-1' } })),
      anItem('PAY-5', { state: { parentId: 'id-PAY-1' } }).movesTo('done', '2024-03-05T09:00Z'),
      anItem('OPS-1'),
    ],
  }),
);
const reasons = (containers: readonly ContainerReport[], items: readonly ItemReport[]) =>
  projectReasons('PAY', { asOf: facts.snapshot.takenAt, containers, items } satisfies Report, facts).map(
    ({ signal, severity, items: count }) => [signal, severity, count],
  );
const severe = { severity: 'severe' } as const;

describe('the reasons of a project', () => {
  it('put together what is said of it, of what is in it and of its items', () => {
    const containers = [
      container('project', 'PAY', raised('scope-creep')),
      container('parent', 'id-PAY-1', raised('scope-creep', severe), quiet('deadlock')),
    ];
    expect(reasons(containers, [item('PAY-2', raised('silent', severe)), item('PAY-3', raised('silent'))])).toEqual([
      ['scope-creep', 'severe', 3],
      ['silent', 'severe', 1],
    ]);
  });

  it('order severe before notable, then by open items, and count each item once', () => {
    const items = [
      item('PAY-2', raised('ageing'), raised('silent')),
      item('PAY-3', raised('ageing')),
      item('PAY-4', raised('silent', severe)),
    ];
    expect(reasons([container('project', 'PAY', raised('scope-creep'))], items)).toEqual([
      ['silent', 'severe', 1],
      ['scope-creep', 'notable', 3],
      ['ageing', 'notable', 2],
    ]);
  });

  it('tell how many items they are about at any severity', () => {
    const items = [
      item('PAY-2', raised('silent', severe)),
      item('PAY-3', raised('silent')),
      item('PAY-4', raised('ageing')),
    ];
    const report = { asOf: facts.snapshot.takenAt, containers: [], items };
    expect(projectReasons('PAY', report, facts).map(({ items: count, itemsInAll }) => [count, itemsInAll])).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });

  it('say where a finding is about a container as a whole, and count the items of one that counts its own', () => {
    const figures = { statusName: 'In Review', items: 2, usualItems: 1, medianDays: 9, usualDays: 3 };
    const containers = [
      container('project', 'PAY', raised('overloaded', severe), raised('stuck-in-stage', { figures })),
    ];
    const report = { asOf: facts.snapshot.takenAt, containers, items: [item('PAY-2', raised('silent'))] };
    expect(
      projectReasons('PAY', report, facts).map(({ signal, items: count, isOfWhole }) => [signal, count, isOfWhole]),
    ).toEqual([
      ['overloaded', 3, true],
      ['stuck-in-stage', 2, false],
      ['silent', 1, false],
    ]);
  });

  it('are dearest first among equals', () => {
    const priced = { ...raised('ageing'), priceDays: 6 } as SignalReading;
    const dearer = { ...raised('silent'), priceDays: 7 } as SignalReading;
    expect(reasons([], [item('PAY-2', priced), item('PAY-3', dearer)])).toEqual([
      ['silent', 'notable', 1],
      ['ageing', 'notable', 1],
    ]);
  });

  it('count owners who left by the items that are theirs, also by those that no evidence names', () => {
    const figures = { cause: 'silence' as const, silentDays: 40, items: 2, share: 0.7 };
    const evidence = [{ kind: 'owned' as const, itemKey: 'PAY-2', at: null }];
    expect(reasons([container('project', 'PAY', raised('owner-left', { figures, evidence }))], [])).toEqual([
      ['owner-left', 'notable', 2],
    ]);
  });

  it('weigh owners who left as much as all that is open in what they leave', () => {
    const figures = { cause: 'silence' as const, silentDays: 40, items: 2, share: 0.7 };
    const left = container('project', 'PAY', raised('owner-left', { figures }));
    expect(
      reasons(
        [left],
        ['PAY-2', 'PAY-3'].map((key) => item(key, raised('ageing'))),
      ),
    ).toEqual([
      ['owner-left', 'notable', 2],
      ['ageing', 'notable', 2],
    ]);
  });

  it('count a ring and a wait by the items that are named', () => {
    const evidence = [{ kind: 'cycle-link' as const, itemKey: 'PAY-2', at: null }];
    expect(reasons([container('project', 'PAY', raised('deadlock', { ...severe, evidence }))], [])).toEqual([
      ['deadlock', 'severe', 1],
    ]);
  });

  it('count what waits for its waiting first, and not again for what follows from that', () => {
    const waits = ['PAY-2', 'PAY-3'].map((key) => item(key, raised('waiting', severe)));
    const still = container('parent', 'id-PAY-1', raised('stalled-container', severe));
    expect(reasons([still], waits)).toEqual([
      ['waiting', 'severe', 2],
      ['stalled-container', 'severe', 3],
    ]);
    expect(reasons([still], waits.slice(1))).toEqual([
      ['stalled-container', 'severe', 3],
      ['waiting', 'severe', 1],
    ]);
    const grown = container('parent', 'id-PAY-1', raised('scope-creep', severe));
    expect(reasons([grown], waits)[0]).toEqual(['scope-creep', 'severe', 3]);
  });

  it('tell a block by a link as the wait for it', () => {
    const blocked = raised('blocked', { figures: { cause: 'link' } });
    expect(reasons([], [item('PAY-2', raised('waiting'), blocked)])).toEqual([['waiting', 'notable', 1]]);
    expect(reasons([], [item('PAY-2', blocked)])).toEqual([['blocked', 'notable', 1]]);
  });

  it('leave out other projects', () => {
    expect(reasons([container('project', 'OPS', raised('scope-creep'))], [item('OPS-1', raised('silent'))])).toEqual(
      [],
    );
  });

  it('tell last that dates will be missed: that comes of the others', () => {
    const containers = [container('project', 'PAY', raised('date-at-risk', severe), raised('scope-creep'))];
    expect(reasons(containers, [])).toEqual([
      ['scope-creep', 'notable', 3],
      ['date-at-risk', 'severe', 3],
    ]);
  });
});

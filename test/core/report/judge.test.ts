import { deriveFacts } from '../../../src/core/facts/facts';
import { refName } from '../../../src/core/model/containers';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { judge } from '../../../src/core/report/judge';
import { currentContainers } from '../../../src/core/facts/container/current-containers';
import { defaultSettings } from '../../../src/core/signals/settings';
import { anItem } from '../../builders/item';
import { anIteration, aSnapshot, aVersion } from '../../builders/snapshot';

const takenAt = '2024-03-13T12:00Z';
const iterations = [
  anIteration('6', { started: '2024-02-26T09:00Z', planned: '2024-03-08T17:00Z', closed: '2024-03-08T17:00Z' }),
  anIteration('7', { started: '2024-03-11T09:00Z', planned: '2024-03-22T17:00Z' }),
  anIteration('8', {}),
];
const versions = [
  aVersion('1', { projectKey: 'PAY', releaseOn: '2024-03-04', released: true }),
  aVersion('2', { projectKey: 'PAY' }),
  aVersion('3', { projectKey: 'PAY' }),
];
const site = (): Snapshot =>
  aSnapshot({
    takenAt,
    iterations,
    versions,
    items: [
      anItem('PAY-10', { level: 'parent' }),
      anItem('PAY-2', { level: 'parent' }).movesTo('done', '2024-03-05T09:00Z'),
      anItem('PAY-3', { state: { parentId: 'id-PAY-10', iterationIds: ['7'], versionIds: ['2'] } }),
      anItem('PAY-4', { state: { dueOn: '2024-03-12' } }),
      anItem('PAY-5').movesTo('done', '2024-03-05T09:00Z'),
      anItem('PAY-6').isRemoved('2024-03-05T09:00Z'),
      anItem('OPS-1').isLinked('waits-for', 'OPS-2'),
      anItem('OPS-2').isLinked('waits-for', 'OPS-1'),
    ],
  });

describe('a report', () => {
  const report = judge(deriveFacts(site()), defaultSettings).report();

  it('tells of every open item, worst first', () => {
    expect(report.asOf).toEqual(new Date(takenAt));
    expect(report.items.map(({ key, level, levelReason }) => [key, level, levelReason])).toEqual([
      ['OPS-1', 'off-track', 'deadlock'],
      ['OPS-2', 'off-track', 'deadlock'],
      ['PAY-4', 'off-track', 'overdue'],
      ['PAY-3', 'unknown', 'not-started'],
      ['PAY-10', 'unknown', 'cannot-tell'],
    ]);
  });

  it('tells of projects, parents that are not done, running iterations and versions with work to come', () => {
    const ids = currentContainers(deriveFacts(site())).map(refName);
    expect([...ids].sort()).toEqual(['iteration 7', 'parent id-PAY-10', 'project OPS', 'project PAY', 'version 2']);
    expect(report.containers.map(({ key, level }) => [key, level])).toEqual([
      ['OPS', 'off-track'],
      ['PAY', 'unknown'],
      ['PAY-10', 'unknown'],
      ['Iteration 7', 'unknown'],
      ['Version 2', 'unknown'],
    ]);
  });

  it('carries the ledger of a container that has one', () => {
    const ledgers = report.containers.map(({ key, ledger }) => [key, ledger?.end ?? null]);
    expect(ledgers).toEqual([
      ['OPS', { count: 2, points: 0 }],
      ['PAY', { count: 3, points: 0 }],
      ['PAY-10', null],
      ['Iteration 7', { count: 1, points: 0 }],
      ['Version 2', null],
    ]);
  });

  it('is the same, byte for byte, every time', () => {
    const again = judge(deriveFacts(site()), defaultSettings).report();
    expect(JSON.stringify(again)).toBe(JSON.stringify(report));
  });

  it('does not depend on the order in which items were read', () => {
    const snapshot = site();
    const turned = { ...snapshot, items: [...snapshot.items].reverse() };
    const again = judge(deriveFacts(turned), defaultSettings).report();
    expect(again.items.map(({ key }) => key)).toEqual(report.items.map(({ key }) => key));
    expect(again.containers.map(({ key }) => key)).toEqual(report.containers.map(({ key }) => key));
  });

  it('of nothing is empty', () => {
    const empty = judge(deriveFacts(aSnapshot({ takenAt, items: [] })), defaultSettings).report();
    expect(empty).toEqual({ asOf: new Date(takenAt), containers: [], items: [] });
  });
});

import type { ContainerReport, ItemReport } from '../../../src/core/report/report';
import { containersWorstFirst, itemsWorstFirst } from '../../../src/core/report/report-order';
import { quiet, raised } from './readings';

const item = (key: string, parts: Partial<ItemReport> = {}): ItemReport => ({
  itemId: key,
  key,
  progress: 'in-progress',
  level: 'on-track',
  levelReason: 'nothing-severe',
  ageDays: null,
  startedByActivity: false,
  waitDays: null,
  usualWaitDays: null,
  idleDays: 0,
  chanceInTime: null,
  readings: [],
  ...parts,
});
const container = (kind: ContainerReport['container']['kind'], key: string, id = key): ContainerReport => ({
  container: { kind, id },
  key,
  level: 'unknown',
  levelReason: 'cannot-tell',
  readings: [],
  ledger: null,
  slip: null,
  levers: [],
  itemPrices: new Map(),
  forecast: { status: 'unknown', target: null, because: { lacks: 'open-items' } },
});
const keys = (reports: readonly { readonly key: string }[]) => reports.map(({ key }) => key);

describe('the order of items', () => {
  it('is by level, off track first', () => {
    const items = [
      item('A-1'),
      item('A-2', { level: 'unknown' }),
      item('A-3', { level: 'at-risk' }),
      item('A-4', { level: 'off-track' }),
    ];
    expect(keys(itemsWorstFirst(items))).toEqual(['A-4', 'A-3', 'A-2', 'A-1']);
  });

  it('puts a finding on track before nothing known', () => {
    const found = item('A-2', { readings: [raised('silent'), quiet('ageing')] });
    expect(keys(itemsWorstFirst([item('A-1', { level: 'unknown', readings: [quiet('blocked')] }), found]))).toEqual([
      'A-2',
      'A-1',
    ]);
  });

  it('is then by the worst finding, by how many there are, and by key', () => {
    const silent = raised('silent');
    const items = [
      item('A-10', { readings: [silent] }),
      item('A-9', { readings: [silent] }),
      item('A-8', { readings: [silent, raised('carry-over')] }),
      item('A-7', { readings: [raised('waiting')] }),
    ];
    expect(keys(itemsWorstFirst(items))).toEqual(['A-7', 'A-8', 'A-9', 'A-10']);
  });
});

describe('the order of containers', () => {
  it('is, where nothing tells them apart, by kind, key and id', () => {
    const containers = [
      container('version', '1.0', 'v2'),
      container('version', '1.0', 'v1'),
      container('iteration', 'Week 1'),
      container('parent', 'PAY-2'),
      container('project', 'PAY'),
      container('project', 'OPS'),
    ];
    expect(containersWorstFirst(containers).map((report) => report.container.id)).toEqual([
      'OPS',
      'PAY',
      'PAY-2',
      'Week 1',
      'v1',
      'v2',
    ]);
  });
});

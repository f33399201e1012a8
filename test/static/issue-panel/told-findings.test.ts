import { asTold } from '../../../static/issue-panel/told-findings';
import { aHealth, container, deadlock, evidence, item, scopeCreep, stalled, waiting } from '../harness/health-builder';

const ring = (...keys: readonly string[]) => ({
  evidence: keys.map((key) => evidence({ kind: 'cycle-link', item: item(key) })),
});
const told = (given: Parameters<typeof aHealth>[0]) => asTold(aHealth(given)).findings;
const marks = (findings: readonly { subject: string; signal: string }[]) =>
  findings.map(({ subject, signal }) => `${subject} ${signal}`);

describe('asTold', () => {
  it('tells a ring once, wherever it begins', () => {
    const findings = [deadlock(ring('A-1', 'A-2')), deadlock({ subject: 'epic', ...ring('A-2', 'A-1') }), stalled()];
    expect(marks(told({ findings }))).toEqual(['item deadlock', 'item stalled']);
  });

  it('tells another ring of the epic', () => {
    const findings = [deadlock(ring('A-1', 'A-2')), deadlock({ subject: 'epic', ...ring('A-3', 'A-4') })];
    expect(marks(told({ findings }))).toEqual(['item deadlock', 'epic deadlock']);
  });

  it('speaks of an epic as itself on its own view, and not elsewhere', () => {
    const findings = [scopeCreep({ subject: 'epic' })];
    const epic = container({ kind: 'epic', item: item('SHOP-2') });
    expect(marks(told({ findings, epic, item: { key: 'SHOP-2', id: '2' } }))).toEqual(['item scope-creep']);
    expect(marks(told({ findings, epic }))).toEqual(['epic scope-creep']);
  });

  it('keeps the order', () => {
    expect(marks(told({ findings: [waiting(), stalled(), scopeCreep()] }))).toEqual([
      'item waiting',
      'item stalled',
      'sprint scope-creep',
    ]);
  });
});

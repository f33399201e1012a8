import { toldFindings } from '../../../static/issue-panel/told-findings';
import { aHealth, container, deadlock, evidence, item, scopeCreep, stalled, waiting } from '../harness/health-builder';

const ring = (...keys: readonly string[]) => ({
  evidence: keys.map((key) => evidence({ kind: 'cycle-link', item: item(key) })),
});
const epic = container({ kind: 'epic', item: item('SHOP-2') });
const ofStory = (findings: Parameters<typeof aHealth>[0]) => toldFindings(aHealth({ epic, ...findings }));
const ofEpic = (given: Parameters<typeof aHealth>[0]) =>
  toldFindings(aHealth({ epic, item: { key: 'SHOP-2', id: '2' }, ...given }));
const marks = (findings: readonly { subject: string; signal: string }[]) =>
  findings.map(({ subject, signal }) => `${subject} ${signal}`);

describe('toldFindings', () => {
  it('tells a ring once, wherever it begins', () => {
    const findings = [deadlock(ring('A-1', 'A-2')), deadlock({ subject: 'epic', ...ring('A-2', 'A-1') }), stalled()];
    expect(marks(ofEpic({ findings }))).toEqual(['item deadlock', 'item stalled']);
  });

  it('tells another ring of the epic', () => {
    const findings = [deadlock(ring('A-1', 'A-2')), deadlock({ subject: 'epic', ...ring('A-3', 'A-4') })];
    expect(marks(ofEpic({ findings }))).toEqual(['item deadlock', 'epic deadlock']);
  });

  it('tells on an epic’s own view what is found inside it, and nothing of what stands around an item', () => {
    const findings = [waiting(), scopeCreep({ subject: 'epic' }), scopeCreep({ subject: 'sprint' })];
    expect(marks(ofEpic({ findings }))).toEqual(['item waiting', 'epic scope-creep']);
    expect(marks(ofStory({ findings }))).toEqual(['item waiting']);
  });

  it('keeps the order', () => {
    expect(marks(ofStory({ findings: [waiting(), stalled()] }))).toEqual(['item waiting', 'item stalled']);
  });
});

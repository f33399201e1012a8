import { ledgerOf, reportOnIssues } from './field-case';
import { anIssue, STATUS, statusStep } from './issue';

it('42: a project counts the children of its epics, not the epics beside them', async () => {
  const epic = anIssue(1, { issuetype: { id: '1', name: 'Epic', subtask: false, hierarchyLevel: 1 } });
  const inEpic = { parent: { id: '1001', key: 'FC-1' } };
  const begun = anIssue(2, { ...inEpic, status: STATUS.progress }, [
    statusStep('2025-03-10T08:00:00Z', 'todo', 'progress'),
  ]);
  const children = [begun, anIssue(3, inEpic), anIssue(4, inEpic)];
  const report = await reportOnIssues([epic, ...children]);
  expect(ledgerOf(report, 'project').at(-1)).toBe('3/0');
  expect(ledgerOf(report, 'epic', 'FC-1').at(-1)).toBe('3/0');
});

import { ledgerOf, reportOnCase, reportOnIssues } from './field-case';
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

it('42: as its forecast does', async () => {
  const report = await reportOnCase('42-epics-counted-in-project');
  expect(ledgerOf(report, 'project').at(-1)).toBe('75/0');
  expect(report.containers.find(({ kind }) => kind === 'project')?.forecast?.open).toBe(10);
});

it('so does a version that names an epic, its children and their parts', async () => {
  const fixVersions = [{ id: '9', name: '1.0', released: false }];
  const epic = anIssue(1, { issuetype: { id: '1', name: 'Epic', subtask: false, hierarchyLevel: 1 }, fixVersions });
  const inEpic = { parent: { id: '1001', key: 'FC-1' }, fixVersions };
  const begun = anIssue(2, { ...inEpic, status: STATUS.progress }, [
    statusStep('2025-03-10T08:00:00Z', 'todo', 'progress'),
  ]);
  const part = anIssue(4, {
    issuetype: { id: '3', name: 'Sub-task', subtask: true },
    parent: { id: '1002', key: 'FC-2' },
    fixVersions,
  });
  const report = await reportOnIssues([epic, begun, anIssue(3, inEpic), part]);
  expect(ledgerOf(report, 'version').at(-1)).toBe('2/0');
});

it('an initiative above epics is no work beside it', async () => {
  const initiative = anIssue(1, { issuetype: { id: '8', name: 'Initiative', subtask: false } });
  expect(ledgerOf(await reportOnIssues([initiative, anIssue(2)]), 'project').at(-1)).toBe('1/0');
});

it('an epic is not counted as an item beside what it holds', async () => {
  const epic = anIssue(1, { issuetype: { id: '1', name: 'Epic', subtask: false, hierarchyLevel: 1 } });
  const child = anIssue(2, { parent: { id: '1001', key: 'FC-1' } });
  const { summary } = await reportOnIssues([epic, child, anIssue(3)]);
  expect([summary.items, summary.open]).toEqual([2, 2]);
});

it('an initiative refers to its epics, which hold all that is open in it', async () => {
  const holder = (number: number, name: string, hierarchyLevel: number, fields: object = {}) =>
    anIssue(number, { issuetype: { id: String(hierarchyLevel), name, subtask: false, hierarchyLevel }, ...fields });
  const report = await reportOnIssues([
    holder(1, 'Initiative', 2),
    holder(2, 'Epic', 1, { parent: { id: '1001', key: 'FC-1' } }),
    anIssue(3, { parent: { id: '1002', key: 'FC-2' } }),
  ]);
  const initiative = report.containers.find(({ key }) => key === 'FC-1');
  expect(initiative?.forecast?.because).toBe('All open work lies one level below. Dates are shown there.');
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder for the files of one test file, taken away when its tests are done. */
export function exportFolder(): (name: string, content: string | Buffer) => string {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bellwether-export-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (name, content) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
}

/** Three issues with histories, a parent, a link and an estimate; by number, so that tests can make variants of them. */
export function threeIssues(): readonly Record<string, unknown>[] {
  const issue = (number: number, fields: object, histories: readonly object[]) => ({
    id: String(10_000 + number),
    key: `RIV-${String(number)}`,
    fields: {
      summary: `Crossing ${String(number)} — größer`,
      project: { id: '10', key: 'RIV', name: 'Rivers' },
      issuetype: { id: '3', name: 'Story', subtask: false, hierarchyLevel: 0 },
      status: { id: '2', name: 'In Progress', statusCategory: { id: 4, key: 'indeterminate' } },
      created: '2025-03-03T09:00:00.000+0000',
      updated: '2025-03-10T09:00:00.000+0000',
      ...fields,
    },
    changelog: { startAt: 0, maxResults: histories.length, total: histories.length, histories },
  });
  const started = (id: string, at: string) => ({
    id,
    created: at,
    author: { accountId: 'ana', displayName: 'Ana' },
    items: [{ field: 'status', fieldId: 'status', from: '1', fromString: 'Open', to: '2', toString: 'In Progress' }],
  });
  return [
    issue(
      1,
      {
        issuetype: { id: '1', name: 'Epic', subtask: false, hierarchyLevel: 1 },
        status: { id: '1', name: 'Open', statusCategory: { id: 2, key: 'new' } },
      },
      [],
    ),
    issue(2, { parent: { id: '10001', key: 'RIV-1' }, customfield_10016: 5 }, [
      started('2', '2025-03-05T09:00:00.000+0000'),
      {
        id: '3',
        created: '2025-03-04T10:00:00.000+0000',
        author: { accountId: 'ana', displayName: 'Ana' },
        items: [
          { field: 'IssueParentAssociation', from: null, fromString: null, to: '10001', toString: 'RIV-1' },
          {
            field: 'Story Points',
            fieldId: 'customfield_10016',
            fieldtype: 'custom',
            from: null,
            fromString: '3',
            to: null,
            toString: '5',
          },
        ],
      },
    ]),
    issue(
      3,
      {
        customfield_10016: 8,
        issuelinks: [
          {
            id: '7',
            type: { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
            inwardIssue: { id: '10002', key: 'RIV-2' },
          },
        ],
      },
      [started('4', '2025-03-06T09:00:00.000+0000')],
    ),
  ];
}

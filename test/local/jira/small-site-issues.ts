import type { SiteIssue } from '../../../local/jira/site';
import { FIELD, blocks, changed, history, issue, status } from './issue-sketch';

const link = (id: string, direction: 'inwardIssue' | 'outwardIssue', other: { id: string; key: string }) => ({
  id,
  type: blocks,
  [direction]: other,
});

export const ISSUES: readonly SiteIssue[] = [
  issue({ id: 1001, key: 'ABC-1', type: 'Epic', fields: { summary: 'Sign in with a key' } }),
  issue({
    id: 1002,
    key: 'ABC-2',
    fields: {
      summary: 'Read the key',
      status: status('Done'),
      resolution: { id: '10000', name: 'Done' },
      resolutiondate: '2024-03-06T10:00:00.000+0000',
      updated: '2024-03-06T10:00:00.000+0000',
      assignee: { accountId: 'bob' },
      parent: { id: '1001' },
      priority: { id: '1' },
      labels: ['backend', 'urgent'],
      fixVersions: [{ id: '501' }],
      duedate: '2024-03-08',
      [FIELD.points]: 5,
      [FIELD.sprint]: [{ id: 38 }, { id: 40 }],
    },
    histories: [
      history('2024-01-20', 'ann', changed('assignee', 'assignee', [null, null, 'bob', 'Bob Baker'])),
      history('2024-01-25', 'ann', changed('Sprint', FIELD.sprint, ['', '', '38', 'Sprint 1'])),
      history('2024-02-05', 'bob', changed('status', 'status', ['1', 'To Do', '3', 'In Progress'])),
      history(
        '2024-02-06',
        'ann',
        changed('Story Points', FIELD.points, [null, '3', null, '5']),
        changed('summary', 'summary', [null, 'Read a key', null, 'Read the key']),
      ),
      history('2024-02-20', 'ann', changed('Sprint', FIELD.sprint, ['38', 'Sprint 1', '38, 40', 'Sprint 1, Sprint 2'])),
      history(
        '2024-03-06',
        'bob',
        changed('resolution', 'resolution', [null, null, '10000', 'Done']),
        changed('status', 'status', ['3', 'In Progress', '5', 'Done']),
      ),
    ],
  }),
  issue({
    id: 1003,
    key: 'ABC-3',
    fields: {
      summary: 'Show who signed in',
      status: status('In Progress'),
      assignee: { accountId: 'ann' },
      parent: { id: '1001' },
      created: '2024-02-10T09:00:00.000+0000',
      updated: '2024-03-14T10:00:00.000+0000',
      description: 'First line\nSecond line',
      [FIELD.points]: 3,
      [FIELD.sprint]: [{ id: 40 }],
      [FIELD.flagged]: [{ id: '10019', value: 'Impediment' }],
      issuelinks: [
        link('800', 'inwardIssue', { id: '1004', key: 'ABC-4' }),
        link('801', 'inwardIssue', { id: '2001', key: 'SEC-1' }),
      ],
      comment: {
        comments: [
          { id: '700', created: '2024-03-10T10:00:00.000+0000', author: { accountId: 'bob' }, body: 'Why is it slow?' },
          { id: '701', created: '2024-03-13T10:00:00.000+0000', author: { accountId: 'ann' }, body: 'No idea' },
        ],
      },
    },
    histories: [
      history('2024-03-05', 'ann', changed('status', 'status', ['1', 'To Do', '3', 'In Progress'])),
      history(
        '2024-03-08',
        'bob',
        changed('Link', 'issuelinks', [null, null, 'ABC-4', 'This issue is blocked by ABC-4']),
      ),
      history('2024-03-14', 'ann', changed('Flagged', FIELD.flagged, [null, '', '[10019]', 'Impediment'])),
    ],
  }),
  issue({
    id: 1004,
    key: 'ABC-4',
    fields: {
      summary: 'Keep the keys safe',
      priority: { id: '5' },
      created: '2024-03-01T09:00:00.000+0000',
      issuelinks: [link('800', 'outwardIssue', { id: '1003', key: 'ABC-3' })],
      labels: ['backend'],
    },
    histories: [
      history('2024-03-08', 'bob', changed('Link', 'issuelinks', [null, null, 'ABC-3', 'This issue blocks ABC-3'])),
    ],
  }),
  issue({ id: 1005, key: 'ABC-5', type: 'Sub-task', fields: { parent: { id: '1003' }, summary: 'Draw the badge' } }),
  issue({ id: 1006, key: 'ABC-6', securityLevelId: '900', fields: { summary: 'A leak' } }),
  issue({
    id: 2001,
    key: 'SEC-1',
    fields: { summary: 'Choose a vault', issuelinks: [link('801', 'outwardIssue', { id: '1003', key: 'ABC-3' })] },
  }),
];

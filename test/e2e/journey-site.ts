import type { Site, SiteIssue } from '../../local/jira/site';
import { blocks, changed, history, issue, status } from '../local/jira/issue-sketch';
import { smallSite } from '../local/jira/small-site';

/** The issue that the journey opens: in progress far longer than its team's usual, and waiting for SEC-5. */
export const STUCK = 'ABC-200';

/** Only Sue may browse its project. */
export const HIDDEN_BLOCKER = 'SEC-5';

const pad = (number: number): string => String(number).padStart(2, '0');
const resolved = { id: '10000', name: 'Done' };

/** A story that took its team two to six days, as most do. */
function ordinary(index: number): SiteIssue {
  const begun = `2024-01-${pad(2 + (index % 20))}`;
  const done = `2024-01-${pad(4 + (index % 20) + (index % 5))}`;
  return issue({
    id: 3000 + index,
    key: `ABC-${100 + index}`,
    fields: {
      status: status('Done'),
      resolution: resolved,
      resolutiondate: `${done}T10:00:00.000+0000`,
      created: '2023-12-20T09:00:00.000+0000',
      updated: `${done}T10:00:00.000+0000`,
      assignee: { accountId: 'bob' },
    },
    histories: [
      history(begun, 'bob', changed('status', 'status', ['1', 'To Do', '3', 'In Progress'])),
      history(
        done,
        'bob',
        changed('resolution', 'resolution', [null, null, '10000', 'Done']),
        changed('status', 'status', ['3', 'In Progress', '5', 'Done']),
      ),
    ],
  });
}

const link = { id: '9100', type: blocks };

const stuck = issue({
  id: 4000,
  key: STUCK,
  fields: {
    summary: 'Rotate the signing keys',
    status: status('In Progress'),
    assignee: { accountId: 'bob' },
    created: '2024-01-10T09:00:00.000+0000',
    updated: '2024-02-05T10:00:00.000+0000',
    issuelinks: [{ ...link, inwardIssue: { id: '4001', key: HIDDEN_BLOCKER } }],
  },
  histories: [
    history('2024-01-15', 'bob', changed('status', 'status', ['1', 'To Do', '3', 'In Progress'])),
    history('2024-02-05', 'bob', {
      field: 'Link',
      fieldtype: 'jira',
      from: null,
      fromString: null,
      to: HIDDEN_BLOCKER,
      toString: `This issue is blocked by ${HIDDEN_BLOCKER}`,
    }),
  ],
});

const hiddenBlocker = issue({
  id: 4001,
  key: HIDDEN_BLOCKER,
  fields: {
    summary: 'Approve the new vault',
    created: '2024-01-05T09:00:00.000+0000',
    updated: '2024-02-05T10:00:00.000+0000',
    issuelinks: [{ ...link, outwardIssue: { id: '4000', key: STUCK } }],
  },
});

/** The small site, with a past that makes its team's usual known and one story that is in trouble. */
export function journeySite(): Site {
  return smallSite([...Array.from({ length: 60 }, (_, index) => ordinary(index)), stuck, hiddenBlocker]);
}

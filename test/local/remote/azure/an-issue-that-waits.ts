/** PLAT-3 of a Jira, in progress, with a web link that says that it is blocked by what is at an address. */
export function anIssueThatWaitsFor(url: string): string {
  const [created, at] = ['2026-03-02T10:00:00.000+0000', '2026-03-09T10:00:00.000+0000'];
  return JSON.stringify({
    id: '3',
    key: 'PLAT-3',
    fields: {
      summary: 'Charge cards',
      issuetype: { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 },
      project: { id: '10000', key: 'PLAT', name: 'Platform' },
      status: { id: '3', name: 'In Progress', statusCategory: { key: 'indeterminate' } },
      created,
      updated: at,
    },
    changelog: {
      histories: [{ id: '1', created: at, items: [{ field: 'RemoteWorkItemLink', to: '900', toString: 'links to' }] }],
    },
    remotelinks: [{ id: 900, relationship: 'is blocked by', object: { url, title: 'Take payments' } }],
  });
}

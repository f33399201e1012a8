import { browsable, rightsOf } from '../../../../src/adapters/jira/rest/permissions';
import { startJira } from '../../../local/jira/client';
import { jiraOf } from '../events/jira-of';

it.each([
  ['ann', '100', { administersSite: false, administersProject: true, browsesProject: true }],
  ['bob', '100', { administersSite: false, administersProject: false, browsesProject: true }],
  ['bob', '200', { administersSite: false, administersProject: false, browsesProject: false }],
  ['sue', '100', { administersSite: true, administersProject: false, browsesProject: true }],
  ['sue', null, { administersSite: true, administersProject: false, browsesProject: false }],
  ['sue', 'ABC', { administersSite: true, administersProject: false, browsesProject: false }],
])('asks Jira once what %s may do in %s', async (who, projectId, expected) => {
  const client = startJira();
  let calls = 0;
  const jira = jiraOf(client, `local-user:${who}`);
  const counted: typeof jira = {
    requestJira: (route, options) => {
      calls += 1;
      return jira.requestJira(route, options);
    },
  };
  expect(await rightsOf(counted, projectId)).toEqual(expected);
  expect(calls).toBe(1);
});

it.each([
  ['bob', { items: new Set(['1001']), projects: new Set(['100']) }],
  ['sue', { items: new Set(['1001', '1006']), projects: new Set(['100', '200']) }],
])('finds what %s may browse, by project and by security level', async (who, expected) => {
  const jira = jiraOf(startJira(), `local-user:${who}`);
  expect(await browsable(jira, { items: ['1001', '1006'], projects: ['100', '200'] })).toEqual(expected);
});

it('believes nothing that it has not asked about', async () => {
  const granted = { permission: 'EDIT_ISSUES', issues: [1001], projects: [100] };
  const jira = { requestJira: async () => ({ globalPermissions: [], projectPermissions: [granted] }) };
  expect(await browsable(jira, { items: ['1001'], projects: ['100'] })).toEqual({
    items: new Set(),
    projects: new Set(),
  });
});

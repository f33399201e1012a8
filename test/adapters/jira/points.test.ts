import { route } from '@forge/api';
import { metered, pointsOf } from '../../../src/adapters/jira/points';
import { pointsOf as pointsOfLocalJira } from '../../../local/jira/limits/points';
import { answeringInTurn } from './fake-jira';

it('counts a request and each object of its answer', () => {
  expect(pointsOf('/rest/api/3/search/jql', { issues: [{}, {}], isLast: true })).toBe(3);
  expect(pointsOf('/rest/api/3/status', [{}, {}, {}])).toBe(4);
  expect(pointsOf('/rest/agile/1.0/board?projectKeyOrId=ABC', { values: [] })).toBe(1);
  expect(pointsOf('/rest/api/3/issueLinkType', { issueLinkTypes: [{}, {}] })).toBe(3);
  expect(pointsOf('/rest/api/3/serverInfo', { serverTimeZone: 'UTC' })).toBe(2);
  expect(pointsOf('/rest/api/3/search/approximate-count', { count: 12 })).toBe(1);
});

it('counts people and what they may do twice', () => {
  expect(pointsOf('/rest/api/3/permissions/check', { projectPermissions: [{}, {}], globalPermissions: [] })).toBe(5);
  expect(pointsOf('/rest/api/3/mypermissions?permissions=BROWSE', { permissions: {} })).toBe(3);
});

it('counts as the local Jira does', () => {
  const asked: readonly (readonly [string, unknown])[] = [
    ['/rest/api/3/issueLinkType', { issueLinkTypes: [{}, {}, {}] }],
    ['/rest/api/3/project/ABC/versions', [{}, {}]],
    ['/rest/agile/1.0/board/7/configuration', { id: 7, estimation: {} }],
    ['/rest/api/3/users/search', [{}, {}]],
    ['/rest/api/3/search/approximate-count', { count: 3 }],
  ];
  for (const [path, answer] of asked) {
    const method = path.endsWith('count') ? 'POST' : 'GET';
    expect(pointsOf(path, answer)).toBe(pointsOfLocalJira({ method, path }, answer));
  }
});

it('adds up what it asks, the unanswered included', async () => {
  const jira = metered(answeringInTurn({ issues: [{}, {}] }, [{}]));
  await jira.requestJira(route`/rest/api/3/search/jql`);
  await jira.requestJira(route`/rest/api/3/status`);
  expect(jira.spent()).toEqual({ calls: 2, points: 5 });
  await expect(jira.requestJira(route`/rest/api/3/field`)).rejects.toThrow('Not expected');
  expect(jira.spent()).toEqual({ calls: 3, points: 6 });
});

import { pointsOf } from '../../../../local/jira/limits/points';

const issues = (count: number) => ({ issues: Array.from({ length: count }, () => ({})) });

it.each([
  ['GET', '/rest/api/3/issue/ABC-1', { id: '1' }, 2],
  ['GET', '/rest/api/3/search/jql', issues(50), 51],
  ['POST', '/rest/api/3/search/jql', issues(0), 1],
  ['POST', '/rest/api/3/search/approximate-count', { count: 7 }, 1],
  ['POST', '/rest/api/3/changelog/bulkfetch', { issueChangeLogs: [{}, {}] }, 3],
  ['GET', '/rest/api/3/field', [{}, {}, {}], 4],
  ['GET', '/rest/agile/1.0/board', { values: [{}], total: 1 }, 2],
  ['GET', '/rest/api/3/user/bulk', { values: [{}, {}] }, 5],
  ['GET', '/rest/api/3/myself', { accountId: 'ann' }, 3],
  ['POST', '/rest/api/3/permissions/check', { projectPermissions: [{}], globalPermissions: [] }, 3],
  ['POST', '/rest/api/3/issue', { id: '1' }, 1],
  ['PUT', '/rest/api/3/issue/ABC-1', null, 1],
  ['DELETE', '/rest/api/3/issue/ABC-1', null, 1],
  ['GET', '/rest/api/3/issue/ABC-99', { errorMessages: ['none'] }, 1],
])('%s %s costs by what is in the answer', (method, path, answer, points) => {
  expect(pointsOf({ method, path }, answer)).toBe(points);
});

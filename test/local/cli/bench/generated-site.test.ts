import { generatedSite } from '../../../../local/cli/bench/generated-site';
import { clientOf } from '../../jira/client';
import { createJira } from '../../../../local/jira/create-jira';

it('has as many issues as asked for, with thirty changes each, and the same ones every time', () => {
  const issues = [...generatedSite(45).issues];
  expect(issues.map(({ histories }) => histories.length)).toEqual(issues.map(() => 30));
  expect(issues).toHaveLength(45);
  expect(issues).toEqual([...generatedSite(45).issues]);
});

it('is a site that the local Jira takes: epics with children, sprints, and links', async () => {
  const jira = createJira({ machineClock: () => 0, baseUrl: 'http://jira.test' });
  jira.load(generatedSite(60));
  const { get, search } = clientOf(jira, 'local-app');
  expect((await search('issuetype = Epic')).body['issues']).toHaveLength(3);
  expect((await search('parent = P0-1')).body['issues']).toHaveLength(19);
  expect((await get('/rest/agile/1.0/board/1/sprint')).body['total']).toBe(30);
  const { body } = await get('/rest/api/3/issue/P0-2/changelog?startAt=28');
  expect(body).toMatchObject({ total: 30, values: [{}, {}] });
  jira.close();
});

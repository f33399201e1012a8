import { route } from '@forge/api';
import { metered, pointsOf } from '../../../src/adapters/jira/points';
import { answeringInTurn } from './fake-jira';

it('counts a request and each object of its answer', () => {
  expect(pointsOf({ issues: [{}, {}], isLast: true })).toBe(3);
  expect(pointsOf([{}, {}, {}])).toBe(4);
  expect(pointsOf({ values: [] })).toBe(1);
  expect(pointsOf({ serverTimeZone: 'UTC' })).toBe(1);
});

it('adds up what it asks, the unanswered included', async () => {
  const jira = metered(answeringInTurn({ issues: [{}, {}] }, [{}]));
  await jira.requestJira(route`/rest/api/3/search/jql`);
  await jira.requestJira(route`/rest/api/3/status`);
  expect(jira.spent()).toEqual({ calls: 2, points: 5 });
  await expect(jira.requestJira(route`/rest/api/3/field`)).rejects.toThrow('Not expected');
  expect(jira.spent()).toEqual({ calls: 3, points: 6 });
});

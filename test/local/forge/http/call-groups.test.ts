import { withCallsOf } from '../../../../local/forge/http/call-groups';
import type { InvocationRecord } from '../../../../local/forge/runtime/invocation';

const call = (method: string, path: string): InvocationRecord['calls'][number] => ({
  remote: 'fpp/jira',
  as: 'app',
  method,
  path,
  status: 200,
  milliseconds: 1,
  bytes: 1,
  points: 1,
});
const record = (functionKey: string, calls: InvocationRecord['calls']): InvocationRecord => ({
  id: '1',
  request: { kind: 'resolver', functionKey, moduleKey: 'm', definition: null, accountId: null, asOf: null },
  startedAt: '2024-01-01T00:00:00Z',
  milliseconds: 1,
  calls,
  logs: [],
  outcome: 'answered',
  problem: null,
});

it('counts calls by function, method and kind of address', () => {
  const first = withCallsOf(
    [],
    record('resolver', [
      call('GET', '/rest/api/3/issue/PAY-1/changelog?startAt=0'),
      call('GET', '/rest/api/3/issue/PAY-2/changelog?startAt=100'),
      call('POST', '/rest/api/3/search/jql'),
    ]),
  );
  expect(first).toEqual([
    { functionKey: 'resolver', method: 'GET', path: '/rest/api/3/issue/…/changelog', count: 2 },
    { functionKey: 'resolver', method: 'POST', path: '/rest/api/3/search/jql', count: 1 },
  ]);
  expect(withCallsOf(first, record('resolver', [call('GET', '/rest/agile/1.0/board/7/configuration')]))[2]).toEqual({
    functionKey: 'resolver',
    method: 'GET',
    path: '/rest/agile/1.0/board/…/configuration',
    count: 1,
  });
});

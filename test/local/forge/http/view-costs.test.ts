import { viewCosts } from '../../../../local/forge/http/view-costs';
import type { InvocationRecord } from '../../../../local/forge/runtime/invocation';

const view = { viewId: 'v1', moduleKey: 'panel' };

const aCall = (remote: string, path: string, points: number) => ({
  remote,
  as: 'app' as const,
  method: 'GET',
  path,
  status: 200,
  milliseconds: 1,
  bytes: 10,
  points,
});

const anInvocation = (calls: number, milliseconds: number): InvocationRecord => ({
  id: 'i',
  request: { kind: 'resolver', functionKey: 'f', moduleKey: 'panel', definition: 'd', accountId: 'ada', asOf: null },
  startedAt: '2020-01-01T00:00:00.000Z',
  milliseconds,
  calls: [
    ...Array.from({ length: calls }, () => aCall('fpp/jira', '/rest/api/3/myself', 3)),
    aCall('sql', '/api/v1/execute', 0),
    aCall('fpp/stargate', '/webhook/queue/publish/a/b/c/d', 0),
    aCall('fpp/stargate', '/webhook/queue/stats/a/b/c/d', 0),
    aCall('kvs', '/api/v1/get', 0),
  ],
  logs: [],
  outcome: 'answered',
  problem: null,
});

describe('viewCosts', () => {
  it('adds up what one view costs', () => {
    const costs = viewCosts();
    costs.addInvocation(view, anInvocation(3, 40), 500);
    costs.addInvocation(view, anInvocation(2, 10), 100);

    expect(costs.addBrowserCall(view, 50)).toMatchObject({
      viewId: 'v1',
      invocations: 2,
      restCalls: 5,
      points: 15,
      statements: 2,
      queueJobs: 2,
      browserCalls: 1,
      milliseconds: 50,
      bytes: 650,
    });
  });

  it('keeps views apart, the latest first, and forgets the oldest', () => {
    const costs = viewCosts();
    for (let number = 1; number <= 51; number += 1) costs.addBrowserCall({ viewId: `v${number}`, moduleKey: 'm' }, 1);

    expect(costs.latest()).toHaveLength(50);
    expect(costs.latest()[0]?.viewId).toBe('v51');
    expect(costs.latest().at(-1)?.viewId).toBe('v2');
  });
});

import type { ViewCost } from '../bridge/host-calls';
import type { InvocationRecord } from '../runtime/invocation';
import { withCallsOf } from './call-groups';

/** The number of views that are kept. */
const KEPT = 50;

export interface ViewCosts {
  readonly addInvocation: (view: ViewName, record: InvocationRecord, bytes: number) => ViewCost;
  readonly addBrowserCall: (view: ViewName, bytes: number) => ViewCost;
  /** Newest first. */
  readonly latest: () => readonly ViewCost[];
}

export interface ViewName {
  readonly viewId: string;
  readonly moduleKey: string;
}

/** The number of an invocation's calls, by purpose. */
function callCosts({ calls }: Pick<InvocationRecord, 'calls'>) {
  const to = (wanted: string): number => calls.filter(({ remote }) => remote === wanted).length;
  return {
    restCalls: to('fpp/jira'),
    points: calls.reduce((sum, call) => sum + call.points, 0),
    statements: to('sql'),
    queueJobs: calls.filter(({ path }) => path.startsWith('/webhook/queue/publish/')).length,
  };
}

/** Sums up the cost of each view of a screen: a view lasts from opening a frame to leaving it. */
export function viewCosts(): ViewCosts {
  const costs = new Map<string, ViewCost>();
  const add = ({ viewId, moduleKey }: ViewName, more: Partial<ViewCost>): ViewCost => {
    const before = costs.get(viewId);
    const cost: ViewCost = {
      viewId,
      moduleKey,
      invocations: (before?.invocations ?? 0) + (more.invocations ?? 0),
      restCalls: (before?.restCalls ?? 0) + (more.restCalls ?? 0),
      points: (before?.points ?? 0) + (more.points ?? 0),
      statements: (before?.statements ?? 0) + (more.statements ?? 0),
      queueJobs: (before?.queueJobs ?? 0) + (more.queueJobs ?? 0),
      browserCalls: (before?.browserCalls ?? 0) + (more.browserCalls ?? 0),
      milliseconds: (before?.milliseconds ?? 0) + (more.milliseconds ?? 0),
      bytes: (before?.bytes ?? 0) + (more.bytes ?? 0),
      calls: more.calls ?? before?.calls ?? [],
    };
    costs.delete(viewId);
    costs.set(viewId, cost);
    const oldest = costs.keys().next();
    if (costs.size > KEPT && oldest.done !== true) costs.delete(oldest.value);
    return cost;
  };
  return {
    addInvocation: (view, record, bytes) =>
      add(view, {
        invocations: 1,
        ...callCosts(record),
        milliseconds: record.milliseconds,
        bytes,
        calls: withCallsOf(costs.get(view.viewId)?.calls ?? [], record),
      }),
    addBrowserCall: (view, bytes) => add(view, { browserCalls: 1, bytes }),
    latest: () => [...costs.values()].reverse(),
  };
}

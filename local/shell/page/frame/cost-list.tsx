import type { ViewCost } from '../../../forge/bridge/mount-frame';
import { number } from '../format/numbers';

export function CostList({ cost }: { readonly cost: ViewCost }) {
  const calls = [...(cost.calls ?? [])].sort((one, other) => other.count - one.count);
  const rows = [
    {
      what: 'Function invocations',
      amount: number(cost.invocations),
      why: 'counted against the platform’s invocation limits',
    },
    { what: 'REST calls by functions', amount: number(cost.restCalls), why: 'as the app, or as the viewer' },
    { what: 'Points', amount: number(cost.points), why: 'of 65,000 an hour that all sites of an app share' },
    { what: 'SQL statements', amount: number(cost.statements), why: 'a site may send 150 a second' },
    { what: 'Queue jobs', amount: number(cost.queueJobs), why: 'work that was left for later' },
    {
      what: 'REST calls from the browser',
      amount: number(cost.browserCalls),
      why: 'as the viewer; they cost no points',
    },
    {
      what: 'Time in functions',
      amount: `${number(Math.round(cost.milliseconds))} ms`,
      why: 'what is paid for, by memory',
    },
    { what: 'Sent to the browser', amount: `${number(cost.bytes / 1024)} KB`, why: 'an answer may hold 5 MB' },
  ];
  return (
    <div className="cost-lists">
      <table className="cost-list">
        <caption>Totals of {cost.moduleKey}</caption>
        <tbody>
          {rows.map(({ what, amount, why }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td className="figure">{amount}</td>
              <td className="subtlest">{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {calls.length > 0 && (
        <table className="cost-list">
          <caption>REST calls by function</caption>
          <tbody>
            {calls.map(({ functionKey, method, path, count }) => (
              <tr key={`${functionKey} ${method} ${path}`}>
                <th scope="row">{functionKey}</th>
                <td className="figure">{number(count)}</td>
                <td className="subtlest">
                  {method} {path}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

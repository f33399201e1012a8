import type { ViewCost } from '../../../forge/bridge/mount-frame';
import { number } from '../format/numbers';

export function CostList({ cost }: { readonly cost: ViewCost }) {
  const rows = [
    {
      what: 'Function invocations',
      amount: number(cost.invocations),
      why: 'counted against the platform’s invocation limits',
    },
    { what: 'REST calls by functions', amount: number(cost.restCalls), why: 'these cost points of the hourly quota' },
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
    <table className="cost-list">
      <caption>{cost.moduleKey}</caption>
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
  );
}

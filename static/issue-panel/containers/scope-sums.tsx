import type { AmountFact, ScopeSummary } from '../../../src/contract/item-health';
import { number } from '../../../src/words/format';
import { signed } from '../../kit/amounts';

/** The sums of the ledger by items and by points, as a table: the bar's exact alternative. */
export function ScopeSums({ scope }: { readonly scope: ScopeSummary }) {
  const { start, added, removed, reEstimatedPoints, now } = scope;
  const reEstimated = reEstimatedPoints !== 0;
  const hasPoints = reEstimated || [start, added, removed, now].some(({ points }) => points !== 0);
  const row = (unit: string, pick: (amount: AmountFact) => number, changed: string) => (
    <tr>
      <th scope="row">{unit}</th>
      <td>{number(pick(start))}</td>
      <td>{signed(pick(added))}</td>
      <td>{signed(-pick(removed))}</td>
      {reEstimated && <td>{changed}</td>}
      <td className="bw-now">{number(pick(now))}</td>
    </tr>
  );
  return (
    <table className="bw-table bw-sums">
      <caption className="bw-visually-hidden">Scope by items and points</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">Start</th>
          <th scope="col">Added</th>
          <th scope="col">Removed</th>
          {reEstimated && <th scope="col">Re-est.</th>}
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        {row('Items', ({ count }) => count, '–')}
        {hasPoints && row('Points', ({ points }) => points, signed(reEstimatedPoints))}
      </tbody>
    </table>
  );
}

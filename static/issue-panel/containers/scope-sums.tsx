import type { AmountFact, ScopeSummary } from '../../../src/contract/item-health';
import { signed } from '../../kit/words/amounts';
import { useSay } from '../say';

/** The sums of the ledger by items and by points, as a table: the bar's exact alternative. */
export function ScopeSums({ scope }: { readonly scope: ScopeSummary }) {
  const say = useSay();
  const { start, added, removed, reEstimatedPoints, now } = scope;
  const reEstimated = reEstimatedPoints !== 0;
  const hasPoints = reEstimated || [start, added, removed, now].some(({ points }) => points !== 0);
  const row = (unit: string, pick: (amount: AmountFact) => number, changed: string) => (
    <tr>
      <th scope="row">{unit}</th>
      <td>{say('format.number', { value: pick(start) })}</td>
      <td>{say('format.signed', signed(pick(added)))}</td>
      <td>{say('format.signed', signed(-pick(removed)))}</td>
      {reEstimated && <td>{changed}</td>}
      <td className="bw-now">{say('format.number', { value: pick(now) })}</td>
    </tr>
  );
  return (
    <table className="bw-table bw-sums">
      <caption className="bw-visually-hidden">{say('panel.scope.table')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{say('panel.scope.column.start')}</th>
          <th scope="col">{say('panel.scope.column.added')}</th>
          <th scope="col">{say('panel.scope.column.removed')}</th>
          {reEstimated && <th scope="col">{say('panel.scope.column.estimates')}</th>}
          <th scope="col">{say('panel.scope.column.now')}</th>
        </tr>
      </thead>
      <tbody>
        {row(say('panel.scope.items'), ({ count }) => count, '–')}
        {hasPoints &&
          row(say('panel.scope.points'), ({ points }) => points, say('format.signed', signed(reEstimatedPoints)))}
      </tbody>
    </table>
  );
}

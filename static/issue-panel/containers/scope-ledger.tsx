import { useId } from 'react';
import type { AmountFact, ScopeSummary } from '../../../src/contract/item-health';
import { counted, number } from '../../../src/contract/words/format';
import { baselineLabel, causeLabel } from '../../../src/contract/words/labels';
import { signed } from '../../kit/amounts';
import { ShareBar } from '../../kit/charts/share-bar';
import { day } from '../../kit/dates';
import { Disclosure } from '../../kit/disclosure';
import { useTelling } from '../../kit/telling';
import { EvidenceList } from '../findings/evidence-list';

/** The scope ledger in short: start + added − removed = now, by items and by points, and why it changed. */
export function ScopeLedger({ scope }: { readonly scope: ScopeSummary }) {
  const { context } = useTelling();
  const id = useId();
  const { start, added, removed } = scope;
  const kept = Math.max(0, start.count - removed.count);
  return (
    <div className="bw-scope">
      <p id={id} className="bw-small bw-subtle">
        Scope since {day(scope.baselineAt, context)}, counted from {baselineLabel(scope.baselineRule)}
      </p>
      <ShareBar
        label={`Of ${counted(start.count, 'item')} at the start ${removed.count} removed; ${added.count} added.`}
        segments={[
          { fill: 'kept', value: kept, title: `${counted(kept, 'item')} of the start still in` },
          { fill: 'taken-out', value: Math.min(removed.count, start.count), title: `${removed.count} removed` },
          { fill: 'scope', value: added.count, title: `${added.count} added` },
        ]}
      />
      <Sums scope={scope} labelledBy={id} />
      <Causes scope={scope} />
      {scope.latest.length > 0 && (
        <Disclosure label="Latest changes">
          <EvidenceList facts={scope.latest} count={scope.latest.length} />
        </Disclosure>
      )}
    </div>
  );
}

/** The sum as a table: it is the bar's exact alternative, so it always stands there. */
function Sums({ scope, labelledBy }: { readonly scope: ScopeSummary; readonly labelledBy: string }) {
  const { start, added, removed, reEstimatedPoints, now } = scope;
  const hasPoints = [start, added, removed, now].some(({ points }) => points !== 0) || reEstimatedPoints !== 0;
  const reEstimated = reEstimatedPoints !== 0;
  const row = (unit: string, pick: (amount: AmountFact) => number, changed: number | null) => (
    <tr>
      <th scope="row">{unit}</th>
      <td>{number(pick(start))}</td>
      <td>{signed(pick(added))}</td>
      <td>{signed(-pick(removed))}</td>
      {reEstimated && <td>{changed === null ? '' : signed(changed)}</td>}
      <td className="bw-now">{number(pick(now))}</td>
    </tr>
  );
  return (
    <table className="bw-table bw-sums" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <td />
          <th scope="col">Start</th>
          <th scope="col">
            <span className="bw-swatch bw-swatch-scope" aria-hidden="true" /> Added
          </th>
          <th scope="col">
            <span className="bw-swatch bw-swatch-taken-out" aria-hidden="true" /> Removed
          </th>
          {reEstimated && <th scope="col">Re-estimated</th>}
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        {row('Items', ({ count }) => count, null)}
        {hasPoints && row('Points', ({ points }) => points, reEstimatedPoints)}
      </tbody>
    </table>
  );
}

function Causes({ scope }: { readonly scope: ScopeSummary }) {
  const causes = scope.byCause.filter(({ count }) => count > 0);
  if (causes.length === 0) return null;
  return (
    <p className="bw-small bw-subtle">
      Added because: {causes.map(({ cause, count }) => `${number(count)} ${causeLabel(cause)}`).join(', ')}.
    </p>
  );
}

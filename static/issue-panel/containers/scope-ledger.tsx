import type { ScopeSummary } from '../../../src/contract/item-health';
import { counted, number } from '../../../src/words/format';
import { baselineLabel, causeLabel } from '../../../src/words/labels';
import { signed } from '../../kit/amounts';
import { ShareBar } from '../../kit/charts/share-bar';
import { day } from '../../kit/dates';
import { Disclosure } from '../../kit/disclosure';
import { useTelling } from '../../kit/screen-context';
import { EvidenceList } from '../findings/evidence-list';
import { ScopeSums } from './scope-sums';

interface ScopeLedgerProps {
  readonly scope: ScopeSummary;
  /** Whether the sums by items and points stand open, as on the epic's own view. */
  readonly full: boolean;
}

/** The scope ledger in short: start + added − removed = now, and why it changed; the sums and changes a click away. */
export function ScopeLedger({ scope, full }: ScopeLedgerProps) {
  const { context } = useTelling();
  const { start, added, removed } = scope;
  const kept = Math.max(0, start.count - removed.count);
  const sums = <ScopeSums scope={scope} />;
  const counting = (
    <p className="bw-small bw-subtlest">
      Counted from {baselineLabel(scope.baselineRule)}, {day(scope.baselineAt, context)}.
    </p>
  );
  return (
    <div className="bw-scope">
      {isChanged(scope) && (
        <ShareBar
          label={equation(scope)}
          segments={[
            { fill: 'kept', value: kept, title: `${counted(kept, 'item')} of the start still in` },
            { fill: 'taken-out', value: Math.min(removed.count, start.count), title: `${removed.count} removed` },
            { fill: 'scope', value: added.count, title: `${added.count} added` },
          ]}
        />
      )}
      {full ? sums : <p className="bw-small">{equation(scope)}</p>}
      <Causes scope={scope} />
      <Disclosure label={full ? 'Latest changes' : 'Scope ledger'}>
        <div className="bw-scope-more">
          {!full && sums}
          <EvidenceList facts={scope.latest} count={scope.latest.length} />
          {counting}
        </div>
      </Disclosure>
    </div>
  );
}

/** Of what stayed as it was, a bar of one colour would tell nothing. */
function isChanged({ added, removed }: ScopeSummary): boolean {
  return added.count > 0 || removed.count > 0;
}

/** "12 at the start + 5 added − 1 removed = 16 items now". */
function equation(scope: ScopeSummary): string {
  const { start, added, removed, now } = scope;
  if (!isChanged(scope)) return `${counted(now.count, 'item')}, as at the start`;
  const parts = [
    `${number(start.count)} at the start`,
    added.count === 0 ? '' : ` + ${number(added.count)} added`,
    removed.count === 0 ? '' : ` ${signed(-removed.count).replace('−', '− ')} removed`,
  ];
  return `${parts.join('')} = ${counted(now.count, 'item')} now`;
}

function Causes({ scope }: { readonly scope: ScopeSummary }) {
  const causes = scope.byCause.filter(({ count }) => count > 0);
  if (causes.length === 0) return null;
  return (
    <p className="bw-small bw-subtle">
      Added:{' '}
      {causes
        .map(
          ({ cause, count }) => `${number(count)} ${cause === 'unknown' ? 'without a known cause' : causeLabel(cause)}`,
        )
        .join(', ')}
      .
    </p>
  );
}

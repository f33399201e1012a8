import type { ScopeSummary } from '../../../src/contract/item-health';
import type { Say } from '../../../src/words/say/say';
import { ShareBar } from '../../kit/charts/share-bar';
import { Disclosure } from '../../kit/disclosure';
import { EvidenceList } from '../findings/evidence-list';
import { useSay } from '../say';
import { ScopeSums } from './scope-sums';

/**
 * The scope ledger in short: start + added − removed = now, and the causes of the change; sums and changes are a click
 * away.
 */
export function ScopeLedger({ scope }: { readonly scope: ScopeSummary }) {
  const say = useSay();
  const { start, added, removed } = scope;
  const kept = Math.max(0, start.count - removed.count);
  const counting = (
    <p className="bw-small bw-subtlest">
      {say('panel.scope.from', { rule: scope.baselineRule.replaceAll('-', '_'), on: scope.baselineAt })}
    </p>
  );
  return (
    <div className="bw-scope">
      {isChanged(scope) && (
        <ShareBar
          label={equation(scope, say)}
          segments={[
            { fill: 'kept', value: kept, title: say('panel.scope.kept', { items: kept }) },
            {
              fill: 'taken-out',
              value: Math.min(removed.count, start.count),
              title: say('panel.scope.removed', { items: removed.count }),
            },
            { fill: 'scope', value: added.count, title: say('panel.scope.added', { items: added.count }) },
          ]}
        />
      )}
      <p className="bw-small">{equation(scope, say)}</p>
      <Causes scope={scope} />
      <Disclosure label={say('panel.scope.changes')}>
        <div className="bw-scope-more">
          <ScopeSums scope={scope} />
          <EvidenceList facts={scope.latest} count={scope.latest.length} />
          {counting}
        </div>
      </Disclosure>
    </div>
  );
}

/** For an unchanged scope, the bar would have one colour and show nothing. */
function isChanged({ added, removed }: ScopeSummary): boolean {
  return added.count > 0 || removed.count > 0;
}

/** "12 at the start + 5 added − 1 removed = 16 items now". */
function equation(scope: ScopeSummary, say: Say<'shared' | 'panel'>): string {
  const { count: start } = scope.start;
  const { count: added } = scope.added;
  const { count: removed } = scope.removed;
  const { count: now } = scope.now;
  if (added === 0 && removed === 0) return say('panel.scope.same', { now });
  if (removed === 0) return say('panel.scope.sum.added', { start, added, now });
  if (added === 0) return say('panel.scope.sum.removed', { start, removed, now });
  return say('panel.scope.sum', { start, added, removed, now });
}

function Causes({ scope }: { readonly scope: ScopeSummary }) {
  const say = useSay();
  const causes = scope.byCause.filter(({ count }) => count > 0);
  if (causes.length === 0) return null;
  const phrases = causes.map(({ cause, count }) =>
    say('panel.scope.cause', { cause: cause.replaceAll('-', '_'), items: count }),
  );
  return <p className="bw-small bw-subtle">{say('panel.scope.causes', { causes: phrases.join(', ') })}</p>;
}

import { Notice } from '../../kit/states/notice';
import { BurnUpCard } from '../burn-up-card';
import { PageFooter } from '../page-footer';
import { useSay } from '../say';
import type { KnownScope, ScopePage } from '../page-of';
import { CausesCard } from './causes-card';
import { LedgerCard } from './ledger-card';
import { signedShare } from '../overview/figures';

/** The scope at its start, every change since, and the cost. */
export function ScopeView({ page }: { readonly page: ScopePage }) {
  const say = useSay();
  const { part, head } = page;
  if (part.status === 'unknown') {
    return (
      <div className="bw-view">
        <p className="bw-lead-sentence">
          <strong>{say('page.scope.unknown')}</strong>
        </p>
        <Notice kind="information">{say(`page.scope.unknown.${part.because}`)}</Notice>
        <PageFooter head={head} />
      </div>
    );
  }
  return (
    <div className="bw-view">
      <p className="bw-lead-sentence">
        <strong>
          <Lead part={part} />
        </strong>{' '}
        {part.growth === null
          ? say('page.scope.since', { on: part.baselineAt })
          : say('page.scope.usual', {
              usual: part.growth.usualShare,
              by: part.growth.weighedBy,
              ...signedShare(part.growth.netShare),
            })}
      </p>
      <BurnUpCard burnUp={part.burnUp} forecast={part.forecast} targetOn={head.targetOn} height={300} />
      <div className="bw-cards bw-cards-ledger">
        <CausesCard part={part} />
        <LedgerCard part={part} />
      </div>
      <PageFooter head={head} />
    </div>
  );
}

function Lead({ part: { start, now, slip } }: { readonly part: KnownScope }) {
  const say = useSay();
  const direction = now.count > start.count ? 'grew' : now.count < start.count ? 'shrank' : 'same';
  const values = { direction, start: start.count, now: now.count } as const;
  return slip === null || slip.totalDays <= 0 || slip.scopeDays <= 0
    ? say('page.scope.lead', values)
    : say('page.scope.lead.costs', { ...values, days: slip.scopeDays, all: slip.totalDays });
}

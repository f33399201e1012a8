import { PlaceLink } from '../place';
import { useSay } from '../say';
import type { OverviewPage } from '../page-of';
import { BurnUpCard } from '../burn-up-card';
import { DatesCard } from './dates-card';
import { Figures } from './figures';
import { FindingsCard } from './findings-card';
import { InsideCard } from './inside-card';
import { LeadSentence } from './lead-sentence';
import { NextSteps } from './next-steps';
import { SlipCard } from './slip-card';
import { WeekCard } from './week-card';
import { PageFooter } from '../page-footer';
import { StatusReport } from './status-report';

/** The first view: the end, how much too late it is, why, and what to do about it. */
export function OverviewView({ page }: { readonly page: OverviewPage }) {
  const say = useSay();
  const { part, head } = page;
  const isProject = head.scope.kind === 'project';
  return (
    <div className="bw-view">
      <LeadSentence page={page} />
      <Figures page={page} />
      <div className="bw-cards">
        {isProject ? (
          <div className="bw-card-stack">
            <InsideCard projectKey={head.scope.id} />
            <FindingsCard part={part} />
          </div>
        ) : (
          <SlipCard page={page} />
        )}
        {part.burnUp !== null && (
          <BurnUpCard
            burnUp={part.burnUp}
            forecast={part.forecast}
            targetOn={head.targetOn}
            actions={<PlaceLink to={{ view: 'scope' }}>{say('page.see.scope')}</PlaceLink>}
          />
        )}
      </div>
      {!isProject && <FindingsCard part={part} />}
      <div className="bw-cards">
        <DatesCard forecast={part.forecast} targetOn={head.targetOn} on={head.on} />
        <WeekCard page={page} />
      </div>
      <NextSteps steps={part.steps} />
      {isProject && <StatusReport projectKey={head.scope.id} />}
      <PageFooter head={head} />
    </div>
  );
}

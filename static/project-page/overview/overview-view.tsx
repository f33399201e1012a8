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
  const burnUp = part.burnUp !== null && (
    <BurnUpCard
      burnUp={part.burnUp}
      forecast={part.forecast}
      targetOn={head.targetOn}
      actions={<PlaceLink to={{ view: 'scope' }}>{say('page.see.scope')}</PlaceLink>}
    />
  );
  const dates = <DatesCard forecast={part.forecast} targetOn={head.targetOn} on={head.on} />;
  const week = <WeekCard page={page} />;
  return (
    <div className="bw-view">
      <LeadSentence page={page} />
      <Figures page={page} />
      {isProject ? (
        // The lists on the left are often twice as high as a chart.
        <div className="bw-cards">
          <div className="bw-card-stack">
            <InsideCard projectKey={head.scope.id} />
            <FindingsCard part={part} />
          </div>
          <div className="bw-card-stack">
            {burnUp}
            {dates}
            {week}
          </div>
        </div>
      ) : (
        <>
          <div className="bw-cards">
            <SlipCard page={page} />
            {burnUp}
          </div>
          <FindingsCard part={part} />
          <div className="bw-cards">
            {dates}
            {week}
          </div>
        </>
      )}
      <NextSteps steps={part.steps} />
      {isProject && <StatusReport projectKey={head.scope.id} />}
      <PageFooter head={head} />
    </div>
  );
}

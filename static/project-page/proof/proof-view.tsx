import type { PageAlarms } from '../../../src/contract/page/alarms';
import type { PageHead } from '../../../src/contract/project-page';
import { Notice } from '../../kit/states/notice';
import { PageFooter } from '../page-footer';
import { useSay } from '../say';
import type { ProofPage } from '../page-of';
import { ForecastDatesCard } from './forecast-dates-card';
import { LogCard } from './log-card';
import { PastAlarms } from './past-alarms';
import { PromisesCard } from './promises-card';
import { ReliabilityCard } from './reliability-card';

/** This team's own past: the forecasts that would have been made, and their outcomes. Bad results are shown too. */
export function ProofView({ page }: { readonly page: ProofPage }) {
  const say = useSay();
  const { part, head, log, frozenInside } = page;
  const datesCard = hasEnd(head.scope) && <ForecastDatesCard head={head} foretold={part.foretold} log={log} />;
  const past = <PastAlarms alarms={part.alarms} head={head} frozen={frozenInside} />;
  if (part.status === 'unknown') {
    return (
      <div className="bw-view">
        <p className="bw-lead-sentence">
          <strong>{say('page.proof.few', { have: part.have, need: part.need })}</strong>
        </p>
        <Notice kind="information">{say('page.proof.few.note')}</Notice>
        {datesCard}
        {past}
        {log !== null && <LogCard scope={head.scope} read={log} />}
        <PageFooter head={head} />
      </div>
    );
  }
  return (
    <div className="bw-view">
      <p className="bw-lead-sentence">
        <strong>{say('page.proof.lead', { kept: part.cameTrue, promised: part.promised })}</strong>{' '}
        {say('page.proof.lead.note', { weeks: part.horizonDays / 5 })} {say(`page.proof.correction.${part.correction}`)}{' '}
        {alarmWords(part.alarms, say)}
      </p>
      {datesCard}
      <div className="bw-cards">
        <ReliabilityCard part={part} />
        <PromisesCard part={part} />
      </div>
      {past}
      {log !== null && <LogCard scope={head.scope} read={log} />}
      <PageFooter head={head} />
    </div>
  );
}

const hasEnd = ({ kind }: PageHead['scope']): boolean => kind === 'parent' || kind === 'version';

function alarmWords(alarms: PageAlarms, say: ReturnType<typeof useSay>): string {
  if (alarms.status !== 'known' || alarms.stalled === null) return '';
  const { hits, falseAlarms } = alarms.stalled.counts;
  return hits + falseAlarms === 0 ? '' : say('page.alarms.lead', { hits, flagged: hits + falseAlarms });
}

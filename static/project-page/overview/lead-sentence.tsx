import type { SlipCause } from '../../../src/contract/slip';
import { besideChance } from '../../kit/words/level-reason';
import { PhraseText } from '../../kit/words/phrase-text';
import { SayPhrase } from '../../kit/words/say-phrase';
import { CAUSE_SELECTORS } from '../../../src/words/finding/cause-selectors';
import { findingBehind, leadOf } from '../../../src/words/finding/lead';
import { useSay } from '../say';
import type { OverviewPage } from '../page-of';

/** The most important facts: its end compared to the target; then the reason. */
export function LeadSentence({ page }: { readonly page: OverviewPage }) {
  return (
    <p className="bw-lead-sentence">
      <strong>
        <LevelBecause page={page} />
        {useWhen(page)}
      </strong>{' '}
      <Why page={page} />
    </p>
  );
}

/** The reason of the level, if the date next to it does not explain it. */
function LevelBecause({ page: { head, part } }: { readonly page: OverviewPage }) {
  const say = useSay();
  const reason = head.over ? null : besideChance(head.levelReason);
  if (reason === null) return null;
  const finding = findingBehind(head.levelReason, part.findings);
  if (finding === undefined) return <>{say('page.lead.because', { reason })} </>;
  return (
    <>
      <PhraseText phrase={leadOf(finding, say).headline} />{' '}
    </>
  );
}

function useWhen({ part: { forecast, slip }, head }: OverviewPage): string {
  const say = useSay();
  switch (forecast.status) {
    case 'known': {
      const { p85, target } = forecast;
      if (p85 === null) return say('page.lead.no-end');
      if (head.over) return say('page.lead.over');
      if (target === null) return say('page.lead.expected', { on: p85 });
      const days = slip?.against === 'target' ? slip.totalDays : null;
      if (days === null) return say('page.lead.target', { on: p85, target: target.on });
      if (days === 0) return say('page.lead.on-target', { on: p85 });
      return days > 0 ? say('page.lead.late', { on: p85, days }) : say('page.lead.early', { on: p85, days: -days });
    }
    case 'amounts': {
      const [next] = forecast.next;
      if (forecast.chance !== null && forecast.target !== null) {
        return say('page.lead.sprint', { share: forecast.chance, on: forecast.target.on });
      }
      if (next === undefined) return say('page.lead.open', { open: Math.round(forecast.open) });
      return say(forecast.unit === 'points' ? 'page.lead.next.points' : 'page.lead.next', {
        amount: next.at85,
        weeks: next.weeks,
        half: next.at50,
      });
    }
    case 'bucket':
      return say(forecast.because === 'named' ? 'page.lead.bucket.named' : 'page.lead.bucket.outlasted');
    case 'unknown':
      return forecast.lacks === 'finished-items' && forecast.have !== null && forecast.need !== null
        ? say('page.lead.few-finished', { have: forecast.have, need: forecast.need })
        : say(`page.lead.lacks.${forecast.lacks}`);
  }
}

function Why({ page: { part } }: { readonly page: OverviewPage }) {
  const say = useSay();
  const { slip, scope, waiting, stalled, counts } = part;
  const [most] = slip === null || slip.totalDays <= 0 ? [] : slip.parts;
  if (most === undefined || most.days <= 0) {
    return (
      <>
        {say('page.why.open', { open: counts.open, progress: counts.inProgress })}{' '}
        {stalled.items > 0 && say('page.why.stalled-now', { items: stalled.items })}{' '}
        {waiting.items > 0 && say('page.why.waiting-now', { items: waiting.items })}
      </>
    );
  }
  const costs = say('page.why.costs', { cause: CAUSE_SELECTORS[most.cause], days: most.days });
  return (
    <>
      {costs} <Because cause={most.cause} scope={scope} waiting={waiting} stalled={stalled} />
    </>
  );
}

type BecauseProps = Pick<OverviewPage['part'], 'scope' | 'waiting' | 'stalled'> & { readonly cause: SlipCause };

function Because({ cause, scope, waiting, stalled }: BecauseProps) {
  const say = useSay();
  if (cause === 'scope' && scope !== null) {
    return say('page.why.added', { added: scope.added, discovered: scope.discovered, demand: scope.newDemand });
  }
  if (cause === 'waiting' && waiting.items > 0) {
    if (waiting.behind === null) return say('page.why.waiting-now', { items: waiting.items });
    const item = { visible: true, key: waiting.behind, id: '' } as const;
    const key = waiting.behindHasOwner ? 'page.why.behind' : 'page.why.behind.unassigned';
    return <SayPhrase phrase={say.phrase(key, { items: waiting.items, item })} />;
  }
  if (cause === 'stalled' && stalled.items > 0) {
    return stalled.statusName === null
      ? say('page.why.stalled-now', { items: stalled.items })
      : say('page.why.stalled', { items: stalled.items, all: stalled.inProgress, status: stalled.statusName });
  }
  return null;
}

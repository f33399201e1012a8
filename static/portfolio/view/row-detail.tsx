import { useCallback } from 'react';
import type { KnownDetail } from '../../../src/contract/portfolio';
import { nextStepSentence } from '../../../src/words/finding/next-step';
import { longMonths } from '../../../src/words/finding/slip';
import { CAUSE_LOOKS } from '../../kit/charts/slip-causes';
import { Swatch } from '../../kit/charts/swatch';
import { useHost } from '../../kit/host/host-context';
import { PhraseText } from '../../kit/words/phrase-text';
import { Bone, Skeleton } from '../../kit/skeleton';
import { TargetLink } from '../../kit/links/target-link';
import { useReading } from '../../kit/use-reading';
import type { NamedRow } from '../model/rows';
import { useSay } from '../say';
import { targetOf } from './cells';
import { StepGain } from './step-gain';
import { SayPhrase } from '../../kit/words/say-phrase';
import { useSlipWords } from './slip-words';

/** An open row: the reasons in up to three lines, the best step, and links. */
export function RowDetail({ named }: { readonly named: NamedRow }) {
  const say = useSay();
  const host = useHost();
  const { unread } = useSlipWords();
  const { scope } = named.row;
  const { kind, id } = scope;
  const read = useCallback(() => host.ask('portfolioDetail', { scope: { kind, id } }), [host, kind, id]);
  const isKnown = named.row.status === 'known';
  const { state } = useReading(isKnown ? read : null);
  return (
    <div className="bw-row-detail">
      <SlipSum named={named} />
      {named.row.status !== 'known' && <p>{unread(named.row)}</p>}
      {isKnown && state.status === 'loading' && (
        <Skeleton label={say('portfolio.detail.loading')}>
          <Bone width="70%" />
          <Bone width="55%" />
          <Bone width="60%" />
        </Skeleton>
      )}
      {state.status === 'failed' && <p>{say('portfolio.detail.gone')}</p>}
      {state.status === 'shown' &&
        (state.value.status === 'known' ? (
          <Why named={named} detail={state.value} />
        ) : (
          <p>{unread({ ...named.row, ...state.value })}</p>
        ))}
      <p className="bw-row-links">
        <TargetLink to={targetOf(named)} otherwise="nothing">
          {say('portfolio.detail.page')}
        </TargetLink>
        <TargetLink to={targetOf(named, 'scope')} otherwise="nothing">
          {say('portfolio.detail.scope')}
        </TargetLink>
        <TargetLink to={targetOf(named, 'dependencies')} otherwise="nothing">
          {say('portfolio.detail.waits')}
        </TargetLink>
      </p>
    </div>
  );
}

function SlipSum({ named: { row } }: { readonly named: NamedRow }) {
  const say = useSay();
  const words = useSlipWords();
  if (row.status !== 'known' || row.slip === null || row.slip.totalDays <= 0 || row.targetOn === null) return null;
  return (
    <p className="bw-small bw-subtle">
      {words.sum(row.slip.parts)} ={' '}
      <strong>{say('portfolio.sum', { days: row.slip.totalDays, on: row.targetOn })}</strong>
    </p>
  );
}

function Why({ named: { row }, detail }: { readonly named: NamedRow; readonly detail: KnownDetail }) {
  const say = useSay();
  const price = (cause: 'scope' | 'waiting' | 'stalled'): string => {
    const part = row.status === 'known' ? row.slip?.parts.find((each) => each.cause === cause) : undefined;
    if (part === undefined || part.days <= 0) return '';
    const months = longMonths(part.days);
    return months === null ? say('portfolio.days', { days: part.days }) : say('portfolio.months', { months });
  };
  const { added, waiting, stalled } = detail;
  const [step] = detail.steps;
  if (added === null && waiting === null && stalled === null && step === undefined) {
    return <p>{say('portfolio.detail.none')}</p>;
  }
  return (
    <ul className="bw-why">
      {added !== null && (
        <li>
          <Swatch look={CAUSE_LOOKS.scope} />
          <span>{say('portfolio.detail.added', added)}</span>
          <strong>{price('scope')}</strong>
        </li>
      )}
      {waiting !== null && (
        <li>
          <Swatch look={CAUSE_LOOKS.waiting} />
          <span>
            <WaitingWords waiting={waiting} />
          </span>
          <strong>{price('waiting')}</strong>
        </li>
      )}
      {stalled !== null && (
        <li>
          <Swatch look={CAUSE_LOOKS.stalled} />
          <span>
            {stalled.statusName === null
              ? say('portfolio.detail.stalled', { items: stalled.items, all: stalled.inProgress })
              : say('portfolio.detail.stalled.most', {
                  items: stalled.items,
                  all: stalled.inProgress,
                  status: stalled.statusName,
                })}
          </span>
          <strong>{price('stalled')}</strong>
        </li>
      )}
      {step !== undefined && (
        <li>
          <strong>{say('portfolio.detail.step')}</strong>
          <span>
            <PhraseText phrase={nextStepSentence(step, say)} />
          </span>
          <StepGain daysEarlier={step.daysEarlier} />
        </li>
      )}
    </ul>
  );
}

function WaitingWords({ waiting }: { readonly waiting: NonNullable<KnownDetail['waiting']> }) {
  const say = useSay();
  const { items, behind, behindHasOwner } = waiting;
  if (behind === null) return say('portfolio.detail.waiting', { items });
  const item = { visible: true, key: behind, id: '' } as const;
  const key = behindHasOwner ? 'portfolio.detail.waiting.behind' : 'portfolio.detail.waiting.unassigned';
  return <SayPhrase phrase={say.phrase(key, { items, item })} />;
}

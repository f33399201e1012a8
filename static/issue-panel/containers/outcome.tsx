import { useId } from 'react';
import type { ContainerSummary } from '../../../src/contract/item-health';
import type { AmountSummary, EndSummary, ForecastSummary } from '../../../src/contract/forecast';
import type { LeverFact, SlipCause, SlipSummary } from '../../../src/contract/slip';
import { chanceWords, forecastSentences, HELD_UNSEEN } from '../../../src/words/finding/forecast';
import { dayOfDate, type WordsContext } from '../../../src/words/format';
import { isLate, leverSentence, slipFactsWords, slipPartWords, slipSentence } from '../../../src/words/finding/slip';
import { Legend, ShareBar, type Fill } from '../../kit/charts/share-bar';
import { Disclosure } from '../../kit/disclosure';
import { PhraseText } from '../../kit/phrase-text';
import { useTelling } from '../../kit/screen-context';
import { useSay } from '../say';

const MOST_LEVERS = 3;

interface OutcomeProps {
  readonly container: ContainerSummary;
  /** True on the epic's own view, whose head tells the dates. */
  readonly own: boolean;
  /** True where the headline tells by how much they are missed. */
  readonly inHeadline: boolean;
}

/** When a sprint or epic ends, how much later than it was to, what that is made of, and what would help. */
export function Outcome({ container, own, inHeadline }: OutcomeProps) {
  const { context } = useTelling();
  const { forecast, slip, levers } = container;
  return (
    <div className="bw-outcome">
      {!(own && forecast.status === 'known') && (
        <p className="bw-small">
          <ForecastLine forecast={forecast} context={context} />
        </p>
      )}
      {isForetold(forecast) && forecast.atBest && <p className="bw-small bw-subtle">{HELD_UNSEEN}</p>}
      {slip !== null && slip.totalDays !== 0 && <Slip slip={slip} withSentence={!inHeadline} />}
      {isLate(slip) && levers.length > 0 && <Levers levers={own ? levers.slice(0, MOST_LEVERS) : levers.slice(0, 1)} />}
      {isForetold(forecast) && (
        <Disclosure label="About this date">
          <div className="bw-small bw-subtle bw-known">
            {forecastSentences(forecast, context).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}

function isForetold(forecast: ForecastSummary): forecast is EndSummary | AmountSummary {
  return forecast.status === 'known' || forecast.status === 'amounts';
}

/** What could be done, each with the working days that it brings; all are told of the same simulated futures. */
function Levers({ levers }: { readonly levers: readonly LeverFact[] }) {
  const id = useId();
  const { context } = useTelling();
  return (
    <section className="bw-section" aria-labelledby={id}>
      <h2 id={id}>What would help</h2>
      <ul className="bw-evidence">
        {levers.map((lever, index) => (
          <li key={index}>
            <PhraseText phrase={leverSentence(lever, context)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ForecastLineProps {
  readonly forecast: ForecastSummary;
  readonly context: WordsContext;
}

/** "Expected by 16 Mar · target 3 Mar, 12 % chance": several confidences and the rest are a click away. */
function ForecastLine({ forecast, context }: ForecastLineProps) {
  if (forecast.status === 'unknown' || forecast.status === 'bucket') {
    return <>{forecastSentences(forecast, context).join(' ')}</>;
  }
  const { target, chance, atBest } = forecast;
  const aim =
    target === null
      ? ''
      : ` · target ${dayOfDate(target.on, context)}${chance === null ? '' : `, ${chanceWords(chance, atBest)} chance`}`;
  if (forecast.status === 'amounts') {
    const [first] = forecastSentences(forecast, context);
    return (
      <>
        {first}
        {aim}
      </>
    );
  }
  const { p85 } = forecast;
  return (
    <>
      Expected{' '}
      {p85 === null ? (
        'later than ten years'
      ) : (
        <>
          by <strong>{dayOfDate(p85, context)}</strong>
        </>
      )}
      {atBest && ' at the earliest'}
      {aim}
    </>
  );
}

/** One colour a cause, as everywhere; what is no finding of its own is grey. */
const FILLS: Readonly<Record<SlipCause, Fill>> = {
  scope: 'scope',
  're-estimates': 'taken-out',
  pace: 'done',
  stalled: 'stall',
  waiting: 'dependency',
  'late-start': 'to-do',
  calendar: 'unknown',
  'tight-target': 'dates',
};

/** The items and changes behind each part, a click away. */
function RestsOn({ parts }: { readonly parts: SlipSummary['parts'] }) {
  const say = useSay();
  const told = parts.flatMap((part) => {
    const words = slipFactsWords(part, say);
    return words === null ? [] : [{ cause: part.cause, words }];
  });
  if (told.length === 0) return null;
  return (
    <Disclosure label="What this rests on">
      <ul className="bw-evidence bw-small">
        {told.map(({ cause, words }) => (
          <li key={cause}>
            <PhraseText phrase={words} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Slip({ slip, withSentence }: { readonly slip: SlipSummary; readonly withSentence: boolean }) {
  const say = useSay();
  const sentence = slipSentence(slip, say);
  const partWords = (part: SlipSummary['parts'][number]) => slipPartWords(part, say);
  return (
    <div className="bw-slip">
      {withSentence && <p className="bw-small">{sentence}</p>}
      <ShareBar
        label={`${sentence} ${slip.parts.map(partWords).join(', ')}.`}
        segments={slip.parts.map((part) => ({ fill: FILLS[part.cause], value: part.days, title: partWords(part) }))}
      />
      <Legend
        entries={slip.parts.map((part) => ({
          fill: FILLS[part.cause],
          words: partWords(part),
          outlined: part.days < 0,
        }))}
      />
      <RestsOn parts={slip.parts} />
    </div>
  );
}

import type { ContainerSummary } from '../../../src/contract/item-health';
import type { AmountSummary, EndSummary, ForecastSummary } from '../../../src/contract/forecast';
import type { SlipCause, SlipSummary } from '../../../src/contract/slip';
import { forecastSentences } from '../../../src/words/finding/forecast';
import { slipFactsWords, slipPartWords, slipSentence } from '../../../src/words/finding/slip';
import { Legend, ShareBar, type Fill } from '../../kit/charts/share-bar';
import { Disclosure } from '../../kit/disclosure';
import { PhraseText } from '../../kit/phrase-text';
import { useSay } from '../say';
import { expectedWords, targetChance } from './date-words';

interface OutcomeProps {
  readonly container: ContainerSummary;
  /** True on the epic's own view, whose head tells the dates. */
  readonly own: boolean;
  /** True where the headline tells by how much they are missed. */
  readonly inHeadline: boolean;
}

/** When a sprint or epic ends, how much later than it was to, and what that is made of. */
export function Outcome({ container, own, inHeadline }: OutcomeProps) {
  const say = useSay();
  const { forecast, slip } = container;
  return (
    <div className="bw-outcome">
      {!(own && forecast.status === 'known') && (
        <p className="bw-small">
          <ForecastLine forecast={forecast} />
        </p>
      )}
      {isForetold(forecast) && forecast.atBest && <p className="bw-small bw-subtle">{say('forecast.unseen')}</p>}
      {slip !== null && slip.totalDays !== 0 && <Slip slip={slip} withSentence={!inHeadline} />}
      {isForetold(forecast) && (
        <Disclosure label={say('panel.about-date')}>
          <div className="bw-small bw-subtle bw-known">
            {forecastSentences(forecast, say).map((sentence) => (
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

/** "Expected by 16 Mar · target 3 Mar, 12% chance": several confidences and the rest are a click away. */
function ForecastLine({ forecast }: { readonly forecast: ForecastSummary }) {
  const say = useSay();
  const sentences = forecastSentences(forecast, say);
  if (forecast.status === 'unknown' || forecast.status === 'bucket') {
    return <PhraseText phrase={say.together(sentences)} />;
  }
  const { target } = forecast;
  const first = forecast.status === 'amounts' ? (sentences[0] ?? '') : expectedWords(forecast, say);
  const aim = target === null ? null : (targetChance(forecast, say) ?? say('panel.target', { on: target.on }));
  return aim === null ? first : `${first} · ${aim}`;
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
    <Disclosure label={say('panel.rests-on')}>
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

import type { ContainerSummary } from '../../../src/contract/item-health';
import type { AmountSummary, EndSummary, ForecastSummary } from '../../../src/contract/forecast';
import type { SlipSummary } from '../../../src/contract/slip';
import { forecastSentences } from '../../../src/words/finding/forecast';
import type { Lead } from '../../../src/words/finding/lead';
import { slipFactsWords, slipPartWords, slipSentence } from '../../../src/words/finding/slip';
import { plainText } from '../../../src/words/phrase';
import { SlipBar } from '../../kit/charts/slip-bar';
import { CAUSE_LOOKS, slipReach } from '../../kit/charts/slip-causes';
import { Swatch } from '../../kit/charts/swatch';
import { Disclosure } from '../../kit/disclosure';
import { PhraseText } from '../../kit/words/phrase-text';
import { useSay } from '../say';

interface OutcomeProps {
  readonly container: ContainerSummary;
  /** The sentences above, which are not repeated. */
  readonly lead: Lead;
}

/** How much later a sprint or epic ends than planned, and the causes; details of its date are a click away. */
export function Outcome({ container, lead }: OutcomeProps) {
  const say = useSay();
  const { forecast, slip } = container;
  const said = [lead.headline, lead.line ?? []].map((phrase) => plainText(phrase, say));
  const sentences = forecastSentences(forecast, say).filter((sentence) => !said.includes(sentence));
  const [first, ...more] = lead.showsChance || forecast.status === 'known' ? [undefined, ...sentences] : sentences;
  return (
    <div className="bw-outcome">
      {first !== undefined && <p className="bw-small">{first}</p>}
      {slip !== null && slip.parts.some(({ days }) => days > 0) && (
        <Slip slip={slip} withSentence={!lead.showsSlip && !said.includes(slipSentence(slip, say))} />
      )}
      {hasForecast(forecast) && (
        <Disclosure label={say('panel.about-date')}>
          <div className="bw-small bw-subtle bw-known">
            {more.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {slip !== null && <RestsOn parts={slip.parts} />}
          </div>
        </Disclosure>
      )}
    </div>
  );
}

function hasForecast(forecast: ForecastSummary): forecast is EndSummary | AmountSummary {
  return forecast.status === 'known' || forecast.status === 'amounts';
}

/** The items and changes behind each part. */
function RestsOn({ parts }: { readonly parts: SlipSummary['parts'] }) {
  const say = useSay();
  const explained = parts.flatMap((part) => {
    const words = slipFactsWords(part, say);
    return words === null ? [] : [{ cause: part.cause, words }];
  });
  if (explained.length === 0) return null;
  return (
    <ul className="bw-evidence bw-small" aria-label={say('panel.rests-on')}>
      {explained.map(({ cause, words }) => (
        <li key={cause}>
          <PhraseText phrase={words} />
        </li>
      ))}
    </ul>
  );
}

function Slip({ slip, withSentence }: { readonly slip: SlipSummary; readonly withSentence: boolean }) {
  const say = useSay();
  const sentence = slipSentence(slip, say);
  const partWords = (part: SlipSummary['parts'][number]) => slipPartWords(part, say);
  return (
    <div className="bw-slip">
      {withSentence && <p className="bw-small">{sentence}</p>}
      <SlipBar
        parts={slip.parts}
        totalDays={slip.totalDays}
        reachDays={slipReach(slip.parts)}
        label={`${sentence} ${slip.parts.map(partWords).join(', ')}.`}
      />
      <ul className="bw-legend">
        {slip.parts.map((part) => (
          <li key={part.cause}>
            {part.days > 0 ? (
              <Swatch look={CAUSE_LOOKS[part.cause]} />
            ) : (
              <span className="bw-swatch bw-won" aria-hidden="true" />
            )}
            {partWords(part)}
          </li>
        ))}
      </ul>
    </div>
  );
}

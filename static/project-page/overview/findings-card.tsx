import type { Finding } from '../../../src/contract/item-health';
import type { PageOverview } from '../../../src/contract/page/overview';
import { findingWords } from '../../../src/words/finding/finding';
import { longMonths } from '../../../src/words/finding/slip';
import { signalLabel } from '../../../src/words/finding/signal-names';
import type { Phrase } from '../../../src/words/phrase';
import { causeClass } from '../../kit/words/cause';
import { PhraseText } from '../../kit/words/phrase-text';
import { SignalLink } from '../../kit/links/signal-link';
import { useSay } from '../say';

/** The findings of the scope itself, then the severe ones in it; nothing if there are none. */
export function FindingsCard({ part: { findings, severeInside } }: { readonly part: PageOverview }) {
  const say = useSay();
  if (findings.length + severeInside.length === 0) return null;
  return (
    <section className="bw-card">
      <h2>{say('page.findings')}</h2>
      <ul className="bw-found">
        {findings.map((finding) => (
          <FindingRow key={finding.signal} finding={finding} title={findingWords(finding, say).title} />
        ))}
        {severeInside.map(({ item, finding }, place) => {
          const { title } = findingWords(finding, say);
          return (
            <FindingRow key={place} finding={finding} title={say.phrase('page.finding.of-item', { item, title })} />
          );
        })}
      </ul>
    </section>
  );
}

function FindingRow({ finding, title }: { readonly finding: Finding; readonly title: Phrase }) {
  const say = useSay();
  const { signal, family, severity, priceDays } = finding;
  const days = Math.round(priceDays ?? 0);
  const months = longMonths(days);
  return (
    <li className={days > 0 ? causeClass(family) : ''}>
      <div className="bw-found-words">
        <h3>
          <PhraseText phrase={title} />
          <SignalLink signal={signal} name={signalLabel(signal, say)} look="sign" />
          {severity === 'severe' && <span className="bw-tag">{say('severity.severe')}</span>}
        </h3>
        <p className="bw-small bw-subtle">
          <PhraseText phrase={findingWords(finding, say).line} />
        </p>
      </div>
      {days > 0 && (
        <span className="bw-found-price">
          {months === null ? say('page.price', { days }) : say('page.price.long', { months })}
        </span>
      )}
    </li>
  );
}

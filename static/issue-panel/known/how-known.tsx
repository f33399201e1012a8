import type { ItemHealth } from '../../../src/contract/item-health';
import { unknownSentence } from '../../../src/words/finding/unknown-sentence';
import { signalLabel } from '../../../src/words/finding/signal-names';
import { Disclosure } from '../../kit/disclosure';
import { SignalLink } from '../../kit/links/signal-link';
import { useScreenContext } from '../../kit/screen-context';
import { useSay } from '../say';
import type { ViewName } from '../views/view-name';
import { containerShown } from './proof';
import { ReportProblem } from './report-problem';

interface HowKnownProps {
  readonly health: ItemHealth;
  readonly shown: ViewName;
}

/** How the view was made: the method, the data that was read, the meaning of terms, and the unknown signals. */
export function HowKnown({ health, shown }: HowKnownProps) {
  const say = useSay();
  const { context } = useScreenContext();
  const { read, takenAt, cannotTell } = health;
  const about = containerShown(health, shown)?.kind ?? 'item';
  const terms = [
    [say('panel.term.usual'), say('panel.term.usual.help')],
    [say('panel.term.expected'), say('panel.term.expected.help')],
    [say('panel.term.price'), say('panel.term.price.help')],
    [say('panel.term.severe'), say('panel.term.severe.help')],
    [say('panel.term.days'), say('panel.known.days', { zone: context.timeZone })],
  ] as const;
  return (
    <div className="bw-known bw-small bw-subtle">
      <p>{say(`panel.method.${about}`)}</p>
      <p>{say('panel.known.read', { on: takenAt, items: read.items, changes: read.changes })}</p>
      {read.truncated && <p>{say('panel.known.truncated')}</p>}
      <dl className="bw-unknowns">
        {terms.map(([term, help]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{help}</dd>
          </div>
        ))}
      </dl>
      {shown === 'item' && cannotTell.length > 0 && (
        <Disclosure label={say('panel.unknowns', { count: cannotTell.length })}>
          <dl className="bw-unknowns">
            {cannotTell.map((unknown) => (
              <div key={unknown.signal}>
                <dt>{signalLabel(unknown.signal, say)}</dt>
                <dd>
                  {unknownSentence(unknown, say)}{' '}
                  <SignalLink signal={unknown.signal} name={signalLabel(unknown.signal, say)} look="words" />
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      <p>{say('panel.known.private')}</p>
      <ReportProblem health={health} shown={shown} />
    </div>
  );
}

import type { CannotTell as Unknown } from '../../src/contract/item-health';
import { cannotTellSentence } from '../../src/words/finding/cannot-tell';
import { signalLabel } from '../../src/words/signals';
import { Disclosure } from '../kit/disclosure';
import { useSay } from './say';

/** What could not be judged, and why: never to be taken for fine. */
export function CannotTell({ unknowns }: { readonly unknowns: readonly Unknown[] }) {
  const say = useSay();
  return (
    <Disclosure label={say('panel.unknowns', { count: unknowns.length })}>
      <dl className="bw-unknowns">
        {unknowns.map((unknown) => (
          <div key={unknown.signal}>
            <dt>{signalLabel(unknown.signal, say)}</dt>
            <dd>{cannotTellSentence(unknown, say)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

import type { CannotTell as Unknown } from '../../src/contract/item-health';
import { cannotTellSentence } from '../../src/words/finding/cannot-tell';
import { counted } from '../../src/words/format';
import { signalWords } from '../../src/words/signals';
import { Disclosure } from '../kit/disclosure';

/** What could not be judged, and why: never to be taken for fine. */
export function CannotTell({ unknowns }: { readonly unknowns: readonly Unknown[] }) {
  return (
    <Disclosure label={`${counted(unknowns.length, 'question')} can’t be answered yet`}>
      <dl className="bw-unknowns">
        {unknowns.map((unknown) => (
          <div key={unknown.signal}>
            <dt>{signalWords(unknown.signal).label}</dt>
            <dd>{cannotTellSentence(unknown)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

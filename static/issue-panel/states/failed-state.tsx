import type { Failure } from '../../kit/reading-state';
import { useSay } from '../say';
import { failureWords } from './failure-words';

interface FailedStateProps {
  readonly failure: Failure;
  readonly retrying: boolean;
  readonly retry: () => void;
}

/** Nothing can be shown: the error, what to do, and the reference for support. */
export function FailedState({ failure, retrying, retry }: FailedStateProps) {
  const say = useSay();
  const words = failureWords(failure, say);
  return (
    <main className="bw-panel bw-failed" aria-busy={retrying}>
      <div role="status">
        <h1>{words.title}</h1>
        <p className="bw-subtle">{words.line}</p>
      </div>
      {words.retry !== null && (
        <button type="button" className="bw-button" aria-disabled={retrying} onClick={retry}>
          {retrying ? say('panel.reading') : words.retry}
        </button>
      )}
      <Reference failure={failure} />
    </main>
  );
}

interface StaleNoteProps {
  readonly failure: Failure;
  readonly retry: () => void;
}

/** The reading below is an older one, because a newer one failed. */
export function StaleNote({ failure, retry }: StaleNoteProps) {
  const say = useSay();
  const words = failureWords(failure, say);
  return (
    <div className="bw-note" role="status">
      <p className="bw-small">
        <strong>{words.title}</strong> · {say('panel.stale')}
      </p>
      {words.retry !== null && (
        <button type="button" className="bw-text-button" onClick={retry}>
          {words.retry}
        </button>
      )}
      <Reference failure={failure} />
    </div>
  );
}

function Reference({ failure }: { readonly failure: Failure }) {
  const say = useSay();
  return failure.reference === '' ? null : (
    <p className="bw-small bw-subtlest">{say('panel.reference', { reference: failure.reference })}</p>
  );
}

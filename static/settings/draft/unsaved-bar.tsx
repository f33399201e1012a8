import { useState } from 'react';
import { Dialog } from '../parts/dialog';
import { useVisiblePart } from '../parts/use-visible-part';
import { followingIn, stoppedBy } from '../projects/following';
import { RemovalDialog } from '../projects/removal-dialog';
import { useKnown } from '../known';
import { useSay } from '../say';
import { useWhere } from '../where';
import { OutcomeWords } from './outcome-words';
import type { LayerDraft } from './use-layer-draft';

/** The unsaved changes and the result of saving. It is at the lower edge of the visible part of the screen. */
export function UnsavedBar({ edited }: { readonly edited: LayerDraft }) {
  const say = useSay();
  const { projectKey } = useWhere();
  const { sync } = useKnown();
  const { draft, outcome, layer, save, undo, discard } = edited;
  const { bottom } = useVisiblePart();
  const [asking, setAsking] = useState<'discard' | 'removal' | null>(null);
  const count = draft.changes.length;
  const isBusy = outcome.status === 'busy';
  const kept = sync.facts?.state.status === 'shown' ? sync.facts.state.value.projects : [];
  const stopped = stoppedBy(followingIn(draft.saved), followingIn(draft.values), sync.projects ?? []).filter(
    ({ key }) => kept.some(({ projectKey: each, items }) => each === key && items > 0),
  );
  if (count === 0 && outcome.status === 'none') return <div className="bw-bar-space" />;
  return (
    <>
      <div className="bw-bar-space" />
      <div
        className="bw-bar"
        style={{ insetBlockStart: `${Math.round(bottom)}px` }}
        role="region"
        aria-label={say('settings.bar')}
      >
        <p role="status" className="bw-bar-words">
          {count > 0 && <strong>{say('settings.bar.changes', { count })} </strong>}
          <OutcomeWords outcome={outcome} count={count} />
        </p>
        <div className="bw-bar-acts">
          {count > 0 && (
            <button
              type="button"
              className="bw-button bw-button-subtle"
              disabled={isBusy}
              onClick={() => setAsking('discard')}
            >
              {say('settings.discard')}
            </button>
          )}
          {count === 0 && outcome.status === 'saved' && layer.canUndo && (
            <button type="button" className="bw-button" disabled={isBusy} onClick={() => void undo()}>
              {say(outcome.how === 'undone' ? 'settings.redo' : 'settings.undo')}
            </button>
          )}
          {count > 0 && (
            <button
              type="button"
              className="bw-button bw-button-primary"
              disabled={isBusy || !draft.mayWrite}
              onClick={() => (stopped.length > 0 ? setAsking('removal') : void save())}
            >
              {projectKey === null ? say('settings.save') : say('settings.save.for', { key: projectKey })}
            </button>
          )}
        </div>
      </div>
      {asking === 'discard' && (
        <Dialog
          title={say('settings.discard.title', { count })}
          onClose={() => setAsking(null)}
          actions={
            <>
              <button type="button" data-first className="bw-button" onClick={() => setAsking(null)}>
                {say('settings.discard.keep')}
              </button>
              <button
                type="button"
                className="bw-button bw-button-danger"
                onClick={() => {
                  discard();
                  setAsking(null);
                }}
              >
                {say('settings.discard')}
              </button>
            </>
          }
        >
          <p>{say('settings.discard.text')}</p>
        </Dialog>
      )}
      {asking === 'removal' && (
        <RemovalDialog
          projects={stopped}
          onClose={() => setAsking(null)}
          onRemove={() => {
            setAsking(null);
            void save();
          }}
        />
      )}
    </>
  );
}

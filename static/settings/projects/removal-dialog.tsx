import { useId, useState } from 'react';
import type { NamedProject } from '../../kit/host/site-catalogue';
import { useDraft } from '../draft/draft-context';
import { useKnown } from '../known';
import { valueIn } from '../model/layer';
import { Dialog } from '../parts/dialog';
import { useSay } from '../say';
import { bytesIn } from './bytes';

interface RemovalDialogProps {
  readonly projects: readonly NamedProject[];
  /** The word to type; by default the key of the first project. */
  readonly word?: string;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** A search and its changelogs count an item twice. */
const POINTS_AN_ITEM = 2.02;

/**
 * States what is removed, what stays, and the cost of reading it again. Asks for a word, so that nobody removes data by
 * mistake.
 */
export function RemovalDialog({ projects, word, onClose, onRemove }: RemovalDialogProps) {
  const say = useSay();
  const { sync } = useKnown();
  const [typed, setTyped] = useState('');
  const id = useId();
  const first = projects[0];
  const wanted = word ?? first?.key ?? '';
  const { saved } = useDraft();
  const isWriting = ['fields', 'properties'].some((name) => valueIn(saved, 'automation', name) === 'on');
  const facts = sync.facts?.state.status === 'shown' ? sync.facts.state.value : null;
  const kept = facts?.projects ?? [];
  const anHour = facts?.points.budgetAnHour ?? null;
  const gone = kept.filter(({ projectKey }) => projects.some(({ key }) => key === projectKey));
  const items = gone.reduce((sum, each) => sum + each.items, 0);
  const bytes = gone.reduce((sum, each) => sum + each.bytes, 0);
  const isTyped = typed.trim().toUpperCase() === wanted.toUpperCase();
  return (
    <Dialog
      danger
      title={
        projects.length === 1 && first !== undefined
          ? say('settings.removal.title.one', { key: first.key })
          : say('settings.removal.title', { count: projects.length })
      }
      onClose={onClose}
      actions={
        <>
          <button type="button" data-first className="bw-button" onClick={onClose}>
            {say('settings.removal.keep')}
          </button>
          <button type="button" className="bw-button bw-button-danger" disabled={!isTyped} onClick={onRemove}>
            {say('settings.removal.remove')}
          </button>
        </>
      }
    >
      <p>{say('settings.removal.what')}</p>
      <ul className="bw-points">
        <li>{say('settings.removal.items', { items, size: bytesIn(bytes, say) })}</li>
        <li>{say('settings.removal.readings')}</li>
        <li>{say('settings.removal.settings')}</li>
        {isWriting && <li>{say('settings.removal.written')}</li>}
      </ul>
      <p>
        <strong>{say('settings.removal.jira')}</strong>{' '}
        {anHour !== null && say('settings.removal.again', { share: (items * POINTS_AN_ITEM) / anHour })}
      </p>
      <div className="bw-field">
        <label htmlFor={id}>{say('settings.removal.type', { word: wanted })}</label>
        <input
          id={id}
          className="bw-input"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
    </Dialog>
  );
}

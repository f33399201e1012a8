import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { useSay } from '../say';

interface FreezeFormProps {
  readonly busy: boolean;
  readonly onFreeze: (note: string) => void;
  readonly onCancel: () => void;
}

const MAX_LETTERS = 500;

/** A note for today's forecast. Escape cancels. */
export function FreezeForm({ busy, onFreeze, onCancel }: FreezeFormProps) {
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState('');
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onFreeze(note);
  };
  return (
    <form className="bw-freeze" onSubmit={submit}>
      <label htmlFor={id}>{say('page.log.comment')}</label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        maxLength={MAX_LETTERS}
        value={note}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setNote(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onCancel();
        }}
      />
      <p id={`${id}-hint`} className="bw-small bw-subtle">
        {say('page.log.comment.hint')}
      </p>
      <p className="bw-freeze-actions">
        <button type="submit" className="bw-button bw-button-primary" disabled={busy}>
          {say('page.log.keep')}
        </button>
        <button type="button" className="bw-button" onClick={onCancel}>
          {say('page.log.cancel')}
        </button>
      </p>
    </form>
  );
}

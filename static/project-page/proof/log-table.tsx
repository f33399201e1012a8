import { useEffect, useRef, useState } from 'react';
import type { FrozenForecast } from '../../../src/contract/frozen';
import { foretoldWords, laterWords } from '../../../src/words/frozen';
import { LevelLozenge } from '../../kit/level-lozenge';
import { useScreenContext } from '../../kit/screen-context';
import { useSay } from '../say';

interface LogTableProps {
  readonly entries: readonly FrozenForecast[];
  readonly busy: boolean;
  readonly onDelete: (id: string) => void;
}

/** Frozen forecasts, one per row; users can delete their own. */
export function LogTable({ entries, busy, onDelete }: LogTableProps) {
  const say = useSay();
  const { words } = useScreenContext();
  return (
    <table className="bw-table bw-log bw-stacks">
      <thead>
        <tr>
          <th scope="col">{say('page.column.day')}</th>
          <th scope="col">{say('page.log.foretold')}</th>
          <th scope="col">{say('page.log.chance')}</th>
          <th scope="col">{say('page.log.comment')}</th>
          <th scope="col">{say('page.log.by')}</th>
          <th scope="col">{say('page.log.later')}</th>
          <th scope="col">
            <span className="bw-visually-hidden">{say('page.log.delete')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const { id, on, level, chance, targetOn, foretold, note, by, isOwn } = entry;
          return (
            <tr key={id}>
              <th scope="row">{say('page.on', { on })}</th>
              <td data-label={say('page.log.foretold')}>
                <LevelLozenge level={level} /> {foretoldWords(foretold, say)}
              </td>
              <td data-label={say('page.log.chance')}>
                {chance === null || targetOn === null
                  ? '–'
                  : say('page.log.chance.of', { share: chance, on: targetOn })}
              </td>
              <td className="bw-log-note" data-label={say('page.log.comment')}>
                {note}
              </td>
              <td data-label={say('page.log.by')}>{words.people.get(by) ?? say('person.unknown')}</td>
              <td data-label={say('page.log.later')}>{laterWords(entry, say)}</td>
              <td>{isOwn && <DeleteButton on={on} busy={busy} onDelete={() => onDelete(id)} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface DeleteButtonProps {
  readonly on: string;
  readonly busy: boolean;
  readonly onDelete: () => void;
}

/** Asks for confirmation: the forecast of a past day cannot be frozen again. */
function DeleteButton({ on, busy, onDelete }: DeleteButtonProps) {
  const say = useSay();
  const [isAsked, setIsAsked] = useState(false);
  const answer = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsked) answer.current?.focus();
  }, [isAsked]);
  if (!isAsked) {
    return (
      <button
        type="button"
        className="bw-text-button"
        aria-label={say('page.log.delete.this', { on })}
        onClick={() => setIsAsked(true)}
      >
        {say('page.log.delete')}
      </button>
    );
  }
  return (
    <span className="bw-log-ask" role="group" aria-label={say('page.log.delete.ask')}>
      <span className="bw-small">{say('page.log.delete.ask')}</span>
      <button ref={answer} type="button" className="bw-text-button" disabled={busy} onClick={onDelete}>
        {say('page.log.delete')}
      </button>
      <button type="button" className="bw-text-button" onClick={() => setIsAsked(false)}>
        {say('page.log.delete.not')}
      </button>
    </span>
  );
}

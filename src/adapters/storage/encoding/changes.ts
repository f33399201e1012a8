import type { Change, ChangeKind } from '../../../core/model/change';
import { PassingState } from '../../../core/model/replay';
import type { ItemState } from '../../../core/model/work-item';
import { UnknownEncoding } from '../engine/errors';
import { personOrNull, type ReadingBooks, timeFrom, timeText, type WritingBooks } from './books';
import { firstId, idFrom, idText } from './change-ids';
import { byLetter, CHANGE_LETTERS } from './letters';
import { changeFrom, effectText } from './moves';

/**
 * Changes in their order: kind and time since the one before, id, author (empty if the same as before), and what
 * changed.
 */
export function changesText(changes: readonly Change[], initial: ItemState, books: WritingBooks): string {
  const lastId = firstId();
  const state = new PassingState(initial);
  let origin = books.times.origin;
  let lastActor = '';
  return changes
    .map((change) => {
      const letter = `${CHANGE_LETTERS[change.kind]}${change.inferred === true ? '~' : ''}`;
      const time = timeText(change.at, { ...books.times, origin });
      const actor = `${personOrNull.write(change.by, books)}${change.byApp ? '*' : ''}`;
      const who = actor === lastActor ? '' : actor;
      const text = `${letter}${time},${idText(change.id, lastId)},${who},${effectText(change, state.now, books)}`;
      state.pass(change);
      [origin, lastActor] = [change.at.getTime(), actor];
      return text;
    })
    .join(';');
}

const KINDS = byLetter<ChangeKind>(CHANGE_LETTERS);

export function changesFrom(text: string, initial: ItemState, books: ReadingBooks): readonly Change[] {
  if (text === '') return [];
  const lastId = firstId();
  const state = new PassingState(initial);
  const times = { ...books.times };
  let actor = '';
  return text.split(';').map((entry) => {
    const [head = '', id = '', who = '', ...effect] = entry.split(',');
    const kind = KINDS.get(head.charAt(0));
    if (kind === undefined) throw new UnknownEncoding(`No change is written as "${head.charAt(0)}".`);
    const isInferred = head.charAt(1) === '~';
    const at = timeFrom(head.slice(isInferred ? 2 : 1), times);
    times.origin = at.getTime();
    if (who !== '') actor = who;
    const byApp = actor.endsWith('*');
    const by = personOrNull.read(byApp ? actor.slice(0, -1) : actor, books);
    const stamp = { id: idFrom(id, lastId), at, by, byApp };
    const change = changeFrom({ kind, stamp, effect }, state.now, books);
    state.pass(change);
    return isInferred ? { ...change, inferred: true } : change;
  });
}

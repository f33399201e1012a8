import type { NamedItem } from '../../../contract/named-item';
import {
  type FindingOf,
  type FindingWords,
  type HealthSay,
  itemOf,
  type SignalWords,
} from '../../finding/finding-words';
import type { Phrase } from '../../say/slot';

export const waiting: SignalWords<'waiting'> = { tell: waitingWords };

/** "Waits for PLAT-7 and 2 others" / "For 9 days. PLAT-7 has no assignee and no sprint." */
function waitingWords({ figures, evidence }: FindingOf<'waiting'>, say: HealthSay): FindingWords {
  const { blockers, days } = figures;
  const item = itemOf(evidence, 'waits-for');
  const last = evidence.some((fact) => fact.kind === 'chain-root') ? itemOf(evidence, 'chain-root') : item;
  const sentences = [
    ...(days === null ? [] : [say.phrase('signal.waiting.days', { days })]),
    ...lastSentences(last, figures, say),
  ];
  return {
    title: say.phrase('signal.waiting.title', { item, more: blockers - 1 }),
    line: sentences.length === 0 ? say.phrase('signal.waiting.first') : say.together(sentences),
  };
}

/** What keeps the last item of the chain from moving; nothing at all of one that the viewer may not see. */
function lastSentences(
  item: NamedItem,
  { rootHasOwner, rootInIteration, rootStarted, rootStalled }: FindingOf<'waiting'>['figures'],
  say: HealthSay,
): readonly Phrase[] {
  if (!item.visible || rootHasOwner === null) return [];
  // Nothing is said of sprints where a project has none.
  const isPlanned = rootInIteration !== false;
  if (!rootHasOwner) return [say.phrase('signal.waiting.last', { item, why: isPlanned ? 'assignee' : 'both' })];
  if (rootStalled === true) return [say.phrase('signal.waiting.last', { item, why: 'stalled' })];
  if (rootStarted === false) return [say.phrase('signal.waiting.last', { item, why: isPlanned ? 'sprint' : 'idle' })];
  return rootStarted === true ? [say.phrase('signal.waiting.last', { item, why: 'started' })] : [];
}

import type { NamedItem } from '../../../contract/named-item';
import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';
import type { Phrase } from '../../say/slot';

export const deadlock: SignalWords<'deadlock'> = { tell: deadlockWords };

/** "3 items wait for each other" / "A-1 waits for B-2, B-2 for C-3, and C-3 for A-1. The best link to remove is …" */
function deadlockWords({ figures, evidence, subject }: FindingOf<'deadlock'>, say: HealthSay): FindingWords {
  const circle = evidence.filter((fact) => fact.kind === 'cycle-link').map(({ item }) => item);
  const [waits, blocks] = evidence.filter((fact) => fact.kind === 'weakest-link');
  const cut =
    waits === undefined || blocks === undefined
      ? []
      : [say.phrase('signal.deadlock.cut', { item: waits.item, other: blocks.item })];
  return {
    title: say.phrase('signal.deadlock.title', { subject, items: figures.length }),
    line: say.together([...(circle.length === figures.length ? circleSentences(circle, say) : []), ...cut]),
  };
}

/** Who waits for whom; of a long circle its beginning and its end. */
function circleSentences(circle: readonly NamedItem[], say: HealthSay): readonly Phrase[] {
  const [first, second] = circle;
  const last = circle.at(-1);
  if (first === undefined || second === undefined || last === undefined) return [];
  if (circle.length === 2) return [say.phrase('signal.deadlock.two', { first, second })];
  return [say.phrase(circle.length === 3 ? 'signal.deadlock.three' : 'signal.deadlock.more', { first, second, last })];
}

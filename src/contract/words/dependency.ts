import type { EvidenceFact, NamedItem, Subject } from '../item-health';
import { type FindingOf, type FindingWords, itemOf } from './finding-words';
import { counted, dayOfDate, days, number, type WordsContext } from './format';
import { capitalised, leading, listed, type Phrase, phrase } from './phrase';

const WITHIN: Readonly<Record<Subject, string>> = {
  item: '',
  epic: 'of its epic ',
  sprint: 'of its sprint ',
  version: 'of its version ',
  project: 'of its project ',
};

/** "Waiting for PLAT-7" / "12 days. PLAT-7 has no owner and is in no sprint." */
export function waitingWords({ figures, evidence }: FindingOf<'waiting'>): FindingWords {
  const blocker = itemOf(evidence, 'waits-for');
  const root = evidence.some((fact) => fact.kind === 'chain-root') ? itemOf(evidence, 'chain-root') : blocker;
  const others = figures.blockers > 1 ? ` and ${counted(figures.blockers - 1, 'other item')}` : '';
  const waited = figures.days === null ? '' : `${days(figures.days)}. `;
  const deep = figures.depth > 1 ? `${counted(figures.depth, 'item')} deep. ` : '';
  const line = trimmed(phrase`${capital(waited)}${capital(deep)}${rootSentence(root, figures)}`);
  return {
    title: phrase`Waiting for ${blocker}${others}`,
    line: line.length === 0 ? phrase`It cannot finish before that one.` : line,
    because: phrase`it waits for ${blocker}`,
  };
}

/** "Deadlock: 3 items wait for each other" / "A-1 waits for B-2, B-2 for C-3 and C-3 for A-1. …" */
export function deadlockWords({ figures, evidence, subject }: FindingOf<'deadlock'>): FindingWords {
  const ring = evidence.filter((fact) => fact.kind === 'cycle-link');
  const [waits, blocks] = evidence.filter((fact) => fact.kind === 'weakest-link');
  const whole = ring.length === figures.length && ring.length <= 5;
  const cut =
    waits === undefined || blocks === undefined
      ? []
      : phrase`The cheapest link to cut is the one from ${waits.item} to ${blocks.item}.`;
  return {
    title: phrase`Deadlock: ${counted(figures.length, 'item')} wait for each other`,
    line: trimmed(whole ? phrase`${ringSentence(ring)} ${cut}` : cut),
    because: phrase`${number(figures.length)} items ${WITHIN[subject] ?? ''}wait for each other in a ring`,
  };
}

/** "PLAT-7 comes too late" / "It is due on 20 Mar, but this item must finish by 13 Mar: 5 working days too late." */
export function dependencyConflictWords(
  finding: FindingOf<'dependency-conflict'>,
  context: WordsContext,
): FindingWords {
  const { figures, evidence } = finding;
  const { neededOn, neededFor, blockerOverdue } = figures;
  const blocker = itemOf(evidence, 'waits-for');
  const gap = counted(figures.gapDays, 'working day');
  const dueOn = dayOfDate(figures.blockerDueOn, context);
  const needed =
    neededOn === null ? null : `this item must ${neededFor ?? 'finish'} by ${dayOfDate(neededOn, context)}`;
  if (!blocker.visible) {
    const line =
      needed === null ? phrase`This item waits for it.` : phrase`${capital(needed)}; what it waits for comes later.`;
    return {
      title: phrase`${leading(blocker)} comes too late`,
      line,
      because: phrase`it waits for ${blocker} that comes too late`,
    };
  }
  if (needed === null || blockerOverdue) {
    const but = needed === null ? 'this item waits for it' : needed;
    return {
      title: phrase`${blocker} is overdue`,
      line: phrase`It was due on ${dueOn}, and ${but}${needed === null ? '' : `: at least ${gap} too late`}.`,
      because: phrase`it waits for ${blocker}, which is overdue`,
    };
  }
  return {
    title: phrase`${blocker} comes too late`,
    line: phrase`It is ${dateWords(figures.blockerDateFrom)} ${dueOn}, but ${needed}: ${gap} too late.`,
    because: phrase`${blocker} comes ${gap} too late for it`,
  };
}

function dateWords(source: FindingOf<'dependency-conflict'>['figures']['blockerDateFrom']): string {
  switch (source) {
    case 'iteration':
      return 'in a sprint that ends on';
    case 'version':
      return 'planned for the release of';
    default:
      return 'due on';
  }
}

/** What keeps the root from moving; nothing at all of a root that the viewer may not see. */
function rootSentence(root: NamedItem, figures: FindingOf<'waiting'>['figures']): Phrase {
  if (!root.visible || figures.rootHasOwner === null) return [];
  const place = figures.depth > 1 ? phrase`At the root, ${root}` : phrase`${root}`;
  const plan = figures.rootInIteration === true ? 'is in a sprint' : 'is in no sprint';
  if (!figures.rootHasOwner) {
    const but = figures.rootInIteration === true ? 'but' : 'and';
    return phrase`${place} has no owner ${but} ${plan}.`;
  }
  if (figures.rootStalled === true) return phrase`${place} is stalled itself.`;
  if (figures.rootStarted === false) return phrase`${place} has an owner but is not started and ${plan}.`;
  return phrase`${place} has an owner and ${figures.rootStarted === true ? 'is in progress' : plan}.`;
}

/** "A-1 waits for B-2, B-2 for C-3 and C-3 for A-1." */
function ringSentence(ring: readonly EvidenceFact[]): Phrase {
  const steps = ring.map((fact, index) => {
    const next = ring[(index + 1) % ring.length] ?? fact;
    return index === 0 ? phrase`${leading(fact.item)} waits for ${next.item}` : phrase`${fact.item} for ${next.item}`;
  });
  return phrase`${listed(steps)}.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Without the space that a part left out has left at the end. */
function trimmed(sentence: Phrase): Phrase {
  const last = sentence.at(-1);
  if (typeof last !== 'string') return capitalised(sentence);
  const end = last.trimEnd();
  return capitalised(end === '' ? sentence.slice(0, -1) : [...sentence.slice(0, -1), end]);
}

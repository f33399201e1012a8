import { type FindingOf, type FindingWords, itemOf, type SignalWords } from '../../finding/finding-words';
import { capital, counted, dayOfDate, type WordsContext } from '../../format';
import { leading, phrase } from '../../phrase';

export const dependencyConflict: SignalWords<'dependency-conflict'> = {
  label: 'Dates collide',
  meaning:
    'An item that has to be finished first is dated later than this one allows, or its own date has passed. One of the two dates cannot hold.',
  computed:
    'The blocker’s due date, or else the end of its sprint or the date of its release, held against the date by which this item must start or finish; the difference in working days.',
  tell: dependencyConflictWords,
};

/** "PLAT-7 comes too late" / "It is due on 20 Mar, but this item must finish by 13 Mar: 5 working days too late." */
function dependencyConflictWords(finding: FindingOf<'dependency-conflict'>, context: WordsContext): FindingWords {
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

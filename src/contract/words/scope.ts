import type { Subject } from '../item-health';
import { CAUSE_LABELS } from './labels';
import type { FindingOf, FindingWords } from './finding-words';
import { counted, dayOfDate, ordinal, percent, signedPercent, type WordsContext } from './format';
import { phrase } from './phrase';

const WHOSE_SCOPE: Readonly<Record<Subject, string>> = {
  item: 'Scope',
  epic: 'Epic scope',
  sprint: 'Sprint scope',
  version: 'Version scope',
  project: 'Project scope',
};
const ITS_SCOPE: Readonly<Record<Subject, string>> = {
  item: 'its scope',
  epic: 'the scope of its epic',
  sprint: 'the scope of its sprint',
  version: 'the scope of its version',
  project: 'the scope of its project',
};

/** "Scope grew after the start" / "+41 % since 12 Feb, your usual by now is up to 15 %; mostly discovered on the way." */
export function scopeCreepWords(finding: FindingOf<'scope-creep'>, context: WordsContext): FindingWords {
  const { figures, basis, subject } = finding;
  const since = figures.plannedLate ? 'since planning ended on' : 'since';
  const usual = basis?.level === 'published' ? 'in published projects it' : 'your usual by now';
  const day = dayOfDate(figures.baselineOn, context);
  return {
    title: phrase`${WHOSE_SCOPE[subject]} grew after the start`,
    line: phrase`${signedPercent(figures.netShare)} ${since} ${day}, ${usual} is up to ${percent(figures.usualShare)}${causeWords(figures)}.`,
    because: phrase`${ITS_SCOPE[subject]} grew by ${percent(figures.netShare)} after the start`,
  };
}

/** "In its 3rd sprint" / "Not finished in the 2 sprints before." */
export function carryOverWords({ figures }: FindingOf<'carry-over'>): FindingWords {
  const before = figures.iterations - 1;
  const line =
    before === 1
      ? phrase`Not finished in the sprint before.`
      : phrase`Not finished in the ${counted(before, 'sprint')} before.`;
  return {
    title: phrase`In its ${ordinal(figures.iterations)} sprint`,
    line,
    because: phrase`it is in its ${ordinal(figures.iterations)} sprint`,
  };
}

function causeWords({ mainCause, mainCauseCount, addedCount }: FindingOf<'scope-creep'>['figures']): string {
  if (mainCause === null) return '';
  const share = mainCauseCount >= addedCount ? 'all' : mainCauseCount * 2 > addedCount ? 'mostly' : 'most often';
  return `; ${share} ${CAUSE_LABELS[mainCause]}`;
}

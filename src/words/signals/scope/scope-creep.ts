import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, dayOfDate, percent, signedPercent, type WordsContext } from '../../format';
import { CAUSE_LABELS } from '../../labels';
import { phrase } from '../../phrase';
import { itsScope, whoseScope } from '../../whose-scope';

export const scopeCreep: SignalWords<'scope-creep'> = {
  label: 'Scope creep',
  meaning:
    'More work has been added since the start than your team usually adds by this point. Every addition moves the end, unless something else leaves.',
  computed:
    'What was added minus what was removed, over what was there at the start, held against your last comparable scopes at the same share of their time.',
  sample: ['earlier scope', 'earlier scopes'],
  tell: scopeCreepWords,
};

/** "Scope grew after the start" / "+41 % since 12 Feb, your usual by now is up to 15 %; mostly discovered on the way." */
function scopeCreepWords(finding: FindingOf<'scope-creep'>, context: WordsContext): FindingWords {
  const { figures, basis, subject } = finding;
  const since = figures.plannedLate ? 'since planning ended on' : 'since';
  const usual = basis?.level === 'published' ? 'in published projects it' : 'your usual by now';
  const day = dayOfDate(figures.baselineOn, context);
  return {
    title: phrase`${whoseScope(subject)} grew after the start`,
    line: phrase`${signedPercent(figures.netShare)} ${since} ${day}, ${usual} is up to ${percent(figures.usualShare)}${causeWords(figures)}.${lossWords(figures)}`,
    because: phrase`${itsScope(subject)} grew by ${percent(figures.netShare)} after the start`,
  };
}

/** " It lowers the chance of the target by 18 points." */
function lossWords({ chanceLost }: FindingOf<'scope-creep'>['figures']): string {
  const points = Math.round((chanceLost ?? 0) * 100);
  return points < 1 ? '' : ` It lowers the chance of the target by ${counted(points, 'point')}.`;
}

function causeWords({ mainCause, mainCauseCount, addedCount }: FindingOf<'scope-creep'>['figures']): string {
  if (mainCause === null) return '';
  const share = mainCauseCount >= addedCount ? 'all' : mainCauseCount * 2 > addedCount ? 'mostly' : 'most often';
  return `; ${share} ${CAUSE_LABELS[mainCause]}`;
}

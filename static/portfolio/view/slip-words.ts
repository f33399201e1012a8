import type { PortfolioRow, UnreadRow } from '../../../src/contract/portfolio';
import type { SlipPart } from '../../kit/charts/slip-causes';
import type { Say } from '../../../src/words/say/say';
import { CAUSE_SELECTORS } from '../../../src/words/finding/cause-selectors';
import { readingWords } from '../../kit/states/reading-words';
import type { NotFollowedRow } from '../model/rows';
import { useSay } from '../say';

/** The texts of a cell with a slip, or without one. */
export function useSlipWords() {
  const say = useSay();
  const part = ({ cause, days }: SlipPart): string =>
    days < 0
      ? say('portfolio.won', { cause: CAUSE_SELECTORS[cause], days: -days })
      : say('portfolio.part', { cause: CAUSE_SELECTORS[cause], days });
  return {
    part,
    /** "12 scope added, 8 waiting, 2 faster pace". */
    list: (parts: readonly SlipPart[]): string => parts.map(part).join(', '),
    /** "12 scope added + 8 waiting − 2 faster pace". */
    sum: (parts: readonly SlipPart[]): string =>
      parts.map((each, place) => (place === 0 ? '' : each.days < 0 ? ' − ' : ' + ') + part(each)).join(''),
    without: (row: PortfolioRow): string => wordsWithoutSlip(row, say),
    unread(row: UnreadRow | NotFollowedRow): string {
      if (row.status === 'not-begun') return say('state.not-begun.title');
      return row.status === 'reading' ? readingWords(row.share, say) : say(`portfolio.row.${row.status}`);
    },
  };
}

/** What stands in the place of a slip that there is not. */
export function wordsWithoutSlip(row: PortfolioRow, say: Say<'portfolio'>): string {
  if (row.over) return say('portfolio.row.finished');
  if (row.slip !== null) {
    return row.slip.totalDays === 0
      ? say('portfolio.on-target')
      : say('portfolio.early', { days: -row.slip.totalDays });
  }
  const { missing } = row;
  if (row.levelReason === 'nothing-open') return say('portfolio.missing.open-items');
  if (missing?.lacks === 'finished-items' && missing.have !== null && missing.need !== null) {
    return say('portfolio.missing.finished-items', { have: missing.have, need: missing.need });
  }
  if (row.targetOn !== null && row.expectedOn !== null) return '–';
  // The date is worth what it says; nothing says whether it is too late.
  if (row.expectedOn !== null && row.level === 'unknown') return say('portfolio.no-level');
  if (missing !== null || row.level === 'unknown') return say('portfolio.missing.other');
  return say(row.scope.kind === 'project' ? 'portfolio.no-slip.project' : 'portfolio.no-slip');
}

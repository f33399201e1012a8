import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, ordinal } from '../../format';
import { phrase } from '../../phrase';

export const carryOver: SignalWords<'carry-over'> = {
  label: 'Carried over',
  meaning:
    'The item was planned in earlier sprints and was not finished in them. It may be too large, or not as important as its place in the plan says.',
  computed:
    'The number of sprints that the item has been in, the present one included. It is raised from the third on.',
  tell: carryOverWords,
};

/** "In its 3rd sprint" / "Not finished in the 2 sprints before." */
function carryOverWords({ figures }: FindingOf<'carry-over'>): FindingWords {
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

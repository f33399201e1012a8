import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { days, number, percent } from '../../format';
import { phrase } from '../../phrase';
import { whose } from '../../usual';

export const ageing: SignalWords<'ageing'> = {
  label: 'Ageing',
  meaning:
    'The item has been worked on for longer than most of your finished items took. What is old already tends to take longer still.',
  computed:
    'Working days since the first move into progress, held against the time within which 85 % of your own items of this type finish; severe beyond 95 %.',
  sample: ['finished item', 'finished items'],
  tell: ageingWords,
};

/** "Taking longer than usual" / "32 days since the start; 85 % of your items finish within 14." */
function ageingWords({ figures, basis, severity }: FindingOf<'ageing'>): FindingWords {
  const { ageDays, expectedDays, severeDays } = figures;
  const beyond = severity === 'severe' ? `, ${percent(0.95)} within ${number(severeDays)}` : '';
  return {
    title: severity === 'severe' ? phrase`Taking far longer than usual` : phrase`Taking longer than usual`,
    line: phrase`${days(ageDays)} since the start; ${percent(0.85)} of ${whose(basis, 'items')} finish within ${number(expectedDays)}${beyond}.`,
    because: phrase`it was started ${days(ageDays)} ago and usually takes up to ${number(expectedDays)}`,
  };
}

import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { percent } from '../../format';
import { facetLabel } from '../../labels';
import { phrase } from '../../phrase';
import { whose } from '../../usual';

export const unclear: SignalWords<'unclear'> = {
  label: 'Unclear',
  meaning:
    'Work has begun on something that does not say what is wanted, where your work usually does. What is not agreed on before is found out after.',
  computed:
    'A description, acceptance criteria or an estimate that are missing on work in progress, where at least 90 % of the finished items of its type have them.',
  sample: ['finished item', 'finished items'],
  tell: unclearWords,
};

/** "Begun without acceptance criteria" / "At least 96 % of your finished items of this type have it." */
function unclearWords({ figures, basis }: FindingOf<'unclear'>): FindingWords {
  const { lacks, usualShare } = figures;
  const names = lacks.map(facetLabel);
  const last = names.at(-1) ?? '';
  const missing = names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
  return {
    title: phrase`Begun without ${missing}`,
    line: phrase`${names.length < 2 ? '' : 'At least '}${percent(usualShare)} of ${whose(basis, 'finished items')} have ${names.length < 2 ? 'it' : 'them'}.`,
    because: phrase`it was begun without ${missing}`,
  };
}

import type { BasisFact, Finding } from '../../contract/item-health';
import { counted } from '../format';
import { signalWords } from '../signals';

/** What a threshold rests on: "from 212 of your own stays in Review". No capital, no full stop. */
export function basisSentence(basis: BasisFact, signal: Finding['signal'], statusName: string | null = null): string {
  const [one, many] = signalWords(signal).sample ?? ['past case', 'past cases'];
  const status = statusName === null ? 'in this status' : `in ${statusName}`;
  const own = (where: string): string =>
    basis.sample === 1
      ? `from one ${one} of your own${where}`
      : `from ${String(basis.sample)} of your own ${many}${where}`;
  switch (basis.level) {
    case 'type-and-status':
      return own(` ${status}, of items of this type`);
    case 'status':
      return own(` ${status}`);
    case 'type':
      return own(' of this type');
    case 'project':
      return own(' in this project');
    case 'everything':
      return `from ${counted(basis.sample, one, many)} in all projects, because this one has too few`;
    case 'published':
      return basis.sample === 0
        ? 'published figures, because your own history is too short'
        : `published figures, because only ${`${String(basis.sample)} of your ${many}`} can be compared`;
  }
}

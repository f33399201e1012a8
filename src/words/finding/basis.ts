import type { BasisFact, Finding } from '../../contract/item-health';
import type { Phrase } from '../say/slot';
import { signalWords } from './finding';
import type { HealthSay } from './health-say';

interface Based extends Pick<Finding, 'signal'> {
  readonly basis: BasisFact;
  /** The name of the status that the number comes from; null where it has none. */
  readonly statusName: string | null;
}

/** The basis of a usual number: "From 212 items of this type in Review." */
export function basisSentence({ basis: { level, sample }, signal, statusName }: Based, say: HealthSay): Phrase {
  const noun = signalWords(signal).sample ?? 'cases';
  switch (level) {
    case 'type-and-status':
    case 'status':
      return statusName === null
        ? say.phrase(`basis.${level}.unnamed`, { noun, sample })
        : say.phrase(`basis.${level}`, { noun, sample, status: statusName });
    case 'published':
      return sample === 0 ? say.phrase('basis.published.none') : say.phrase('basis.published', { noun, sample });
    default:
      return say.phrase(`basis.${level}`, { noun, sample });
  }
}

import type { BasisFact } from '../contract/item-health';

/** Whose past a number is compared with. Only the team's own past is called "usual". */
export function pastOf(basis: BasisFact | null): 'own' | 'other' {
  return basis?.level === 'published' || basis?.level === 'everything' ? 'other' : 'own';
}

/** Whether the number comes from the status that the sentence names. */
export function isOfStatus(basis: BasisFact | null): boolean {
  return basis?.level === 'type-and-status' || basis?.level === 'status';
}

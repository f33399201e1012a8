import type { BasisFact } from '../contract/item-health';

/** Whose past a number is compared with: the team's own is "usual", that of others never is. */
export function pastOf(basis: BasisFact | null): 'own' | 'other' {
  return basis?.level === 'published' || basis?.level === 'everything' ? 'other' : 'own';
}

/** Whether the number was counted in the very status that the sentence names. */
export function isOfStatus(basis: BasisFact | null): boolean {
  return basis?.level === 'type-and-status' || basis?.level === 'status';
}

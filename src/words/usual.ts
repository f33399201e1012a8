import type { BasisFact } from '../contract/item-health';

/**
 * Whose usual a number is held against, for "85 % of … ": the nearer the past it rests on, the shorter the words.
 * `things` is a plural: "items", "pauses".
 */
export function whose(basis: BasisFact | null, things: string): string {
  switch (basis?.level) {
    case 'published':
      return `${things} in published projects`;
    case 'everything':
      return `${things} on this site`;
    case 'type':
      return `your ${things} of this type`;
    default:
      return `your ${things}`;
  }
}

/** Whether the number was counted in the very status that the sentence names. */
export function isOfStatus(basis: BasisFact | null): boolean {
  return basis?.level === 'type-and-status' || basis?.level === 'status';
}

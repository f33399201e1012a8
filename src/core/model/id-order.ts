/** Ids in the order of their numbers; others as text. */
export function compareIds(one: string, other: string): number {
  return Number(one) - Number(other) || (one < other ? -1 : Number(one > other));
}

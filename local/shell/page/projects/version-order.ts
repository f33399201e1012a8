/** The properties of a version for the list of releases. */
export interface Version {
  readonly id: string;
  readonly name: string;
  readonly released: boolean;
  readonly archived: boolean;
  /** ISO calendar date. */
  readonly releaseDate?: string | undefined;
}

export type ReleaseState = 'released' | 'archived' | 'overdue' | 'unreleased';

/** `today` is an ISO calendar date. */
export function releaseState({ released, archived, releaseDate }: Version, today: string): ReleaseState {
  if (archived) return 'archived';
  if (released) return 'released';
  return releaseDate !== undefined && releaseDate < today ? 'overdue' : 'unreleased';
}

/** Unreleased versions first, the next one on top; then released ones, the latest on top. */
export function inOrderOfRelease(versions: readonly Version[]): readonly Version[] {
  const isOver = ({ released, archived }: Version): number => Number(released || archived);
  return versions.toSorted((one, other) => {
    if (isOver(one) !== isOver(other)) return isOver(one) - isOver(other);
    const later = (one.releaseDate ?? '9999').localeCompare(other.releaseDate ?? '9999');
    return isOver(one) === 1 ? -later : later;
  });
}

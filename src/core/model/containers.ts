export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** A time box that a team fills with work: a sprint. Dates may be missing, and may contradict each other. */
export interface Iteration {
  readonly id: string;
  readonly name: string;
  readonly boardId: string | null;
  readonly state: 'future' | 'active' | 'closed';
  readonly startedAt: Date | null;
  readonly plannedEndAt: Date | null;
  readonly closedAt: Date | null;
  /** Every end planned since it started, oldest first; absent where no move was seen. */
  readonly promisedEnds?: readonly Date[];
}

/** A release: work that is to come out together. Dates are ISO calendar dates. */
export interface Version {
  readonly id: string;
  readonly name: string;
  readonly projectKey: string;
  readonly startOn: string | null;
  readonly releaseOn: string | null;
  readonly released: boolean;
  /** Every release date that was seen, oldest first; absent where no move was seen. */
  readonly promisedEnds?: readonly string[];
  /** Set on a version as of an earlier day: its release date is the present one, and may have been set later. */
  readonly mayBeSetLater?: true;
}

export type ContainerKind = 'project' | 'parent' | 'iteration' | 'version';

/** Names one container. `id` is the project's key, the parent item's id, the iteration's or the version's id. */
export interface ContainerRef {
  readonly kind: ContainerKind;
  readonly id: string;
}

/** One name for each container, to find it by: its kind and id. */
export const refName = ({ kind, id }: ContainerRef): string => `${kind} ${id}`;

export const isSameRef = (one: ContainerRef, other: ContainerRef): boolean =>
  one.kind === other.kind && one.id === other.id;

/** The id of the project with this key among some projects; null if it is not one of them. */
export function projectIdIn(projects: readonly Pick<Project, 'id' | 'key'>[], projectKey: string): string | null {
  return projects.find(({ key }) => key === projectKey)?.id ?? null;
}

/** The key of the project that a container is; for any other kind, `known`. */
export function projectKeyOf<Known>({ kind, id }: ContainerRef, known: Known): string | Known {
  return kind === 'project' ? id : known;
}

/** An account of the site. Inactive accounts are owners who left. */
export interface Person {
  readonly id: string;
  readonly active: boolean;
  readonly isApp: boolean;
}

/** What a message of the tracker says about an account. Null means not stated: it changes nothing that is known. */
export interface ReportedPerson {
  readonly id: string;
  readonly active: boolean | null;
  readonly isApp: boolean | null;
}

/** An account about which nothing else is stated counts as an active person. */
export const personFrom = ({ id, active, isApp }: ReportedPerson): Person => ({
  id,
  active: active ?? true,
  isApp: isApp ?? false,
});

/** What is known about an account after one more message about it. */
export const toldMore = (known: ReportedPerson, more: ReportedPerson): ReportedPerson =>
  (more.active === null || more.active === known.active) && (more.isApp === null || more.isApp === known.isApp)
    ? known
    : { id: known.id, active: more.active ?? known.active, isApp: more.isApp ?? known.isApp };

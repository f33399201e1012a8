/** The fields of every recorded change. `byApp` marks automation and apps: never human activity. */
interface ChangeBase {
  readonly id: string;
  readonly at: Date;
  readonly by: string | null;
  readonly byApp: boolean;
  /** True when no history entry records the change and it was inferred from the item's present fields. */
  readonly inferred?: true;
}

interface Moved<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** Changes of state: replaying them rebuilds the item. */
export type StateChange = ChangeBase &
  (
    | ({ readonly kind: 'status' } & Moved<string>)
    | ({ readonly kind: 'owner' } & Moved<string | null>)
    | ({ readonly kind: 'parent' } & Moved<string | null>)
    | ({ readonly kind: 'iterations' } & Moved<readonly string[]>)
    | ({ readonly kind: 'versions' } & Moved<readonly string[]>)
    | ({ readonly kind: 'estimate' } & Moved<number | null>)
    | ({ readonly kind: 'priority' } & Moved<string | null>)
    | ({ readonly kind: 'start-date' } & Moved<string | null>)
    | ({ readonly kind: 'due-date' } & Moved<string | null>)
    | ({ readonly kind: 'flag' } & Moved<boolean>)
    | ({ readonly kind: 'type' } & Moved<string>)
    | ({ readonly kind: 'project' } & Moved<string>)
    | ({ readonly kind: 'key' } & Moved<string>)
  );

/** Changes by people that do not change the modelled state. */
export type ContentChange = ChangeBase & {
  /** The source's own name of the field, for evidence and for data-quality findings. */
  readonly field: string;
} & (
    | { readonly kind: 'title' | 'link' | 'work-logged' | 'resolution' | 'other' }
    | ({ readonly kind: 'description' } & Rewritten)
    /** An edit of acceptance criteria in a field of their own. */
    | ({ readonly kind: 'criteria' } & Rewritten)
  );

/** Characters of plain text before and after; null when the source does not say. */
interface Rewritten {
  readonly lengthFrom: number | null;
  readonly lengthTo: number | null;
}

/** Bookkeeping that never counts as activity: rank, watchers, votes, remote links, workflow migrations, attachments. */
export type NoiseChange = ChangeBase & { readonly kind: 'noise'; readonly field: string };

export type Change = StateChange | ContentChange | NoiseChange;
export type ChangeKind = Change['kind'];

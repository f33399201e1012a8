/** What starts a rule. Names are those of Jira's rule editor. */
export type Trigger =
  /** A field by its name; labels as `Labels`. */
  | { readonly kind: 'field-changed'; readonly field: string }
  | { readonly kind: 'scheduled'; readonly jql: string }
  | { readonly kind: 'sprint-started' };

/** Compares a text with smart values with another text. All conditions have to hold. */
export interface Condition {
  readonly first: string;
  readonly is: 'equals' | 'contains' | 'greater-than' | 'not-empty';
  readonly second?: string;
}

/** What a rule does. Texts may hold smart values. */
export type Step =
  /** Runs an action of the app, by the key of its module. Later steps read the answer as `{{getBellwether….…}}`. */
  | { readonly kind: 'ask'; readonly action: string; readonly inputs: Readonly<Record<string, string>> }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'send'; readonly text: string }
  | { readonly kind: 'add-label'; readonly label: string }
  | { readonly kind: 'transition'; readonly to: string }
  | { readonly kind: 'edit'; readonly fields: Readonly<Record<string, unknown>> };

export interface Rule {
  readonly name: string;
  readonly trigger: Trigger;
  readonly conditions: readonly Condition[];
  readonly steps: readonly Step[];
}

/** One run of a rule, about one issue or sprint: what it did, or why it stopped. */
export interface RuleRun {
  readonly rule: string;
  readonly about: string;
  readonly status: 'success' | 'no-match' | 'stopped';
  readonly log: readonly string[];
}

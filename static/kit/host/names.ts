/** The names that a screen needs. Keys, account ids and ids of sprints; all may be empty. */
export interface WantedWords {
  readonly issueKeys: readonly string[];
  readonly accountIds: readonly string[];
  readonly sprintIds: readonly string[];
}

/** Names as this viewer may read them; unreadable ones are absent. */
export interface ItemWords {
  readonly summaries: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  /** By id. */
  readonly sprintNames: ReadonlyMap<string, string>;
}

export const NO_WORDS: ItemWords = { summaries: new Map(), people: new Map(), sprintNames: new Map() };

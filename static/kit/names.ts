/** What a screen wants to call by its name. Keys, account ids and a sprint id; all may be empty. */
export interface WantedWords {
  readonly issueKeys: readonly string[];
  readonly accountIds: readonly string[];
  readonly sprintId: string | null;
}

/** Words as this viewer may read them; what could not be read is absent. */
export interface ItemWords {
  readonly summaries: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  readonly sprintName: string | null;
}

export const NO_WORDS: ItemWords = { summaries: new Map(), people: new Map(), sprintName: null };

/** The sentences of thresholds by the English ones: many thresholds share one. */
export type Translations = Readonly<Record<string, string>>;

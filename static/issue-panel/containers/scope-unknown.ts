const SENTENCES = new Map([
  ['not-started', 'Its scope is compared with nothing yet: no work has started.'],
  ['no-dates', 'Its scope cannot be told: it has no dates to count from.'],
  ['no-history', 'Its scope cannot be told: the history was not recorded.'],
  ['no-items', 'Its scope cannot be told: it holds no items.'],
]);

/** Why a container shows no ledger. */
export function scopeUnknownSentence(because: string): string {
  return SENTENCES.get(because) ?? 'Its scope cannot be told.';
}

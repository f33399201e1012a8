/** What the rules may look at; the rest of a manifest is of no interest to them. */
export function platformRules(
  manifest: object,
  surroundings: { readonly exists: (path: string) => boolean; readonly productEvents: readonly string[] },
): readonly string[];

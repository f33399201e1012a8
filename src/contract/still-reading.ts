/**
 * A project is read at present: nothing is shown of it yet. `not-begun`: the app does not know yet which projects there are.
 * `share` (0 to 1) is how far it is read, 1 while it is judged; null where nobody knows how much there will be.
 */
export type StillReading =
  { readonly status: 'not-begun' } | { readonly status: 'reading'; readonly share: number | null };

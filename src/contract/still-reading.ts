/**
 * A project that is being read: nothing is shown of it yet. `not-begun`: the app does not know yet which projects
 * exist. `share` (0 to 1) is how far it is read, 1 while it is judged; null if the total is not known.
 */
export type StillReading =
  { readonly status: 'not-begun' } | { readonly status: 'reading'; readonly share: number | null };

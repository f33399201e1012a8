/** The part of a page's address that is the screen's own: "/scope?asOf=2026-01-12". */
export interface PageAddress {
  readonly read: () => string;
  /** Goes to another one: as a step that Back undoes, or in the place of this one. */
  readonly go: (path: string, step: 'push' | 'replace') => void;
  /** Calls back whenever it changes, also by Back and Forward; answers how to stop. */
  readonly listen: (onChange: () => void) => () => void;
}

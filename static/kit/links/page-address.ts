/** The part of a page's address that belongs to the screen: "/scope?asOf=2026-01-12". */
export interface PageAddress {
  readonly read: () => string;
  /** Goes to another address: as a step that Back undoes, or replacing the present one. */
  readonly go: (path: string, step: 'push' | 'replace') => void;
  /** Calls back whenever it changes, also by Back and Forward; returns a function that unsubscribes. */
  readonly listen: (onChange: () => void) => () => void;
}

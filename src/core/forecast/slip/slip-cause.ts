/** What can move the end of a container; the order in which equal parts are told. At most seven: see `shapleyValues`. */
export const SLIP_CAUSES = ['scope', 're-estimates', 'pace', 'stalled', 'waiting', 'late-start', 'calendar'] as const;

export type SlipCause = (typeof SLIP_CAUSES)[number];

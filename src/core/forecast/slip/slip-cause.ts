/**
 * The causes that can move the end of a container, in the order in which equal parts are shown. At most seven: see
 * `shapleyValues`.
 */
export const SLIP_CAUSES = ['scope', 're-estimates', 'pace', 'stalled', 'waiting', 'late-start', 'calendar'] as const;

export type SlipCause = (typeof SLIP_CAUSES)[number];

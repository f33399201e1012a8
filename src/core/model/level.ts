/** The health of a work item or container, in one word. */
export type Level = 'on-track' | 'at-risk' | 'off-track' | 'unknown';

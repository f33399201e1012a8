/** How a work item or container fares, in one word. */
export type Level = 'on-track' | 'at-risk' | 'off-track' | 'unknown';

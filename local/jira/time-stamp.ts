/** Milliseconds as Jira's platform API writes them: `2021-06-18T18:43:38.192+0000`. */
export const timeStamp = (instant: number): string => new Date(instant).toISOString().replace('Z', '+0000');

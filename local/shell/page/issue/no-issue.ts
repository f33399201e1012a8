/** Jira's words; the same for a hidden issue and for one that does not exist. */
export const NO_ISSUE = {
  now: {
    title: 'You can’t view this issue',
    text: 'It may have been deleted, or you don’t have permission to see it.',
  },
  then: {
    title: 'You can’t view this issue',
    text: 'It may not have existed on that day, or you don’t have permission to see it.',
  },
} as const;

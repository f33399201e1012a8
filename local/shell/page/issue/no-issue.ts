/** As Jira words it; an issue that is hidden and one that never was look alike. */
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

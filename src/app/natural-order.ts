/** Order of keys and ids with numbers in them: 9 before 10. `localeCompare` with options takes a hundred times as long. */
export const { compare: naturalOrder } = new Intl.Collator('en', { numeric: true });

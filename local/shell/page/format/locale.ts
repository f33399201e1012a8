/** The viewer's language, for dates, numbers and sorting. */
export const locale = (): string => (typeof navigator === 'undefined' ? 'en-GB' : (navigator.languages[0] ?? 'en-GB'));

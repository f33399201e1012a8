/** The reader's language; dates, numbers and sorting follow it. */
export const locale = (): string => (typeof navigator === 'undefined' ? 'en-GB' : (navigator.languages[0] ?? 'en-GB'));

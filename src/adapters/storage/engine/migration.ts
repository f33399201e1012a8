/** One definition. After its release, its number and its text never change. */
export interface Migration {
  readonly number: number;
  readonly text: string;
}

/** A definition on one line. */
export function step(number: number, text: string): Migration {
  return { number, text: text.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')') };
}

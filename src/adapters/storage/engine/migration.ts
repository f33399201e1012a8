/** One definition. Its number never changes, nor what it says, once it has been released. */
export interface Migration {
  readonly number: number;
  readonly text: string;
}

/** A definition in one line. */
export function step(number: number, text: string): Migration {
  return { number, text: text.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')') };
}

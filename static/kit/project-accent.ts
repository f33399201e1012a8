const ACCENTS = ['blue', 'teal', 'green', 'purple', 'magenta', 'orange'] as const;

/** A colour for each project, the same in all places. */
export function projectAccent(projectKey: string): (typeof ACCENTS)[number] {
  const sum = [...projectKey].reduce((total, letter) => total * 31 + (letter.codePointAt(0) ?? 0), 0);
  return ACCENTS[sum % ACCENTS.length] ?? 'blue';
}

/** "AB" for "Ada Byron", "A" for "Ada", "17" for "User 0017": the text of a mark without a picture. */
export function initials(name: string): string {
  const words = name.split(/[\s._-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const lastWord = words.at(-1) ?? '';
  if (/^\d{2,}$/.test(lastWord)) return lastWord.slice(-2);
  const first = [...(words[0] ?? '?')][0] ?? '?';
  const last = words.length > 1 ? ([...lastWord][0] ?? '') : '';
  return (first + last).toLocaleUpperCase();
}

const ACCENTS = ['blue', 'teal', 'green', 'purple', 'magenta', 'orange', 'lime', 'red', 'yellow'] as const;

/** One of Atlassian's accents; the same id always gets the same one. */
export function accentOf(id: string): string {
  let sum = 7;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return ACCENTS[sum % ACCENTS.length] ?? 'blue';
}

/**
 * Natural order of keys: by project, then by number, so that `AB-9` comes before `AB-10`. Other names come after, as
 * text.
 */
export function compareKeys(one: string, other: string): number {
  if (one === other) return 0;
  const [project, number] = partsOf(one);
  const [otherProject, otherNumber] = partsOf(other);
  return compareText(project, otherProject) || compareNumbers(number, otherNumber) || compareText(one, other);
}

function partsOf(key: string): readonly [string, number] {
  const dash = key.lastIndexOf('-');
  const number = dash < 0 ? NaN : Number(key.slice(dash + 1));
  return Number.isNaN(number) ? [key, Infinity] : [key.slice(0, dash), number];
}

function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

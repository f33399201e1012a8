/** `EXHAUSTIVE=1 npm test` tries every case of the long tests; otherwise a sample does, so that a commit is checked in minutes. */
export const isExhaustive = process.env['EXHAUSTIVE'] === '1';

/** All cases, or so many of them from the first to the last, evenly apart. At least two are taken. */
export function sampleOf<Case>(cases: readonly Case[], most: number): readonly Case[] {
  if (isExhaustive || cases.length <= most) return cases;
  const step = (cases.length - 1) / (Math.max(2, most) - 1);
  const taken = new Set(Array.from({ length: Math.max(2, most) }, (_, at) => Math.round(at * step)));
  return cases.filter((_, at) => taken.has(at));
}

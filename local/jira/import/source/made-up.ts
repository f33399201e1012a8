import { createHash } from 'node:crypto';

/**
 * Ids and phrases for things of which CSV and RSS contain only names. The same name always gets the same ones, in every
 * file and every run.
 */

/** A number of nine digits, derived from a name. */
function numberOf(name: string): number {
  return 100_000_000 + (createHash('sha256').update(name).digest().readUInt32BE(0) % 900_000_000);
}

/** The id of a custom field. */
export const customFieldId = (name: string): string => `customfield_${String(numberOf(name))}`;

/** A sprint of which only the name is known. Nothing is concluded about whether it runs. */
export const sprintOfName = (name: string) => ({ id: numberOf(name), name, state: 'future', boardId: null });

const PHRASES: Readonly<Record<string, readonly [inward: string, outward: string]>> = {
  blocks: ['is blocked by', 'blocks'],
  dependency: ['is depended on by', 'depends on'],
  depends: ['is depended on by', 'depends on'],
  cloners: ['is cloned by', 'clones'],
  duplicate: ['is duplicated by', 'duplicates'],
  relates: ['relates to', 'relates to'],
  'issue split': ['split from', 'split to'],
  'problem/incident': ['is caused by', 'causes'],
  causes: ['is caused by', 'causes'],
};

/** A link type with Jira's phrases; a type of the site's own gets its name instead. */
export function linkPhrases(name: string) {
  const [inward, outward] = PHRASES[name.toLowerCase()] ?? [`${name} (inward)`, `${name} (outward)`];
  return { id: name, name, inward, outward };
}

import { counted, number } from './format';

/** A field that may hold what was not found. */
interface FieldQuestion {
  readonly role: 'estimate' | 'epicLink' | 'flagged';
  readonly id: string;
  readonly name: string | null;
  readonly set: number;
  readonly of: number;
}

const HOLDS: Readonly<Record<FieldQuestion['role'], readonly [holds: string, role: string, setting: string]>> = {
  estimate: ['a number', 'the estimate', 'estimate'],
  epicLink: ['the key of an issue', 'the link to the epic', 'parent'],
  flagged: ['a checked option', 'the flag', 'flag'],
};

/** "customfield_10016 holds a number on 7 of 7 items: is it the estimate? Then set fields.estimate to it." */
export function fieldQuestionSentence({ role, id, name, set, of }: FieldQuestion): string {
  const [holds, is, setting] = HOLDS[role];
  const called = name === null ? id : `${id} ("${name}")`;
  return `${called} holds ${holds} on ${number(set)} of ${counted(of, 'item')}: is it ${is}? Then set fields.${setting} to "${id}".`;
}

interface UnknownLinkType {
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
  readonly links: number;
}

/** "Nothing is known of the link type "Orbit" ("is orbited by", "orbits"), of which there are 4 links: …" */
export function linkTypeSentence({ name, inward, outward, links }: UnknownLinkType): string {
  return `The link type "${name}" ("${inward}", "${outward}") is not known, and its ${counted(links, 'link')} are taken to say nothing of order: set links."${name}" where it means that one waits for the other.`;
}

interface RecognisedField {
  readonly role: string;
  readonly field: { readonly id: string | null; readonly name: string };
  readonly by: 'choice' | 'board' | 'schema' | 'name' | 'values' | 'usual-id';
  readonly set: number;
  readonly of: number;
}

const ROLES: Readonly<Record<string, string>> = {
  sprint: 'sprint',
  epicLink: 'epic link',
  epicName: 'epic name',
  flagged: 'flag',
  estimate: 'estimate',
  startOn: 'start date',
  targetEnd: 'target end',
  criteria: 'acceptance criteria',
};
const BY: Readonly<Record<RecognisedField['by'], string>> = {
  choice: 'as the settings say',
  board: 'as a board estimates in it',
  schema: 'by its type',
  name: 'by its name',
  values: 'by its values',
  'usual-id': 'by the id that Jira usually gives it',
};

/** "Estimate: customfield_10016, by the id that Jira usually gives it (set on 7 of 7 items)" */
export function recognisedFieldSentence({ role, field, by, set, of }: RecognisedField): string {
  const what = ROLES[role] ?? role;
  const called = field.id === null || field.id === field.name ? field.name : `${field.id} "${field.name}"`;
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${called}, ${BY[by]} (set on ${number(set)} of ${counted(of, 'item')})`;
}

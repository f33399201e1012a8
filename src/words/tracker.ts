import type { Say } from './say/say';

/** A field that may hold a value that was not found elsewhere. */
interface FieldQuestion {
  readonly role: 'estimate' | 'epicLink' | 'flagged';
  readonly id: string;
  readonly name: string | null;
  readonly set: number;
  readonly of: number;
}

/** "customfield_10016 holds a number on 7 of 7 items: is it the estimate? Then set fields.estimate to it." */
export function fieldQuestionSentence({ role, id, name, set, of }: FieldQuestion, say: Say<'terminal'>): string {
  const field = name === null ? id : say('terminal.field-name', { id, name });
  return say(`terminal.question.${role}`, { field, set, of, value: JSON.stringify(id) });
}

interface UnknownLinkType {
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
  readonly links: number;
}

/** "The link type “Orbit” (“is orbited by”, “orbits”) is not known, so its 4 links say nothing of order. …" */
export function linkTypeSentence(type: UnknownLinkType, say: Say<'terminal'>): string {
  const { name, inward, outward, links } = type;
  return say('terminal.link-type', { name, inward, outward, links, setting: `links.${JSON.stringify(name)}` });
}

interface RecognisedField {
  readonly role: string;
  readonly field: { readonly id: string | null; readonly name: string };
  readonly by: 'choice' | 'board' | 'schema' | 'name' | 'values' | 'usual-id';
  readonly set: number;
  readonly of: number;
}

/** Roles with a message of their own; other fields hold acceptance criteria. */
const ROLES = ['sprint', 'epicLink', 'epicName', 'flagged', 'estimate', 'startOn', 'targetEnd'] as const;

/** "Estimate: customfield_10016, by the id that Jira usually gives it (set on 7 of 7 items)" */
export function recognisedFieldSentence({ role, field, by, set, of }: RecognisedField, say: Say<'terminal'>): string {
  const called =
    field.id === null || field.id === field.name
      ? field.name
      : say('terminal.field-name', { id: field.id, name: field.name });
  const known = ROLES.find((each) => each === role) ?? 'other';
  return say('terminal.field', { role: known, field: called, by: by === 'usual-id' ? 'other' : by, set, of });
}

import type { FieldMap, FieldRef } from './field-map';
import { isObject, type Json, listAt, objectAt, textAt } from './json';
import { remembered } from '../site/remembered';
import { isCriteriaName } from '../issue/text/criteria';

/** What exported issues tell of the fields that they use, where no field list comes with them. */
export interface FieldEvidence {
  observe(raw: unknown): void;
  fields(): FieldMap;
}

/**
 * Exports name custom fields by number only, and old changelogs by name only. What a field is shows in its values: a
 * sprint looks like nothing else, and points are the number that the last "Story Points" entry of each history says.
 */
export function fieldEvidence(): FieldEvidence {
  const idsByName = new Map<string, Map<string, number>>();
  const sprintFields = new Map<string, number>();
  const namesMet = new Set<string>();

  return {
    observe(raw) {
      const fields = isObject(raw) ? objectAt(raw, 'fields') : null;
      if (fields === null || !isObject(raw)) return;
      const last = lastEntries(raw);
      for (const id of Object.keys(fields)) {
        if (!id.startsWith('customfield_') || fields[id] === null) continue;
        if (isSprintValue(fields[id])) count(sprintFields, id);
      }
      for (const [name, entry] of last) {
        namesMet.add(name);
        const votes = idsByName.get(name) ?? new Map<string, number>();
        idsByName.set(name, votes);
        for (const id of entry.fieldId === null ? fieldsHolding(fields, entry.text) : [entry.fieldId]) count(votes, id);
      }
    },
    fields() {
      const named = (names: readonly string[]): readonly FieldRef[] =>
        names.filter((name) => namesMet.has(name)).map((name) => ({ id: mostVoted(idsByName.get(name)), name }));
      return {
        sprint: [...sprintFields.keys()].map((id) => ({ id, name: 'Sprint' })),
        epicLink: named(['Epic Link']),
        epicName: named(['Epic Name']),
        flagged: named(['Flagged']),
        estimate: named(['Story Points', 'Story point estimate']),
        startOn: named(['Start date', 'Start Date', 'Target start']),
        targetEnd: named(['Target end']),
        criteria: named([...namesMet].filter(isCriteriaName)),
      };
    },
  };
}

interface LastEntry {
  readonly fieldId: string | null;
  readonly text: string;
  readonly at: string;
}

const NAMES = new Set([
  'Story Points',
  'Story point estimate',
  'Epic Link',
  'Epic Name',
  'Flagged',
  'Start date',
  'Start Date',
  'Target start',
  'Target end',
]);

const isOfInterest = remembered((name) => NAMES.has(name) || isCriteriaName(name));

/** The newest entry of each field of interest; ISO texts of one tracker sort well enough by themselves. */
function lastEntries(raw: Json): ReadonlyMap<string, LastEntry> {
  const last = new Map<string, LastEntry>();
  for (const history of listAt(objectAt(raw, 'changelog') ?? {}, 'histories')) {
    if (!isObject(history)) continue;
    const at = textAt(history, 'created') ?? '';
    for (const item of listAt(history, 'items')) {
      if (!isObject(item)) continue;
      const name = textAt(item, 'field') ?? '';
      if (!isOfInterest(name)) continue;
      const known = last.get(name);
      const text = textAt(item, 'toString') ?? '';
      if (known === undefined || at >= known.at) last.set(name, { at, text, fieldId: textAt(item, 'fieldId') });
    }
  }
  return last;
}

/** Custom fields whose present value reads like the text of the last entry. */
function fieldsHolding(fields: Json, text: string): readonly string[] {
  if (text === '') return [];
  const number = Number(text);
  return Object.keys(fields).filter((id) => {
    const value = fields[id];
    return id.startsWith('customfield_') && (value === text || (typeof value === 'number' && value === number));
  });
}

function isSprintValue(value: unknown): boolean {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  if (typeof first === 'string') return first.startsWith('com.atlassian.greenhopper.service.sprint.Sprint@');
  return isObject(first) && 'state' in first && 'id' in first && ('boardId' in first || 'startDate' in first);
}

function count(votes: Map<string, number>, id: string): void {
  votes.set(id, (votes.get(id) ?? 0) + 1);
}

/** Of equals, the first met. */
function mostVoted(votes: ReadonlyMap<string, number> | undefined): string | null {
  let best: string | null = null;
  for (const [id, number] of votes ?? []) if (best === null || number > (votes?.get(best) ?? 0)) best = id;
  return best;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// The description is JSON of its own making; only the few words looked at here matter.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Schema = Readonly<Record<string, any>>;

const FOLDERS = [join(process.env['BELLWETHER_DATA'] ?? join(__dirname, '../../../../shared/data'), 'contract')];
const FILES = { platform: 'jira-platform-v3.json', agile: 'jira-software.json' };

/** Atlassian's own description of the API, where this machine has it; null otherwise. */
export function contract(): Contract | null {
  const folder = FOLDERS.find((known) => existsSync(join(known, FILES.platform)));
  if (folder === undefined) return null;
  const read = (file: string): Schema => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return new Contract([read(FILES.platform), read(FILES.agile)]);
}

/** The description's own example, and every Jira, name the board's project like this; its schema does not. */
const BETTER_KNOWN = new Set(['id', 'key', 'name', 'self'].map((name) => `$.location.${name}: not described`));

/** There the description has the sentence about a member in the place of its name. */
const GADGET_POSITION = /^\$\.gadgets\[\d+\]\.position\.(row|column|The (row|column) position of the gadget\.): /;

/** Says where an answer is not as the description has it. Null counts as absent: Jira writes it all the time. */
export class Contract {
  constructor(readonly documents: readonly Schema[]) {}

  complaints(call: { method: string; path: string; status: number }, answer: unknown): readonly string[] {
    const document = this.documents.find((known) => call.path in known['paths'])!;
    const operation = document?.['paths'][call.path][call.method.toLowerCase()];
    if (operation === undefined) return [`${call.method} ${call.path} is not described`];
    const response = operation.responses[String(call.status)];
    if (response === undefined) return [`${call.method} ${call.path} does not answer ${call.status}`];
    const schema = response.content?.['application/json']?.schema;
    const found = schema === undefined ? [] : complaints(schema, answer, { document, at: '$' });
    return found.filter((complaint) => !BETTER_KNOWN.has(complaint) && !GADGET_POSITION.test(complaint));
  }
}

export interface Place {
  readonly document: Schema;
  readonly at: string;
}

export function complaints(schema: Schema, value: unknown, place: Place): readonly string[] {
  if (value === null || value === undefined) return [];
  if (schema['$ref'] !== undefined) {
    const name = String(schema['$ref']).split('/').at(-1)!;
    return complaints(place.document['components'].schemas[name], value, place);
  }
  if (schema['allOf'] !== undefined) return schema['allOf'].flatMap((part: Schema) => complaints(part, value, place));
  switch (schema['type']) {
    case 'object':
      return objectComplaints(schema, value, place);
    case 'array':
      if (!Array.isArray(value)) return [`${place.at}: no list`];
      return value.flatMap((entry, index) =>
        complaints(schema['items'] ?? {}, entry, { ...place, at: `${place.at}[${index}]` }),
      );
    case 'integer':
      return Number.isInteger(value) ? [] : [`${place.at}: no whole number: ${JSON.stringify(value)}`];
    case 'number':
    case 'boolean':
    case 'string': {
      if (typeof value !== schema['type']) return [`${place.at}: no ${schema['type']}: ${JSON.stringify(value)}`];
      const allowed: readonly unknown[] | undefined = schema['enum'];
      if (allowed !== undefined && !allowed.includes(value))
        return [`${place.at}: not one of ${allowed.join(', ')}: ${String(value)}`];
      const isMoment = schema['format'] === 'date-time' && Number.isNaN(Date.parse(String(value)));
      return isMoment ? [`${place.at}: no moment: ${String(value)}`] : [];
    }
    default:
      return [];
  }
}

function objectComplaints(schema: Schema, value: unknown, place: Place): readonly string[] {
  if (typeof value !== 'object' || Array.isArray(value)) return [`${place.at}: no object`];
  const own = value as Readonly<Record<string, unknown>>;
  const properties: Schema = schema['properties'] ?? {};
  const missing = (schema['required'] ?? []).filter((name: string) => own[name] === undefined);
  return [
    ...missing.map((name: string) => `${place.at}.${name}: missing`),
    ...Object.entries(own).flatMap(([name, entry]) => {
      const at = `${place.at}.${name}`;
      if (properties[name] !== undefined) return complaints(properties[name], entry, { ...place, at });
      const more = schema['additionalProperties'];
      if (more === false && schema['properties'] !== undefined) return [`${at}: not described`];
      return typeof more === 'object' ? complaints(more, entry, { ...place, at }) : [];
    }),
  ];
}

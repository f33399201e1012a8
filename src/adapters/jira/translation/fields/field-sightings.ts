import { isObject, type Json, textAt } from './json';
import { sprintEntries } from './sprint-value';

/** What the values of one custom field look like, counted over the issues read so far. */
export interface Sighting {
  /** Issues in which it is set. */
  set: number;
  numbers: number;
  sprints: number;
  /** Values in the form of an issue key. */
  keys: number;
  dates: number;
  /** Lists of options, such as checkboxes. */
  options: number;
  readonly optionTexts: Set<string>;
  /** How often each number occurred. */
  readonly amounts: Map<number, number>;
  /** The keys in its values, and the keys of the issues with such values. */
  readonly targets: Set<string>;
  readonly holders: Set<string>;
}

/** A field with more different values than this is neither a scale nor a flag. */
const MAX_DISTINCT = 40;

export function emptySighting(): Sighting {
  return {
    set: 0,
    numbers: 0,
    sprints: 0,
    keys: 0,
    dates: 0,
    options: 0,
    optionTexts: new Set(),
    amounts: new Map(),
    targets: new Set(),
    holders: new Set(),
  };
}

const KEY = /^[A-Z][A-Z0-9_]+-[1-9]\d*$/;
/** Some tools write all values as text. */
const NUMBER = /^\d{1,6}(?:\.\d{1,3})?$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** Counts one value of a field; `holderKey` is the issue that holds it. */
export function sight(sighting: Sighting, value: unknown, holderKey: string): void {
  sighting.set += 1;
  if (typeof value === 'number') sightNumber(sighting, value);
  else if (typeof value === 'string') {
    if (KEY.test(value)) {
      sighting.keys += 1;
      sighting.targets.add(value);
      sighting.holders.add(holderKey);
    } else if (NUMBER.test(value)) sightNumber(sighting, Number(value));
    else if (DATE.test(value)) sighting.dates += 1;
    else if (isSprintList(value)) sighting.sprints += 1;
  } else if (isSprintList(value)) sighting.sprints += 1;
  else sightOptions(sighting, value);
}

function sightNumber(sighting: Sighting, value: number): void {
  sighting.numbers += 1;
  const known = sighting.amounts.get(value);
  if (known !== undefined || sighting.amounts.size < MAX_DISTINCT) sighting.amounts.set(value, (known ?? 0) + 1);
}

function sightOptions(sighting: Sighting, value: unknown): void {
  if (!Array.isArray(value) || value.length === 0) return;
  const texts = value.map((option) => (isObject(option) ? textAt(option, 'value') : null));
  if (texts.some((text) => text === null)) return;
  sighting.options += 1;
  for (const text of texts)
    if (text !== null && sighting.optionTexts.size < MAX_DISTINCT) sighting.optionTexts.add(text);
}

/** Only a sprint looks like this: the text of old servers, or an object with a state and a board or dates. */
export function isSprintList(value: unknown): boolean {
  const [first] = sprintEntries(value);
  if (typeof first === 'string') return isSprintText(first);
  if (!isObject(first) || !('id' in first)) return false;
  return 'state' in first
    ? 'boardId' in first || 'originBoardId' in first || 'startDate' in first
    : 'rapidViewId' in first;
}

const isSprintText = (text: string): boolean => text.startsWith('com.atlassian.greenhopper.service.sprint.Sprint@');

/** Numbers that teams estimate with: Fibonacci numbers and those of planning cards. */
const SCALE = new Set([0, 0.5, 1, 2, 3, 5, 8, 13, 20, 21, 34, 40, 55, 89, 100]);

/** Whether all numbers of a field are on planning cards, and more than a rating from 1 to 3. */
export function isOnScale({ amounts }: Sighting): boolean {
  const numbers = [...amounts.keys()];
  return numbers.length >= 3 && Math.max(...numbers) > 3 && numbers.every((number) => SCALE.has(number));
}

/** Whether the numbers of a field could be points: none is negative or larger than any real estimate. */
export function couldBePoints({ numbers, set, amounts }: Sighting): boolean {
  return numbers > 0 && numbers === set && [...amounts.keys()].every((number) => number >= 0 && number <= 200);
}

/** The names and types of fields that a page of Jira's search contains (`expand=names,schema`). */
export interface ReportedFields {
  readonly names: Map<string, string>;
  readonly types: Map<string, string>;
}

/** Reads `names` and `schema` of an answer. */
export function readReportedFields(raw: Json, stated: ReportedFields): void {
  const names = raw['names'];
  if (isObject(names)) for (const id of Object.keys(names)) noteName(stated, id, names[id]);
  const schema = raw['schema'];
  if (!isObject(schema)) return;
  for (const id of Object.keys(schema)) {
    const type = schema[id];
    const custom = isObject(type) ? textAt(type, 'custom') : null;
    if (custom !== null) stated.types.set(id, custom);
  }
}

function noteName({ names }: ReportedFields, id: string, name: unknown): void {
  if (typeof name === 'string' && id.startsWith('customfield_') && !names.has(id)) names.set(id, name);
}

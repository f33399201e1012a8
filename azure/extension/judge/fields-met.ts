import type { AzureRecord } from '../../../src/adapters/azure/translation/record';
import { FIELD, isBookkeeping } from '../../../src/adapters/azure/translation/field-names';
import { peoplesTags, tagsIn } from '../../../src/adapters/azure/translation/tags';
import type { FoundFields } from '../../../src/app/settings/recognised';
import type { KeptFacts } from '../../../src/app/sync/judge/load-kept';
import type { FieldName, FieldRole } from '../../../src/contract/recognised';
import { presentState } from '../../../src/core/model/replay';
import type { Evidence } from '../../../static/kit/host/site-catalogue';

type Fields = Readonly<Record<string, unknown>>;

/** Work items as they are now, by id. */
export function latestFields(records: readonly AzureRecord[]): ReadonlyMap<string, Fields> {
  const latest = new Map<number, { readonly rev: number; readonly fields: Fields }>();
  for (const { id, rev, fields } of records.flatMap(({ revisions }) => revisions)) {
    if (rev >= (latest.get(id)?.rev ?? 0)) latest.set(id, { rev, fields });
  }
  return new Map([...latest].map(([id, { fields }]) => [String(id), fields]));
}

const MAX_TAGS = 50;
const BLOCKED: FieldName = { id: FIELD.blocked, name: 'Blocked' };

/**
 * The fields that can hold an estimate (numbers) or mark work as blocked (booleans and tags), and the ones used by
 * default.
 */
export function foundFields(records: readonly AzureRecord[]): FoundFields {
  const [names, tags] = [new Set<string>(), new Map<string, number>()];
  for (const fields of latestFields(records).values()) {
    for (const [name, value] of Object.entries(fields)) if (canBeChosen(name, value)) names.add(name);
    for (const tag of tagsIn(peoplesTags(fields[FIELD.tags]))) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  const estimates = records.flatMap(({ configuration }) =>
    configuration.teams.flatMap(({ backlog }) => backlog.estimateField ?? []),
  );
  const most = [...tags].toSorted(([, one], [, other]) => other - one).slice(0, MAX_TAGS);
  const known = [...new Set([...estimates, FIELD.blocked, ...names])].map(fieldName);
  return {
    all: [...inOrder(known), ...inOrder(most.map(([tag]) => ({ id: tag, name: tag })))],
    found: { ...NOTHING, estimate: [...new Set(estimates)].map(fieldName), flag: [BLOCKED] },
  };
}

const NOTHING: FoundFields['found'] = {
  estimate: [],
  flag: [],
  iteration: [],
  parent: [],
  parentName: [],
  startDate: [],
  targetEnd: [],
  criteria: [],
};

const canBeChosen = (name: string, value: unknown): boolean =>
  !name.startsWith('System.') &&
  !isBookkeeping(name) &&
  (typeof value === 'number' || typeof value === 'boolean' || value === 'Yes' || value === 'No');

/** Shows "Microsoft.VSTS.Scheduling.StoryPoints" as "Story Points": the data that is read contains no display names. */
const fieldName = (id: string): FieldName => ({
  id,
  name: (id.split('.').at(-1) ?? id).replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
});

const inOrder = (list: readonly FieldName[]): readonly FieldName[] =>
  list.toSorted((one, other) => one.name.localeCompare(other.name));

/** How many finished items have an estimate in one of these fields, or how many open ones are flagged by them. */
export function evidenceOf(
  { role, fieldIds }: { readonly role: FieldRole; readonly fieldIds: readonly string[] },
  { kept, latest }: { readonly kept: KeptFacts; readonly latest: () => ReadonlyMap<string, Fields> },
): Evidence | null {
  if (role !== 'estimate' && role !== 'flag') return null;
  const done = new Set(kept.statuses.filter(({ category }) => category === 'done').map(({ id }) => id));
  const fields = latest();
  const wanted = new Set(fieldIds.map((id) => id.toLowerCase()));
  const has = (item: KeptFacts['items'][number]): boolean => {
    const values = fields.get(item.id) ?? {};
    if (role === 'estimate') return fieldIds.some((id) => typeof values[id] === 'number');
    if (wanted.has(FIELD.blocked.toLowerCase())) return presentState(item).flagged;
    const isOn = ([name, value]: readonly [string, unknown]): boolean =>
      wanted.has(name.toLowerCase()) && (value === true || value === 'Yes');
    return Object.entries(values).some(isOn) || tagsIn(values[FIELD.tags]).some((tag) => wanted.has(tag.toLowerCase()));
  };
  const asked = kept.items.filter(
    (item) =>
      item.level === 'standard' &&
      item.removedAt === null &&
      done.has(presentState(item).statusId) === (role === 'estimate'),
  );
  return { have: asked.filter(has).length, of: asked.length };
}

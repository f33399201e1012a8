import { type FieldHistories } from './field-histories';
import { type FieldMap, type FieldRef, TIME_ESTIMATE } from './field-map';
import { bestNamed, type CustomRole, type NamedRole, roleOfName, ROLES } from './field-names';
import { questionsOf } from './field-questions';
import type { Sighting } from './field-sightings';
import { byValues, refsFor, refsOf, ROLE_OF_TYPE } from './fields-by-values';
import { plainWords } from '../../../../core/model/plain-words';
import type {
  Asked,
  FieldChoices,
  FieldEvidenceSoFar,
  Found,
  NamesByField,
  Recognition,
  RecognisedField,
} from './recognition';

/**
 * Which field holds what. The order of evidence: the administrator's choice; the field's type in Jira; its name, in
 * Jira's languages; its values; Jira's usual ids.
 */
export function recogniseFields(
  evidence: FieldEvidenceSoFar,
  choices: FieldChoices,
): { readonly map: FieldMap; readonly recognition: Recognition } {
  const names = namesByField(evidence);
  const found = new Map<CustomRole, readonly Found[]>();
  for (const role of ROLES) found.set(role, foundFor(role, { evidence, choices, names }));
  if (!isUsed(found.get('estimate') ?? [], evidence) && choices.estimate === undefined && evidence.timed > 0) {
    found.set('estimate', [{ field: TIME_ESTIMATE, by: 'values' }]);
  }
  const refs = (role: CustomRole): readonly FieldRef[] => (found.get(role) ?? []).map(({ field }) => field);
  const map: FieldMap = {
    sprint: refs('sprint'),
    epicLink: refs('epicLink'),
    epicName: refs('epicName'),
    flagged: refs('flagged'),
    estimate: refs('estimate'),
    startOn: refs('startOn'),
    targetEnd: refs('targetEnd'),
    criteria: refs('criteria'),
    parentTypes: evidence.kinds.parentTypes(targetsOf(refs('epicLink'), evidence)),
  };
  return { map, recognition: { fields: counted(found, evidence), questions: questionsOf(found, evidence, names) } };
}

function namesByField({ histories, told }: FieldEvidenceSoFar): NamesByField {
  const byId = new Map<string, string[]>();
  const without: string[] = [];
  const note = (id: string, name: string): void => {
    const known = byId.get(id);
    if (known === undefined) byId.set(id, [name]);
    else if (!known.includes(name)) known.push(name);
  };
  for (const [name, votes] of histories.idsByName) {
    const id = mostVoted(votes);
    if (id === null) without.push(name);
    else note(id, name);
  }
  for (const [id, name] of told.names) note(id, name);
  return { byId, without };
}

function foundFor(role: CustomRole, asked: Asked): readonly Found[] {
  const chosen = asked.choices[role];
  if (chosen !== undefined) return chosen.flatMap((text) => chosenField(text, asked.names));
  const typed = byType(role, asked);
  const named = byName(role, asked);
  const known = uniqueById(role === 'estimate' ? [...named, ...typed] : [...typed, ...named]);
  if (role === 'sprint') return uniqueById([...known, ...byValues(role, asked)]);
  return isUsed(known, asked.evidence) ? known : uniqueById([...byValues(role, asked), ...known]);
}

/** "customfield_10016", the id of one of Jira's own fields, or a name. */
function chosenField(text: string, { byId }: NamesByField): readonly Found[] {
  if (/^customfield_\d+$/.test(text) || text === TIME_ESTIMATE.id) {
    return refsOf(text, byId.get(text) ?? [text]).map((field) => ({ field, by: 'choice' as const }));
  }
  const ids = [...byId].flatMap(([id, names]) =>
    names.some((name) => plainWords(name) === plainWords(text)) ? id : [],
  );
  const refs = ids.length === 0 ? [{ id: null, name: text }] : ids.map((id) => ({ id, name: text }));
  return refs.map((field) => ({ field, by: 'choice' as const }));
}

function byType(role: CustomRole, { evidence, names }: Asked): readonly Found[] {
  return [...evidence.told.types].flatMap(([id, type]) =>
    ROLE_OF_TYPE[type] === role ? refsFor(role, id, names).map((field) => ({ field, by: 'schema' as const })) : [],
  );
}

/** Fields whose name shows the meaning and whose values do not contradict it; better names first. */
function byName(role: CustomRole, { evidence, names }: Asked): readonly Found[] {
  const named: { readonly field: FieldRef; readonly rank: number; readonly set: number }[] = [];
  const note = (id: string | null, name: string): void => {
    const meaning = meaningOfName(name, evidence.histories);
    if (meaning?.role !== role) return;
    const sighting = id === null ? undefined : evidence.sightings.get(id);
    if (sighting !== undefined && !couldHold(role, sighting)) return;
    named.push({ field: { id, name }, rank: meaning.rank, set: sighting?.set ?? 0 });
  };
  for (const [id, own] of names.byId) for (const name of own) note(id, name);
  for (const name of names.without) note(null, name);
  named.sort((one, other) => one.rank - other.rank || other.set - one.set);
  const kept = role === 'flagged' ? bestNamed(named) : named;
  return kept.map(({ field }) => ({ field, by: 'name' as const }));
}

function meaningOfName(name: string, { flagNames }: FieldHistories): NamedRole | null {
  return roleOfName(name) ?? (flagNames.get(name) === true ? { role: 'flagged', rank: 9 } : null);
}

/** If the model could not read the values with this meaning, the name is a coincidence. */
function couldHold(role: CustomRole, sighting: Sighting): boolean {
  if (sighting.set === 0) return true;
  switch (role) {
    case 'sprint':
      return sighting.sprints > 0;
    case 'epicLink':
      return sighting.keys > 0;
    case 'estimate':
      return sighting.numbers > 0;
    case 'startOn':
    case 'targetEnd':
      return sighting.dates > 0;
    case 'flagged':
      return sighting.options > 0;
    case 'epicName':
    case 'criteria':
      return true;
  }
}

/** Whether any of the fields was ever used: set now, or named by a history. */
function isUsed(found: readonly Found[], { sightings, histories }: FieldEvidenceSoFar): boolean {
  return found.some(
    ({ field: { id, name }, by }) =>
      by === 'choice' || (id !== null && (sightings.get(id)?.set ?? 0) > 0) || histories.idsByName.has(name),
  );
}

function targetsOf(refs: readonly FieldRef[], { sightings }: FieldEvidenceSoFar): readonly string[] {
  return refs.flatMap(({ id }) => (id === null ? [] : [...(sightings.get(id)?.targets ?? [])]));
}

function counted(found: ReadonlyMap<CustomRole, readonly Found[]>, evidence: FieldEvidenceSoFar): RecognisedField[] {
  return [...found].flatMap(([role, all]) =>
    all.map(({ field, by }) => {
      const own = field.id === TIME_ESTIMATE.id ? evidence.timed : (evidence.sightings.get(field.id ?? '')?.set ?? 0);
      return { role, field, by, set: own, of: evidence.issues };
    }),
  );
}

function uniqueById(found: readonly Found[]): readonly Found[] {
  const name = ({ field }: Found): string => `${field.id ?? ''} ${field.name}`;
  return found.filter((one, index) => found.findIndex((other) => name(other) === name(one)) === index);
}

/** The first of those with most votes. */
function mostVoted(votes: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [id, number] of votes) if (best === null || number > (votes.get(best) ?? 0)) best = id;
  return best;
}

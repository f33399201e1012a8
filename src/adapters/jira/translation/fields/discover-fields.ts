import type { JiraField } from '../../rest/configuration';
import { type FieldMap, type FieldRef, TIME_ESTIMATE } from './field-map';
import { bestNamed, type CustomRole, roleOfName } from './field-names';
import { ROLE_OF_TYPE } from './fields-by-values';
import { isSet } from './json';
import { plainWords } from '../../../../core/model/plain-words';
import { type FieldChoices, NO_FIELD_CHOICES } from './recognition';

/** Types with many uses: only the name of such a field shows its meaning. */
const NAMED_TYPES: Readonly<Partial<Record<CustomRole, string>>> = {
  flagged: 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes',
  estimate: 'com.atlassian.jira.plugin.system.customfieldtypes:float',
  startOn: 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker',
  targetEnd: 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker',
};

/**
 * Finds the fields of a site that matter: the fields that an administrator chose, otherwise by their schema. Names, in
 * Jira's languages, decide only if a type is not enough. `boardEstimates` are the estimate fields of the project's
 * boards, and come before all others.
 */
export function discoverFields(
  all: readonly JiraField[],
  boardEstimates: readonly FieldRef[],
  choices: FieldChoices = NO_FIELD_CHOICES,
): FieldMap {
  const fields = all.filter((field) => !isOwn(field));
  const found = (role: CustomRole): readonly FieldRef[] => {
    const chosen = choices[role];
    if (chosen !== undefined) return chosen.flatMap((text) => chosenField(text, fields));
    return [...ofType(role, fields), ...ofName(role, fields)];
  };
  return {
    sprint: found('sprint'),
    epicLink: found('epicLink'),
    epicName: found('epicName'),
    flagged: found('flagged'),
    estimate: choices.estimate === undefined ? estimates(boardEstimates, found('estimate')) : found('estimate'),
    startOn: unique([...ofName('startOn', fields), ...found('startOn')]),
    targetEnd: found('targetEnd'),
    criteria: found('criteria'),
    parentTypes: [],
  };
}

/** Values that the app writes itself are no facts about work. */
const isOwn = ({ schema }: JiraField): boolean =>
  /^ari:cloud:ecosystem::extension\/[^/]+\/[^/]+\/static\/field-/.test(schema?.custom ?? '');

function chosenField(text: string, fields: readonly JiraField[]): readonly FieldRef[] {
  const found = fields.filter(({ id, name }) => id === text || plainWords(name) === plainWords(text));
  return found.map(({ id, name }) => ({ id, name }));
}

function ofType(role: CustomRole, fields: readonly JiraField[]): readonly FieldRef[] {
  return fields
    .filter(({ schema }) => ROLE_OF_TYPE[schema?.custom ?? ''] === role)
    .map(({ id, name }) => ({ id, name }));
}

function ofName(role: CustomRole, fields: readonly JiraField[]): readonly FieldRef[] {
  const named = fields
    .flatMap(({ id, name, schema }) => {
      const meaning = roleOfName(name);
      // Criteria are text, a text area, or one of many checklist apps: only the name shows it.
      const fits = role === 'criteria' ? isSet(schema?.custom) : schema?.custom === (NAMED_TYPES[role] ?? null);
      return meaning?.role === role && fits ? { field: { id, name }, rank: meaning.rank } : [];
    })
    .toSorted((one, other) => one.rank - other.rank);
  return (role === 'flagged' ? bestNamed(named) : named).map(({ field }) => field);
}

/** Points and hours are never mixed: hours count only if every board estimates in them. */
function estimates(boards: readonly FieldRef[], others: readonly FieldRef[]): readonly FieldRef[] {
  const points = boards.filter(({ id }) => id !== TIME_ESTIMATE.id);
  return boards.length > 0 && points.length === 0 ? [TIME_ESTIMATE] : unique([...points, ...others]);
}

/** The ids to request from Jira, besides its own fields. */
export function customFieldIds(fields: FieldMap): readonly string[] {
  const refs = [
    ...fields.sprint,
    ...fields.epicLink,
    ...fields.epicName,
    ...fields.flagged,
    ...fields.estimate,
    ...fields.startOn,
    ...fields.targetEnd,
    ...fields.criteria,
  ];
  return [...new Set(refs.flatMap(({ id }) => id ?? []))];
}

function unique(refs: readonly FieldRef[]): readonly FieldRef[] {
  return refs.filter((ref, index) => refs.findIndex(({ id }) => id === ref.id) === index);
}

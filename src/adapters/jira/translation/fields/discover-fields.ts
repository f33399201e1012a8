import type { JiraField } from '../../rest/configuration';
import type { FieldMap, FieldRef } from './field-map';
import { isSet } from './json';
import { isCriteriaName } from '../issue/text/criteria';

const FLAG_TYPE = 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes';
const NUMBER_TYPE = 'com.atlassian.jira.plugin.system.customfieldtypes:float';
const DATE_TYPE = 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker';

/**
 * Finds the fields that matter on a site by their schema. Names decide only where a type says too little: among all
 * checkboxes the one called Flagged, among all dates the start, among all numbers Story Points. `boardEstimates` are
 * the fields that the project's boards estimate in, and come before all others.
 */
export function discoverFields(fields: readonly JiraField[], boardEstimates: readonly FieldRef[]): FieldMap {
  const ofType = (custom: string, name?: RegExp): readonly FieldRef[] =>
    fields
      .filter((field) => field.schema?.custom === custom && (name === undefined || name.test(field.name)))
      .map(({ id, name: fieldName }) => ({ id, name: fieldName }));
  return {
    sprint: ofType('com.pyxis.greenhopper.jira:gh-sprint'),
    epicLink: ofType('com.pyxis.greenhopper.jira:gh-epic-link'),
    epicName: ofType('com.pyxis.greenhopper.jira:gh-epic-label'),
    flagged: ofType(FLAG_TYPE, /^flagged$/i),
    estimate: unique([
      ...boardEstimates,
      ...ofType('com.pyxis.greenhopper.jira:jsw-story-points'),
      ...ofType(NUMBER_TYPE, /^story points?$/i),
    ]),
    startOn: [...ofType(DATE_TYPE, /^start date$/i), ...ofType('com.atlassian.jpo:jpo-custom-field-baseline-start')],
    targetEnd: ofType('com.atlassian.jpo:jpo-custom-field-baseline-end'),
    // Text, a text area, or one of many checklist apps: only the name tells.
    criteria: fields
      .filter(({ name, schema }) => isSet(schema?.custom) && isCriteriaName(name))
      .map(({ id, name }) => ({ id, name })),
  };
}

/** The ids to ask Jira for, beside its own fields. */
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

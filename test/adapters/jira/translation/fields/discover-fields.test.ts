import { customFieldIds, discoverFields } from '../../../../../src/adapters/jira/translation/fields/discover-fields';
import type { JiraField } from '../../../../../src/adapters/jira/rest/configuration';

const TYPES = 'com.atlassian.jira.plugin.system.customfieldtypes';
const field = (id: string, name: string, custom: string): JiraField => ({ id, name, schema: { type: 'any', custom } });

const fields = [
  { id: 'status', name: 'Status', schema: { type: 'status' } },
  { id: 'thumbnail', name: 'Images' },
  field('cf_1', 'Итерация', 'com.pyxis.greenhopper.jira:gh-sprint'),
  field('cf_2', 'Epos', 'com.pyxis.greenhopper.jira:gh-epic-link'),
  field('cf_3', 'Flagged', `${TYPES}:multicheckboxes`),
  field('cf_4', 'Feature flags', `${TYPES}:multicheckboxes`),
  field('cf_5', 'Story Points', `${TYPES}:float`),
  field('cf_6', 'Story point estimate', 'com.pyxis.greenhopper.jira:jsw-story-points'),
  field('cf_7', 'Actual Story Points', `${TYPES}:float`),
  field('cf_8', 'Start date', `${TYPES}:datepicker`),
  field('cf_9', 'Target start', 'com.atlassian.jpo:jpo-custom-field-baseline-start'),
  field('cf_10', 'Target end', 'com.atlassian.jpo:jpo-custom-field-baseline-end'),
  field('cf_11', 'Acceptance Criteria (AC)', 'com.okapya.jira.checklist:checklist'),
  field('cf_12', 'Akzeptanzkriterien', `${TYPES}:textarea`),
  field('cf_13', 'Search criteria', `${TYPES}:textarea`),
];

it('finds fields by their schema, whatever they are called', () => {
  expect(discoverFields(fields, [])).toEqual({
    sprint: [{ id: 'cf_1', name: 'Итерация' }],
    epicLink: [{ id: 'cf_2', name: 'Epos' }],
    epicName: [],
    parentTypes: [],
    flagged: [{ id: 'cf_3', name: 'Flagged' }],
    estimate: [
      { id: 'cf_6', name: 'Story point estimate' },
      { id: 'cf_5', name: 'Story Points' },
    ],
    startOn: [
      { id: 'cf_8', name: 'Start date' },
      { id: 'cf_9', name: 'Target start' },
    ],
    targetEnd: [{ id: 'cf_10', name: 'Target end' }],
    criteria: [
      { id: 'cf_11', name: 'Acceptance Criteria (AC)' },
      { id: 'cf_12', name: 'Akzeptanzkriterien' },
    ],
  });
});

it('estimates in the field of the board first', () => {
  const board = { id: 'cf_5', name: 'Story Points' };
  expect(discoverFields(fields, [board, board]).estimate.map(({ id }) => id)).toEqual(['cf_5', 'cf_6']);
  expect(discoverFields(fields, [{ id: 'cf_7', name: 'Actual' }]).estimate.map(({ id }) => id)).toEqual([
    'cf_7',
    'cf_6',
    'cf_5',
  ]);
});

it('does without any of them', () => {
  expect(customFieldIds(discoverFields([], []))).toEqual([]);
});

import {
  appFieldsOf,
  currentSprint,
  estimateOf,
  findFieldIds,
  isFlagged,
  sprintsOf,
} from '../../../../../local/shell/page/jira/field-ids';

const number = (id: string, name: string) => ({ id, name, schema: { type: 'number', custom: 'float' } });
const ids = findFieldIds([
  number('customfield_1', 'Story Points'),
  number('customfield_2', 'Business value'),
  {
    id: 'customfield_3',
    name: 'Iteration',
    schema: { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
  },
  {
    id: 'customfield_4',
    name: 'Story point estimate',
    schema: { type: 'number', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' },
  },
  { id: 'customfield_5', name: 'Flagged', schema: { type: 'array', items: 'option', custom: 'multicheckboxes' } },
  { id: 'summary', name: 'Summary' },
  {
    id: 'customfield_6',
    name: 'Bellwether health',
    schema: { type: 'string', custom: 'ari:cloud:ecosystem::extension/app/environment/static/health' },
  },
]);

it('shows what apps wrote into fields of their own, by name', () => {
  expect(appFieldsOf({ customfield_6: 'at-risk' }, ids)).toEqual(['Bellwether health: at-risk']);
  expect(appFieldsOf({ customfield_6: null }, ids)).toEqual([]);
});

it('finds the site’s fields by what they are', () => {
  expect(ids).toEqual({
    sprint: 'customfield_3',
    flagged: 'customfield_5',
    epicLink: null,
    estimates: ['customfield_1', 'customfield_4'],
    ofApps: [{ id: 'customfield_6', name: 'Bellwether health' }],
  });
});

it('has none where the site has none', () => {
  expect(findFieldIds([])).toEqual({ sprint: null, flagged: null, epicLink: null, estimates: [], ofApps: [] });
});

it('takes the first estimate that is set', () => {
  expect(estimateOf({ description: null, customfield_4: 5 }, ids)).toEqual({ value: 5, fieldId: 'customfield_4' });
});

it('offers the field that the issue has when no estimate is set', () => {
  expect(estimateOf({ description: null, customfield_4: null }, ids)).toEqual({
    value: null,
    fieldId: 'customfield_4',
  });
});

it('knows a flag and the running sprint', () => {
  const fields = {
    description: null,
    customfield_5: [{ value: 'Impediment' }],
    customfield_3: [
      { id: 1, name: 'One', state: 'closed' },
      { id: 2, name: 'Two', state: 'active' },
      'com.atlassian.greenhopper.service.sprint.Sprint@1[id=3]',
    ],
  };
  expect(isFlagged(fields, ids)).toBe(true);
  expect(isFlagged({ description: null, customfield_5: [] }, ids)).toBe(false);
  expect(sprintsOf(fields, ids).map(({ name }) => name)).toEqual(['One', 'Two']);
  expect(currentSprint(fields, ids)?.name).toBe('Two');
});

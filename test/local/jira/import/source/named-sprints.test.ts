import { withNamedSprints } from '../../../../../local/jira/import/source/named-sprints';

const names = { customfield_5: 'Sprint', customfield_6: 'Team' };
const sprintsIn = (fields: object, changelog?: object) =>
  (withNamedSprints({ fields, changelog }, names)['fields'] as Record<string, unknown>)['customfield_5'];

it('makes sprints without dates of names, in a field that is called so', () => {
  expect(sprintsIn({ customfield_5: 'Blue 7', customfield_6: 'Blue 7' })).toEqual([
    { id: expect.any(Number) as number, name: 'Blue 7', state: 'future', boardId: null, byName: true },
  ]);
  expect(sprintsIn({ customfield_5: ['Blue 6', 'Blue 7'] })).toMatchObject([{ name: 'Blue 6' }, { name: 'Blue 7' }]);
  expect(withNamedSprints({ fields: { customfield_6: 'Blue 7' } }, names)).toEqual({
    fields: { customfield_6: 'Blue 7' },
  });
});

it('believes the history of an issue which field holds its sprints, and which id a name has', () => {
  const items = [{ field: 'Sprint', fieldId: 'customfield_9', from: '', fromString: '', to: '31', toString: 'Blue 7' }];
  const issue = { fields: { customfield_9: 'Blue 7' }, changelog: { histories: [{ items }] } };
  expect(withNamedSprints(issue, null)['fields']).toMatchObject({ customfield_9: [{ id: '31', name: 'Blue 7' }] });
});

it('leaves what Jira writes as it is', () => {
  const old = 'com.atlassian.greenhopper.service.sprint.Sprint@1[id=3,state=ACTIVE,name=a]';
  for (const value of [null, [], [{ id: 1, name: 'S' }], old, [old], '[{"id":1}]', '12']) {
    expect(sprintsIn({ customfield_5: value })).toEqual(value);
  }
});

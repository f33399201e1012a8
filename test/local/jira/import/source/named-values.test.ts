import { withNamedValues } from '../../../../../local/jira/import/source/named-values';

const step = (field: string, from: [string | null, string], to: [string | null, string]) => ({
  items: [{ field, from: from[0], fromString: from[1], to: to[0], toString: to[1] }],
});

it('makes objects of names, as Jira tells them', () => {
  const fields = { status: 'Done', issuetype: 'Story', priority: 'High', assignee: 'Ann Smith', fixVersions: ['1.0'] };
  expect(withNamedValues({ key: 'AB-1', fields })).toEqual({
    key: 'AB-1',
    fields: {
      status: { id: 'Done', name: 'Done' },
      issuetype: { name: 'Story' },
      priority: { name: 'High' },
      assignee: { name: 'Ann Smith' },
      fixVersions: [{ id: '1.0', name: '1.0' }],
    },
  });
});

it('takes the id that the history gives to a name', () => {
  const histories = [
    step('status', ['1', 'To Do'], ['5', 'Done']),
    step('Fix Version', [null, ''], ['501', '1.0']),
    step('assignee', [null, ''], ['7', 'In Review']),
  ];
  const of = (status: unknown) =>
    withNamedValues({ fields: { status, fixVersions: [{ name: '1.0' }] }, changelog: { histories } })['fields'];
  expect(of({ name: 'Done', statusCategory: { key: 'done' } })).toEqual({
    status: { id: '5', name: 'Done', statusCategory: { key: 'done' } },
    fixVersions: [{ id: '501', name: '1.0' }],
  });
  expect(of('To Do')).toMatchObject({ status: { id: '1', name: 'To Do' } });
  expect(of('In Review')).toMatchObject({ status: { id: 'In Review', name: 'In Review' } });
});

it('leaves everything as it is where nothing is a name alone', () => {
  const whole = {
    fields: {
      status: { id: 3, name: 'Doing' },
      issuetype: { name: 'Bug' },
      assignee: null,
      fixVersions: [{ id: '1' }],
    },
  };
  expect(withNamedValues(whole)).toEqual(whole);
  for (const fields of [{ status: '' }, { status: null }, { status: 7 }, {}, 'none'])
    expect(withNamedValues({ fields })).toEqual({ fields });
});

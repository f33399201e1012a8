import { jiraSite } from '../../../../static/kit/forge/jira-site';

/** Answers counts by the order of the questions, and remembers these. */
function aJira(counts: readonly (number | null)[]) {
  const asked: string[] = [];
  const left = [...counts];
  const site = jiraSite(async (path, init) => {
    if (path.startsWith('/rest/api/3/issuetype')) return Response.json([{ id: '10', hierarchyLevel: 1 }, { id: '11' }]);
    asked.push(JSON.parse(init?.body ?? '{}').jql);
    const count = left.shift() ?? null;
    return count === null ? new Response('', { status: 400 }) : Response.json({ count });
  });
  return { site, asked };
}

it('counts an estimate among finished items, of one project', async () => {
  const { site, asked } = aJira([8, 10]);
  expect(await site.evidence({ role: 'estimate', fieldIds: ['customfield_10016'], projectKey: 'PAY' })).toEqual({
    have: 8,
    of: 10,
  });
  expect(asked).toEqual([
    'project = "PAY" AND statusCategory = Done AND (cf[10016] is not EMPTY)',
    'project = "PAY" AND statusCategory = Done',
  ]);
});

it('counts a target date among open epics, in any of its fields', async () => {
  const { site, asked } = aJira([2, 3]);
  await site.evidence({ role: 'targetEnd', fieldIds: ['duedate', 'customfield_10023'], projectKey: 'PAY' });
  expect(asked[0]).toBe(
    'project = "PAY" AND issuetype in (10) AND statusCategory != Done AND ("duedate" is not EMPTY OR cf[10023] is not EMPTY)',
  );
});

it('counts nothing where Jira refuses, and where there is no field', async () => {
  const { site } = aJira([null, null, null]);
  expect(await site.evidence({ role: 'flag', fieldIds: ['customfield_10021'], projectKey: 'PAY' })).toBeNull();
  expect(await site.evidence({ role: 'flag', fieldIds: [], projectKey: 'PAY' })).toBeNull();
  expect(await site.linked('blocks', 'PAY')).toBeNull();
});

it('counts items with a kind of link by its outward phrase', async () => {
  const { site, asked } = aJira([4]);
  expect(await site.linked('bl"ocks', 'PAY')).toBe(4);
  expect(asked).toEqual(['project = "PAY" AND issueLinkType = "bl ocks"']);
});

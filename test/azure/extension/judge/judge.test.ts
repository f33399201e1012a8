import { aJudge, caches, documents, NOW } from './a-judge';

const health = async ({ judge }: Pick<ReturnType<typeof aJudge>, 'judge'>, issueId: string) => {
  const answer = await judge.itemHealth({ issueId });
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
};

describe('what is read', () => {
  it('is the whole project once, and then nothing for a minute', async () => {
    const opened = aJudge();
    const { read, takenAt, firstLook } = await health(opened, '2');
    expect([read.items, takenAt, firstLook]).toEqual([5, NOW.toISOString(), null]);
    const first = opened.requests.length;
    await health(opened, '3');
    await opened.judge.portfolio({ scopes: [], inside: ['Fabrikam'] });
    expect(opened.requests.length).toBe(first);
  });

  it('is read once by all who ask at once', async () => {
    const opened = aJudge();
    await Promise.all([health(opened, '2'), health(opened, '3'), opened.judge.words(NO_NAMES)]);
    expect(opened.requests.filter((request) => request.includes('workitemrevisions'))).toHaveLength(1);
  });

  it('is read ahead where a page will ask, and not again for its question', async () => {
    const opened = aJudge();
    void opened.judge.readAhead();
    await health(opened, '2');
    expect(opened.requests.filter((request) => request.includes('workitemrevisions'))).toHaveLength(1);
  });

  it('that cannot be read ahead is a failure of the question, not of the page', async () => {
    const { judge } = aJudge({ service: { fault: () => ({ kind: 'sign-in-page' }) } });
    await judge.readAhead();
    expect(await judge.itemHealth({ issueId: '2' })).toMatchObject({ ok: false, problem: 'no-access' });
  });

  it('is one request for each stream once something changed', async () => {
    const opened = aJudge();
    const before = await opened.judge.stampOf('2');
    const first = opened.requests.length;
    opened.live.change(2, { 'System.State': 'Closed' });
    expect(await opened.judge.stampOf('2')).toBe(before);
    await opened.judge.changed();
    expect(await opened.judge.stampOf('2')).not.toBe(before);
    expect(opened.requests.slice(first).map((request) => request.split('/').at(-1))).toEqual([
      'workitemrevisions',
      'workitemlinks',
    ]);
  });

  it('is kept for the next page, which asks for what is new alone', async () => {
    const cache = caches();
    await health(aJudge({ cache }), '2');
    const next = aJudge({ cache });
    expect((await health(next, '2')).read.items).toBe(5);
    expect(next.requests).toHaveLength(2);
  });

  it('is never kept for another viewer, who may see less', async () => {
    const cache = caches();
    await health(aJudge({ cache }), '5');
    const other = aJudge({ cache, viewerId: 'other', service: { deniedAreas: ['Fabrikam\\Secret'] } });
    expect(await other.judge.itemHealth({ issueId: '5' })).toMatchObject({ ok: false, problem: 'no-access' });
    expect([...cache.kept.keys()]).toEqual(['org-id viewer Fabrikam', 'org-id other Fabrikam']);
  });

  it('is read anew from where the cache cannot be read', async () => {
    const cache = caches();
    await health(aJudge({ cache }), '2');
    cache.kept.get('org-id viewer Fabrikam')?.splice(1, 0, { kind: 'nonsense' });
    expect((await health(aJudge({ cache }), '2')).read.items).toBe(5);
  });
});

const NO_NAMES = { issueKeys: [], accountIds: [], sprintIds: [] };

describe('what is refused', () => {
  it.each([
    [{ kind: 'throttled', seconds: 300 } as const, { problem: 'busy', retryAfterSeconds: 60 }],
    [{ kind: 'sign-in-page' } as const, { problem: 'no-access' }],
    [{ kind: 'broken-off' } as const, { problem: 'unexpected' }],
  ])('%p is answered in words of the screens', async (fault, answer) => {
    const { judge, causes } = aJudge({ service: { fault: () => fault } });
    expect(await judge.itemHealth({ issueId: '2' })).toEqual({ ok: false, reference: 'azure-1', ...answer });
    expect(causes).toHaveLength(1);
  });

  it('goes on after it, from where it was broken off', async () => {
    let isFailing = true;
    const opened = aJudge({ service: { pageSize: 4, fault: (request) => (isFailing && request > 8 ? BROKEN : null) } });
    expect(await opened.judge.itemHealth({ issueId: '2' })).toMatchObject({ ok: false });
    isFailing = false;
    expect((await health(opened, '2')).read.items).toBe(5);
  });
});

const BROKEN = { kind: 'broken-off' } as const;

it('answers a portfolio, the details of its rows and the page of a project from the same reading', async () => {
  const { judge } = aJudge();
  const portfolio = await judge.portfolio({ scopes: [{ kind: 'project', id: 'Fabrikam' }], inside: ['Fabrikam'] });
  expect(portfolio).toMatchObject({ ok: true, value: { plain: { someHidden: false } } });
  const rows = portfolio.ok && 'plain' in portfolio.value ? portfolio.value.plain.rows : [];
  expect(rows.map(({ scope: { kind, id }, status }) => [kind, id, status]).toSorted()).toEqual([
    ['parent', '1', 'known'],
    ['project', 'Fabrikam', 'known'],
  ]);
  expect(await judge.portfolioDetail({ scope: { kind: 'parent', id: '1' } })).toMatchObject({ ok: true });
  const page = { scope: { kind: 'project', id: 'Fabrikam' }, view: 'overview' } as const;
  expect(await judge.projectPage({ ...page, asOf: null })).toMatchObject({
    ok: true,
    value: { plain: { status: 'known', head: { on: '2026-03-20', projectKey: 'Fabrikam', someHidden: false } } },
  });
  expect(await judge.projectPage({ ...page, asOf: '2026-03-13' })).toMatchObject({
    ok: true,
    value: { plain: { status: 'known', head: { on: '2026-03-13' } } },
  });
  expect(await judge.projectPage({ ...page, scope: { kind: 'parent', id: '77' }, asOf: null })).toMatchObject({
    ok: false,
    problem: 'no-access',
  });
  expect(await judge.statusFacts({ projectKey: 'Fabrikam' })).toMatchObject({ ok: true });
});

it('tells of past weeks once they were judged, and judges them once', async () => {
  const opened = aJudge();
  const asked = { scopes: [{ kind: 'project' as const, id: 'Fabrikam' }], inside: ['Fabrikam'] };
  const weeksOf = async () => {
    const answer = await opened.judge.portfolio(asked);
    if (!answer.ok || !('plain' in answer.value)) throw new Error('no table');
    return answer.value.plain.rows.map((row) => 'weeks' in row && row.weeks.map((week) => week !== null));
  };
  const now = [...Array<boolean>(7).fill(false), true];
  expect(await weeksOf()).toEqual([now, now]);
  expect(await opened.judge.pastWeeks()).toBe(true);
  // The first item is of the first of March: at the ends of the 13th and of the 6th there was work.
  const past = [...Array<boolean>(5).fill(false), true, true, true];
  expect(await weeksOf()).toEqual([past, past]);
  expect(await opened.judge.pastWeeks()).toBe(false);
  await opened.judge.changed();
  expect(await weeksOf()).toEqual([past, past]);
});

it('reads other projects where they are asked for; what is not there is absent', async () => {
  const { judge } = aJudge();
  const asked = ['Contoso', 'Nowhere'].map((id) => ({ kind: 'project' as const, id }));
  const portfolio = await judge.portfolio({ scopes: asked, inside: [] });
  const rows = portfolio.ok && 'plain' in portfolio.value ? portfolio.value.plain.rows : [];
  expect(rows.map(({ scope }) => scope.id)).toEqual(['Contoso']);
});

it('names what the viewer may read', async () => {
  const { judge } = aJudge();
  const words = await judge.words({ issueKeys: ['2', '77'], accountIds: [], sprintIds: ['team-p1/s1'] });
  expect([...words.summaries.keys()]).toEqual(['2']);
  expect([...words.sprintNames]).toEqual([['team-p1/s1', 'Sprint 1']]);
  expect((await judge.projects()).map(({ name }) => name)).toEqual(['Contoso', 'Fabrikam']);
  expect((await judge.find({ words: 'fab', among: [] })).map(({ kind, id }) => [kind, id])).toEqual([
    ['project', 'Fabrikam'],
  ]);
  expect((await judge.find({ words: '1', among: [] })).map(({ kind, id }) => [kind, id])).toContainEqual([
    'parent',
    '1',
  ]);
  expect(
    await judge.namesOf([
      { kind: 'project', id: 'Fabrikam' },
      { kind: 'parent', id: '99' },
    ]),
  ).toEqual([{ kind: 'project', id: 'Fabrikam', name: 'Fabrikam', note: '', projectKey: 'Fabrikam' }]);
});

describe('settings', () => {
  const place = { layer: 'project', projectId: 'p1' } as const;
  const values = { calendar: { timeZone: 'Asia/Tokyo' } };

  it('are shared, judged by at once, and undone', async () => {
    const shared = documents();
    const { judge } = aJudge({ shared });
    expect(await judge.saveSettings({ place, revision: 0, values })).toMatchObject({
      ok: true,
      value: { status: 'saved' },
    });
    expect((await health({ judge }, '2')).timeZone).toBe('Asia/Tokyo');
    expect((await health(aJudge({ shared }), '2')).timeZone).toBe('Asia/Tokyo');
    await judge.undoSettings({ place, revision: 1 });
    expect((await health({ judge }, '2')).timeZone).toBe('UTC');
  });

  it('are not saved over what somebody else saved', async () => {
    const shared = documents();
    await aJudge({ shared }).judge.saveSettings({ place, revision: 0, values });
    const answer = await aJudge({ shared }).judge.saveSettings({ place, revision: 0, values: {} });
    expect(answer).toMatchObject({ ok: true, value: { status: 'changed-meanwhile' } });
  });

  it('that nobody could have saved have no effect, and are told', async () => {
    const shared = documents();
    shared.kept.set('project.p1', { format: 1, revision: 'x', layer: { calendar: { timeZone: 'Asia/Tokyo' } } });
    const { timeZone, ignoredSettings } = await health(aJudge({ shared }), '2');
    expect([timeZone, ignoredSettings]).toEqual(['UTC', [{ layer: 'project', because: 'damaged' }]]);
  });

  it('that cannot be reached are the usual ones, and are told', async () => {
    const shared = { ...documents(), readDocument: () => Promise.reject(new Error('offline')) };
    const { ignoredSettings } = await health(aJudge({ shared }), '2');
    expect(ignoredSettings).toEqual([
      { layer: 'site', because: 'unreachable' },
      { layer: 'project', because: 'unreachable' },
    ]);
  });

  it('are tried on what was read', async () => {
    const { judge } = aJudge();
    expect(await judge.trySettings({ place, values: {}, projectId: 'p1' })).toMatchObject({
      ok: true,
      value: { status: 'tried', openItems: 5 },
    });
    expect(await judge.settings({ projectId: 'p1' })).toMatchObject({ ok: true });
    expect(await judge.recognised({ projectId: 'p1' })).toMatchObject({ ok: true, value: { links: [] } });
  });
});

it.each(['syncFacts', 'webhook', 'removeWebhook', 'sendAgain'] as const)('has no server for %s', async (name) => {
  expect(await aJudge().judge[name]()).toEqual({ ok: false, problem: 'no-access', reference: '' });
});

describe('the fields of a tracker', () => {
  const tagged = (tags: string) => {
    const opened = aJudge();
    opened.live.change(3, { 'System.Tags': tags, 'Custom.Effort': 5, 'Custom.OnHold': true });
    opened.live.change(2, { 'System.State': 'Closed', 'Microsoft.VSTS.Scheduling.StoryPoints': 3 });
    return opened;
  };

  it('that can be chosen are those with numbers, with yes or no, and tags', async () => {
    const answer = await tagged('Waiting; bellwether:at-risk').judge.recognised({ projectId: 'p1' });
    if (!answer.ok) throw new Error(answer.problem);
    const { allFields, fields } = answer.value;
    expect(allFields.map(({ name }) => name)).toEqual(['Blocked', 'Effort', 'On Hold', 'Story Points', 'Waiting']);
    expect(fields.filter(({ found }) => found.length > 0)).toEqual([
      { role: 'estimate', found: [{ id: 'Microsoft.VSTS.Scheduling.StoryPoints', name: 'Story Points' }] },
      { role: 'flag', found: [{ id: 'Microsoft.VSTS.CMMI.Blocked', name: 'Blocked' }] },
    ]);
  });

  it('are counted: estimates on what is done, flags on what is open', async () => {
    const { judge } = tagged('Blocked by legal');
    const evidence = (role: 'estimate' | 'flag' | 'criteria', fieldId: string) =>
      judge.evidence({ role, fieldIds: [fieldId], projectKey: 'Fabrikam' });
    expect(await evidence('estimate', 'Microsoft.VSTS.Scheduling.StoryPoints')).toEqual({ have: 1, of: 1 });
    expect(await evidence('estimate', 'Custom.Effort')).toEqual({ have: 0, of: 1 });
    expect(await evidence('flag', 'Microsoft.VSTS.CMMI.Blocked')).toEqual({ have: 1, of: 3 });
    expect(await evidence('flag', 'Custom.OnHold')).toEqual({ have: 1, of: 3 });
    expect(await evidence('flag', 'Waiting')).toEqual({ have: 0, of: 3 });
    expect(await evidence('criteria', 'Waiting')).toBeNull();
  });
});

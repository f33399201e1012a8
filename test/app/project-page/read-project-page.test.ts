import { readProjectPage, type ReadProjectPageDeps } from '../../../src/app/project-page/read-project-page';
import type { ContainerRef } from '../../../src/core/model/containers';
import type { KeptFrozen } from '../../../src/app/frozen/frozen-entry';
import { someFrozen } from '../frozen/some-frozen';
import { somePageParts } from './some-page-parts';
import { DAY, EPIC, aReading, deps, judged, overview, textOf } from './page-deps';

it('shows what was kept with the last reading, under its head', async () => {
  const page = await readProjectPage(overview, deps([aReading()]));
  expect(page).toEqual({
    status: 'known',
    view: 'overview',
    part: somePageParts().overview,
    weekBefore: null,
    log: null,
    frozenInside: [],
    head: {
      scope: EPIC,
      key: 'PAY-40',
      projectKey: 'PAY',
      level: 'off-track',
      levelReason: 'target-unlikely',
      over: false,
      chance: 0.031,
      targetOn: '2026-03-27',
      takenAt: '2026-02-19T13:32:00.000Z',
      on: '2026-02-19',
      isEarlier: false,
      weeks: [...Array.from({ length: 15 }, () => null), { level: 'off-track', chance: 0.03 }],
      someHidden: false,
    },
  });
});

it('compares with the reading of a week before, where that rests on nothing else', async () => {
  const before = aReading({ day: DAY - 8, chance: 0.58, health: 'at-risk' }, { expectedOn: '2026-04-10' });
  const page = await readProjectPage(overview, deps([before, aReading()]));
  expect(page).toMatchObject({
    weekBefore: { on: '2026-02-11', level: 'at-risk', chance: 0.58, expectedOn: '2026-04-10', slipDays: 22 },
  });
  const other = await readProjectPage(overview, deps([{ ...before, restsOn: ['1', '2'] }, aReading()]));
  expect(other).toMatchObject({ weekBefore: null });
});

it('answers the same for what is not there and for what may not be seen', async () => {
  const hidden = deps([aReading()], { readable: async () => ({ readings: [{ status: 'absent' }], beside: [] }) });
  expect(await readProjectPage(overview, hidden)).toBeNull();
});

it('shows a past day as it was stored on that day, without judging anew', async () => {
  const then = aReading({ day: DAY - 38, health: 'at-risk' });
  const page = await readProjectPage(
    { ...overview, asOf: '2026-01-12' },
    deps([then, aReading()], {
      judgeFor: async () => Promise.reject(new Error('nothing is to be judged')),
    }),
  );
  expect(page).toMatchObject({ status: 'known', head: { on: '2026-01-12', level: 'at-risk', isEarlier: false } });
});

it('judges a past day anew of which the report is not kept any more', async () => {
  const then = aReading({ day: DAY - 38, health: 'at-risk' });
  const page = await readProjectPage(
    { ...overview, asOf: '2026-01-12' },
    deps([then, aReading()], { text: '', judgeFor: async () => [judged(DAY - 38, somePageParts())] }),
  );
  expect(page).toMatchObject({ status: 'known', head: { on: '2026-01-12', level: 'off-track' } });
  expect(await readProjectPage({ ...overview, asOf: '2026-01-12' }, deps([then, aReading()], { text: '' }))).toEqual({
    status: 'no-record',
  });
});

it('judges a past day of which nothing is stored, as of its end', async () => {
  const asked: unknown[] = [];
  const page = await readProjectPage(
    { ...overview, asOf: '2026-01-12' },
    deps([aReading()], {
      judgeFor: async (judging) => {
        asked.push(judging);
        return [judged(DAY - 38, somePageParts())];
      },
    }),
  );
  expect(page).toMatchObject({ status: 'known', head: { on: '2026-01-12', isEarlier: false } });
  expect(asked).toEqual([{ projectKey: 'PAY', takenAt: new Date('2026-01-12T23:59:59Z'), scopes: [EPIC] }]);
});

it('shows the last stored day before, and says so, where a day takes too long to judge', async () => {
  const then = aReading({ day: DAY - 40 });
  const page = await readProjectPage({ ...overview, asOf: '2026-01-12' }, deps([then, aReading()]));
  expect(page).toMatchObject({ head: { on: '2026-01-10', isEarlier: true } });
  expect(await readProjectPage({ ...overview, asOf: '2026-01-12' }, deps([aReading()]))).toEqual({
    status: 'no-record',
  });
});

it('says how far a project has been read that was never judged', async () => {
  const project: ContainerRef = { kind: 'project', id: 'PAY' };
  const filling = { projectKey: 'PAY', state: 'filling', itemsRead: 620, itemsExpected: 1000 } as const;
  const page = await readProjectPage(
    { ...overview, scope: project },
    deps([], { readFillings: async () => [filling] }),
  );
  expect(page).toEqual({ status: 'reading', share: 0.6 });
});

it('says how far a project is read that was judged of half its history, and shows its past days', async () => {
  const half = { projectKey: 'PAY', state: 'filling', itemsRead: 620, itemsExpected: 1000 } as const;
  const given = { readFillings: async () => [half] };
  expect(await readProjectPage(overview, deps([aReading()], given))).toEqual({ status: 'reading', share: 0.6 });
  const then = aReading({ day: DAY - 38 });
  const past = await readProjectPage({ ...overview, asOf: '2026-01-12' }, deps([then, aReading()], given));
  expect(past?.status).toBe('known');
  const judging = { readFillings: async () => [{ ...half, state: 'judging' as const }] };
  expect(await readProjectPage(overview, deps([aReading()], judging))).toEqual({ status: 'reading', share: 1 });
});

it('says that reading has not begun, whoever asks for what, until the app has found any project', async () => {
  const absent = { readable: async () => ({ readings: [{ status: 'absent' as const }], beside: [] }) };
  expect(await readProjectPage(overview, deps([], { ...absent, readFillings: async () => null }))).toEqual({
    status: 'not-begun',
  });
  expect(await readProjectPage(overview, deps([], absent))).toBeNull();
});

it('shows nothing that another version of the product kept', async () => {
  const page = await readProjectPage(overview, deps([aReading()], { text: '{"key":"PAY-40"}' }));
  expect(page).toEqual({ status: 'not-judged' });
});

it('says that items may be hidden where the reading was made for the viewer', async () => {
  const page = await readProjectPage(
    overview,
    deps([aReading()], {
      readable: async () => ({
        readings: [{ status: 'known', madeFor: 'viewer', reading: judged(DAY, somePageParts()) }],
        beside: [],
      }),
      readPast: async () => Promise.reject(new Error('weeks made for all are not asked for')),
    }),
  );
  expect(page).toMatchObject({ status: 'known', head: { someHidden: true } });
});

it('offers no log where nothing can be kept for others', async () => {
  const proof = { scope: EPIC, view: 'proof', asOf: null } as const;
  expect(await readProjectPage(proof, deps([aReading()]))).toMatchObject({ log: { entries: [] } });
  expect(await readProjectPage(proof, deps([aReading()], { readFrozen: null }))).toMatchObject({ log: null });
});

it('says that a project is read while its first judgement ends between two questions', async () => {
  let isJudged = false;
  const given: Partial<ReadProjectPageDeps> = {
    readFillings: async () => [
      { projectKey: 'PAY', state: isJudged ? 'filled' : 'judging', itemsRead: 9, itemsExpected: 9 },
    ],
    readLatestOn: async (_, days) => {
      isJudged = true;
      return days.map(() => null);
    },
  };
  const project: ContainerRef = { kind: 'project', id: 'PAY' };
  expect(await readProjectPage({ ...overview, scope: project }, deps([], given))).toEqual({
    status: 'reading',
    share: 1,
  });
});

describe('what was frozen of what a project holds', () => {
  const project: ContainerRef = { kind: 'project', id: 'PAY' };
  const proof = { scope: project, view: 'proof', asOf: null } as const;
  const ended = {
    scope: EPIC,
    key: 'PAY-40',
    targetOn: '2026-03-27',
    isTargetSet: true,
    endedOn: '2026-04-14',
    lateDays: 12,
    warnedOn: '2026-02-02',
    daysBefore: 39,
    takenBackOn: null,
    verdict: 'hit',
    weeks: [],
  } as const;
  const parts = somePageParts();
  const text = textOf({
    ...parts,
    proof: { ...parts.proof, alarms: { status: 'known', stalled: null, ended: [ended] } },
  });
  const page = async (frozen: readonly KeptFrozen[]) => {
    const found = await readProjectPage(
      proof,
      deps([aReading({ scope: project })], { text, readFrozen: async () => frozen }),
    );
    return found?.status === 'known' ? found : null;
  };

  it('stands beside what ended, and the log holds what was frozen of the project alone', async () => {
    const own = someFrozen({ id: 'own', scope: project });
    const found = await page([someFrozen(), own]);
    expect(found?.frozenInside).toEqual([
      {
        id: 'one',
        scope: EPIC,
        on: '2026-02-19',
        halfOn: '2026-04-14',
        expectedOn: '2026-04-28',
        note: 'as told to the board',
      },
    ]);
    expect(found?.log?.entries.map(({ id }) => id)).toEqual(['own']);
  });

  it('is not told where it rests on what the viewer may not browse, or where its scope is not listed', async () => {
    const hidden = someFrozen({ restsOn: ['1', '2'] });
    const other = someFrozen({ id: 'other', scope: { kind: 'parent', id: '11' } });
    expect((await page([hidden, other]))?.frozenInside).toEqual([]);
  });
});

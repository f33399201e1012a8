import { readProjectPage } from '../../../src/app/project-page/read-project-page';
import { somePageParts } from './some-page-parts';
import { DAY, aReading, deps, judged, overview } from './page-deps';

describe('a past day beside today', () => {
  const compared = { ...overview, asOf: '2026-01-12', withToday: true };
  const then = aReading({ day: DAY - 38, health: 'at-risk' });

  it('is one answer, for which days that are stored are read together', async () => {
    const read: unknown[] = [];
    const all = deps([then, aReading()]);
    const page = await readProjectPage(compared, {
      ...all,
      readPast: async (scope, until) => (read.push(until.days), all.readPast(scope, until)),
      readable: async (asked, beside) => (read.push(asked.length), all.readable(asked, beside)),
    });
    expect(page).toMatchObject({
      head: { on: '2026-01-12', level: 'at-risk' },
      today: { status: 'known', head: { on: '2026-02-19', level: 'off-track' } },
    });
    expect(read).toEqual([2, [DAY - 38, DAY]]);
  });

  it('is judged where nothing is stored of it, with today as it is stored', async () => {
    const judgeFor = async () => [judged(DAY - 38, somePageParts())];
    const page = await readProjectPage(compared, deps([aReading()], { judgeFor }));
    expect(page).toMatchObject({ head: { on: '2026-01-12' }, today: { head: { on: '2026-02-19' } } });
  });

  it('says why there is nothing of today, while its history is read', async () => {
    const half = { projectKey: 'PAY', state: 'filling', itemsRead: 620, itemsExpected: 1000 } as const;
    const page = await readProjectPage(compared, deps([then, aReading()], { readFillings: async () => [half] }));
    expect(page).toMatchObject({ head: { on: '2026-01-12' }, today: { status: 'reading', share: 0.6 } });
  });

  it('is today twice, where the day is today', async () => {
    const page = await readProjectPage({ ...compared, asOf: '2026-02-19' }, deps([aReading()]));
    expect(page).toMatchObject({ head: { on: '2026-02-19' }, today: { head: { on: '2026-02-19' } } });
  });

  it('is not there where nobody asked for it', async () => {
    const page = await readProjectPage({ ...compared, withToday: false }, deps([then, aReading()]));
    expect(page).not.toHaveProperty('today');
  });
});

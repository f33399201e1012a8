import * as z from 'zod';
import { generatedSite } from '../../../../local/cli/bench/generated-site';
import { readPast, readWeeks } from '../../../../src/adapters/storage/queries/portfolio';
import { startJira } from '../../../local/jira/client';
import { keptSite } from '../kept-site';

const dayRow = z.object({ day: z.coerce.number() });

it('has a trend from the first day on: seven weeks that were judged by what was known then', async () => {
  const site = await keptSite(startJira(generatedSite(60)));
  await site.fill();
  const scope = { kind: 'project', id: 'P0' } as const;
  const [latest] = await site.sql.read(
    { text: `SELECT MAX(on_day) AS day FROM reading WHERE container_id = 'P0'`, values: [] },
    dayRow,
  );
  const until = { day: latest!.day, weeks: 8 };
  const weeks = await readWeeks(site.sql, [scope], until);
  expect(weeks.map(({ weeksBefore }) => weeksBefore).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(weeks.map(({ restsOn }) => restsOn)).toEqual(weeks.map(() => weeks[0]!.restsOn));

  const [past] = await readPast(site.sql, scope, { days: [until.day], weeks: until.weeks });
  expect(past?.map(({ report }) => report !== '')).toEqual([true, false, false, false, false, false, false, false]);
  // A week without a reading gets one; where each has one, none is written.
  let written = 0;
  site.beforeEachStatement((statement) => {
    if (statement.startsWith('INSERT INTO reading')) written += 1;
  });
  await site.sql.write({ text: 'DELETE FROM reading WHERE on_day = ?', values: [until.day - 21] });
  await site.run({ job: 'prove', projectKey: 'P0' });
  await site.run({ job: 'prove', projectKey: 'P0' });
  expect(written).toBe(1);
  expect((await readWeeks(site.sql, [scope], until)).length).toBe(8);
  await site.close();
});

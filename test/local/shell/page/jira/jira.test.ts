import { everyPage } from '../../../../../local/shell/page/jira/jira';

const all = ['a', 'b', 'c', 'd', 'e'];

it('reads page after page until the total is reached', async () => {
  const asked: number[] = [];
  const values = await everyPage((startAt) => {
    asked.push(startAt);
    return Promise.resolve({ values: all.slice(startAt, startAt + 2), startAt, total: 5 });
  });
  expect(values).toEqual(all);
  expect(asked).toEqual([0, 2, 4]);
});

it('trusts isLast, and ends at an empty page however large the total', async () => {
  const last = await everyPage((startAt) => Promise.resolve({ values: ['a'], startAt, isLast: true }));
  expect(last).toEqual(['a']);
  const short = await everyPage((startAt) =>
    Promise.resolve({ values: startAt === 0 ? ['a'] : [], startAt, total: 10 }),
  );
  expect(short).toEqual(['a']);
});

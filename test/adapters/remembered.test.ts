import { remembered } from '../../src/adapters/remembered';

it('computes the answer for a name once, also where that is nothing', () => {
  const asked: string[] = [];
  const initial = remembered((name) => {
    asked.push(name);
    return name === '' ? undefined : name[0];
  });
  expect(['Rank', 'Link', '', 'Rank', ''].map(initial)).toEqual(['R', 'L', undefined, 'R', undefined]);
  expect(asked).toEqual(['Rank', 'Link', '']);
});

import { weeksBetween } from '../../../../local/cli/backtest/weeks-between';

const weeks = (from: string, to: string) =>
  weeksBetween(new Date(from), new Date(to)).map((moment) => moment.toISOString());

it('gives the Monday noons after the first moment, up to the last', () => {
  expect(weeks('2024-02-28T00:00Z', '2024-03-12T00:00Z')).toEqual([
    '2024-03-04T12:00:00.000Z',
    '2024-03-11T12:00:00.000Z',
  ]);
  expect(weeks('2024-03-04T12:00Z', '2024-03-11T12:00Z')).toEqual(['2024-03-11T12:00:00.000Z']);
  expect(weeks('2024-03-04T12:00Z', '2024-03-11T11:59Z')).toEqual([]);
});

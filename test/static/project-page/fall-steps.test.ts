import { stepsOfFall } from '../../../static/project-page/charts/fall-steps';

it('sets each bar on the end of the one before, and takes back what was won', () => {
  const steps = stepsOfFall([
    { cause: 'scope', days: 12 },
    { cause: 'waiting', days: 8 },
    { cause: 'pace', days: -2 },
  ]);
  expect(steps.map(({ low, high, after }) => [low, high, after])).toEqual([
    [0, 12, 12],
    [12, 20, 20],
    [18, 20, 18],
  ]);
});

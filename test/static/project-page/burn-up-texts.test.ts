import { lineTexts } from '../../../static/project-page/charts/burn-up-chart';

const AXIS = 236;

it('stands above each line where there is room', () => {
  expect(lineTexts({ scope: 60, finished: 120 }, AXIS)).toEqual({ scope: 52, finished: 112 });
  expect(lineTexts({ scope: 60, finished: 76 }, AXIS)).toEqual({ scope: 52, finished: 68 });
});

it('puts the finished part below its line where the lines lie close', () => {
  expect(lineTexts({ scope: 60, finished: 75 }, AXIS)).toEqual({ scope: 52, finished: 91 });
  expect(lineTexts({ scope: 60, finished: 60 }, AXIS)).toEqual({ scope: 52, finished: 76 });
});

it('moves the scope up near the axis', () => {
  expect(lineTexts({ scope: 225, finished: 230 }, AXIS)).toEqual({ scope: 206, finished: 222 });
});

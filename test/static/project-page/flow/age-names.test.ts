import { ageNames } from '../../../../static/project-page/flow/age-names';

const room = { top: 14, axis: 300 };

it('puts each name above its line where there is room', () => {
  expect(ageNames({ lines: [250, 200, 100], ...room })).toEqual([246, 196, 96]);
});

it('puts names together above the first line that has room, the lowest name lowest', () => {
  expect(ageNames({ lines: [298, 292, 270], ...room })).toEqual([266, 253, 240]);
  expect(ageNames({ lines: [298, 292, 100], ...room })).toEqual([288, 275, 96]);
});

it('takes a room that is just large enough, and no smaller one', () => {
  expect(ageNames({ lines: [217, 200, 100], ...room })).toEqual([213, 196, 96]);
  expect(ageNames({ lines: [216, 200, 100], ...room })).toEqual([196, 183, 96]);
});

it('puts names below the lowest line where there is none above', () => {
  expect(ageNames({ lines: [24, 22, 20], ...room })).toEqual([63, 50, 37]);
});

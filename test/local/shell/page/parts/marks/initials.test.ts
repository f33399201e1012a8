import { accentOf, initials } from '../../../../../../local/shell/page/parts/marks/initials';

it.each([
  ['Ada Byron', 'AB'],
  ['Ada', 'A'],
  ['Ada King Byron', 'AB'],
  ['user-0123', '23'],
  ['User 7', 'U7'],
  ['', '?'],
  ['Åsa Öberg', 'ÅÖ'],
])('marks %p with %p', (name, mark) => {
  expect(initials(name)).toBe(mark);
});

it('gives one id one colour', () => {
  expect(accentOf('acc-1')).toBe(accentOf('acc-1'));
});

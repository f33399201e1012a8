import { counted, number } from '../../../../../local/shell/page/format/numbers';

it('shows one decimal at most, as the reader writes it', () => {
  expect(number(1234.56, 'en-GB')).toBe('1,234.6');
  expect(number(1234.5, 'de-DE')).toBe('1.234,5');
  expect(number(3, 'en-GB')).toBe('3');
});

it('counts in words', () => {
  expect(counted(1, 'issue')).toBe('1 issue');
  expect(counted(0, 'issue')).toBe('0 issues');
  expect(counted(2, 'reply', 'replies')).toBe('2 replies');
});

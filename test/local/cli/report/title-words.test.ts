import { titleWords } from '../../../../local/cli/report/title-words';

it('puts the title behind the key, in one line', () => {
  expect(titleWords('Migrate old\n  records ')).toBe(': Migrate old records');
});

it('says nothing where there is none', () => {
  expect(titleWords(undefined)).toBe('');
  expect(titleWords('  ')).toBe('');
});

it('takes the meaning from what Markdown would read', () => {
  expect(titleWords('*all* [x](y) <b> `z` a_b \\')).toBe(': \\*all\\* \\[x\\](y) \\<b\\> \\`z\\` a\\_b \\\\');
});

it('cuts what is longer than eighty signs', () => {
  expect(titleWords('x'.repeat(80))).toBe(`: ${'x'.repeat(80)}`);
  expect(titleWords('x'.repeat(81))).toBe(`: ${'x'.repeat(79)}…`);
  expect(titleWords(`${'x'.repeat(78)} yy`)).toBe(`: ${'x'.repeat(78)}…`);
});

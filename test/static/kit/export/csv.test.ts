import { csvOf, textOf } from '../../../../static/kit/export/csv';

it('writes files that spreadsheets read, with what they would run kept a text', () => {
  expect(
    csvOf([
      ['Name', 'Slip'],
      ['Refunds, "new"', 22],
      ['=1+1', null],
      ['-5 d', -5],
      ['two\nlines', 0],
    ]),
  ).toBe('Name,Slip\r\n"Refunds, ""new""",22\r\n\'=1+1,\r\n\'-5 d,-5\r\n"two\nlines",0\r\n');
});

it('writes messages with a tab between cells and a line for each row', () => {
  expect(
    textOf([
      ['Name', 'Slip'],
      ['two\nlines', null],
    ]),
  ).toBe('Name\tSlip\ntwo lines\t');
});

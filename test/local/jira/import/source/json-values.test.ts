import { JsonValues } from '../../../../../local/jira/import/source/json-values';

/** Reads a text in pieces of so many bytes. */
function read(text: string, pieces: number, maxBytes?: number): readonly (readonly [string, number])[] {
  const told: (readonly [string, number])[] = [];
  const values = new JsonValues(
    {
      value: (value, line) => told.push([value, line]),
      tooLong: (line) => told.push(['too long', line]),
      broken: (why, line) => told.push([why, line]),
    },
    maxBytes,
  );
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += pieces)
    values.take(Buffer.from(bytes.subarray(start, start + pieces)));
  values.end();
  return told;
}

const TEXTS: readonly (readonly [text: string, values: readonly (readonly [string, number])[]])[] = [
  ['{"a":1}', [['{"a":1}', 1]]],
  [
    '\n {"a":"}]\\"{"}\n{"b":[{}]}\n',
    [
      ['{"a":"}]\\"{"}', 2],
      ['{"b":[{}]}', 3],
    ],
  ],
  [
    '[{"a":1},\n[{"ü":2}]]',
    [
      ['{"a":1}', 1],
      ['{"ü":2}', 2],
    ],
  ],
  [
    '{"x":"issues","issues" : [\n{"issues":1},\n{"b":{"issues":[{}]}}\n], "names":{}}',
    [
      ['{"issues":1}', 2],
      ['{"b":{"issues":[{}]}}', 3],
      ['{"x":"issues","issues" : [], "names":{}}', 1],
    ],
  ],
  [
    '[{"a":1}',
    [
      ['{"a":1}', 1],
      ['ends-early', 1],
    ],
  ],
  ['{"a":\n[1,', [['ends-early', 1]]],
  [
    '{"a":1}\nhello\n{"b":1}',
    [
      ['{"a":1}', 1],
      ['not-json', 2],
    ],
  ],
  ['', []],
];

it.each(TEXTS)('finds the objects of %j, however it comes', (text, expected) => {
  for (const pieces of [1, 2, 3, 7, 1000]) expect(read(text, pieces)).toEqual(expected);
});

it('passes over what is too long, and goes on after it', () => {
  expect(read('[{"a":"0123456789"},{"b":1}]', 4, 10)).toEqual([
    ['too long', 1],
    ['{"b":1}', 1],
  ]);
});

import { jsonParts } from '../../../../local/cli/report/json-parts';

const text = (head: object, lists: Readonly<Record<string, Iterable<object>>>): string =>
  [...jsonParts(head, lists)].join('');

it('writes a document as one that was held whole is written', () => {
  expect(text({ format: 'a', read: { items: 2 } }, { items: [{ key: 'A-1', marks: [] }, { key: 'A-2' }] })).toBe(
    [
      '{',
      '  "format": "a",',
      '  "read": {',
      '    "items": 2',
      '  },',
      '  "items": [',
      '    {',
      '      "key": "A-1",',
      '      "marks": []',
      '    },',
      '    {',
      '      "key": "A-2"',
      '    }',
      '  ]',
      '}',
      '',
    ].join('\n'),
  );
});

it('joins the parts of a list that is longer than one', () => {
  const head = { format: 'a' };
  const items = Array.from({ length: 130 }, (_, index) => ({ key: `A-${index}`, inside: [{ at: null }] }));
  expect(text(head, { items, rest: items.slice(0, 64) })).toBe(
    `${JSON.stringify({ ...head, items, rest: items.slice(0, 64) }, null, 2)}\n`,
  );
});

it('writes lists that hold nothing', () => {
  expect(text({ format: 'a' }, { containers: [], items: [] })).toBe(
    '{\n  "format": "a",\n  "containers": [],\n  "items": []\n}\n',
  );
});

it('makes no entry before the part that it belongs to is asked for', () => {
  let made = 0;
  const parts = jsonParts({ format: 'a' }, { items: entries() });
  function* entries(): Generator<object> {
    for (; made < 1000; made += 1) yield { made };
  }
  for (let part = 0; part < 3; part += 1) parts.next();
  expect(made).toBeLessThan(100);
});

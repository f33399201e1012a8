import * as z from 'zod';
import { keptJson } from '../../../src/app/sync/kept-json';

const schema = z.object({ page: z.number() });

it.each([
  ['{"page":3}', { page: 3 }],
  [null, null],
  ['{"page":"three"}', null],
  ['2024-03-15T12:00:00.000Z', null],
  ['', null],
])('of %s is %j', (text, notes) => {
  expect(keptJson(text, schema)).toEqual(notes);
});

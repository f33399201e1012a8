import * as z from 'zod';
import { keptPlace } from '../../../../src/app/sync/fill/kept-place';

const schema = z.object({ page: z.number() });

it.each([
  ['{"page":3}', { page: 3 }],
  [null, null],
  ['{"page":"three"}', null],
  ['2024-03-15T12:00:00.000Z', null],
  ['', null],
])('of %s is %j', (text, place) => {
  expect(keptPlace(text, schema)).toEqual(place);
});

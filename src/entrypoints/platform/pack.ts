import { deflateRawSync } from 'node:zlib';
import type { Packed } from '../../contract/packed';

/** From this size on an answer is worth the work of packing it. */
const PACKED_FROM_BYTES = 60_000;

export function pack<Value>(value: Value): Packed<Value> {
  const json = JSON.stringify(value);
  return json.length < PACKED_FROM_BYTES ? { plain: value } : { packed: deflateRawSync(json).toString('base64') };
}

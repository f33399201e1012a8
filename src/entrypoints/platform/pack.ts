import { deflateRawSync } from 'node:zlib';
import type { Packed } from '../../contract/packed';

/** Answers from this size on are packed; for smaller ones it is not worth the work. */
const PACKED_FROM_BYTES = 60_000;

export function pack<Value>(value: Value): Packed<Value> {
  const json = JSON.stringify(value);
  return json.length < PACKED_FROM_BYTES ? { plain: value } : { packed: deflateRawSync(json).toString('base64') };
}

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { UnknownEncoding } from '../engine/errors';

/** Compression does not help short texts; a history of fifty thousand changes fits into a request only with it. */
const COMPRESSED_FROM = 16_384;

/** A text with the version of its encoding as prefix; `z` marks a compressed one. */
export function packed(version: string, text: string): string {
  if (text.length < COMPRESSED_FROM) return `${version}|${text}`;
  return `${version}z|${deflateRawSync(Buffer.from(text, 'utf8')).toString('base64')}`;
}

export function unpacked(stored: string): { readonly version: string; readonly text: string } {
  const end = stored.indexOf('|');
  const [, version, compressed] = /^(\d+)(z?)$/.exec(stored.slice(0, Math.max(0, end))) ?? [];
  if (version === undefined) throw new UnknownEncoding(`No version is written in "${stored.slice(0, 20)}".`);
  const text = stored.slice(end + 1);
  if (compressed === '') return { version, text };
  return { version, text: inflateRawSync(Buffer.from(text, 'base64')).toString('utf8') };
}

import { badRequest } from '../problem';

/** The position at which a listing continues: opaque to the client, and valid only for the same listing. */
export function pageToken(listing: string, position: number): string {
  return Buffer.from(JSON.stringify({ of: fingerprint(listing), at: position })).toString('base64url');
}

/** The position inside a token; 0 without one. Throws Jira's 400 for a token of another listing. */
export function positionIn(token: string | null | undefined, listing: string): number {
  if (token === null || token === undefined || token === '') return 0;
  try {
    const { of, at }: { of?: unknown; at?: unknown } = JSON.parse(Buffer.from(token, 'base64url').toString());
    if (of === fingerprint(listing) && typeof at === 'number') return at;
  } catch {
    throw badRequest('The provided next page token is invalid or expired.');
  }
  throw badRequest('The provided next page token is invalid or expired.');
}

function fingerprint(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}

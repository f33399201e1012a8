import { isObject, textAt } from './json';

/** A user as an answer names them: by account id on Cloud, by key or name on servers and in exports. */
export function userIdFrom(user: unknown): string | null {
  if (!isObject(user)) return null;
  return textAt(user, 'accountId') ?? textAt(user, 'key') ?? textAt(user, 'name');
}

export function isApp(user: unknown): boolean {
  return isObject(user) && user['accountType'] === 'app';
}

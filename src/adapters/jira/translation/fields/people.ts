import type { ToldPerson } from '../../../../core/model/containers';
import { FORMER_ACCOUNT } from '../../../../core/model/former-account';
import { isObject, textAt } from './json';

/** A user as an answer names them: by account id on Cloud, by key or name on servers and in exports. */
export function userIdFrom(user: unknown): string | null {
  if (!isObject(user)) return null;
  return accountFrom(textAt(user, 'accountId')) ?? textAt(user, 'key') ?? textAt(user, 'name');
}

/** Jira calls accounts of which nothing is left "unknown": that is nobody's id, and may not be kept. */
export function accountFrom(id: string | null): string | null {
  return id === 'unknown' ? FORMER_ACCOUNT : id;
}

/** What an answer tells of a user: events often tell no more than the id. */
export function toldPerson(id: string, user: unknown): ToldPerson {
  if (id === FORMER_ACCOUNT) return { id, active: false, isApp: false };
  const [active, type] = isObject(user) ? [user['active'], user['accountType']] : [];
  return {
    id,
    active: typeof active === 'boolean' ? active : null,
    isApp: typeof type === 'string' ? type === 'app' : isProgram(user) ? true : null,
  };
}

/** Programs that servers, which know no type of account, show among people. */
const PROGRAMS = /^(automation for jira|jira automation|project automation|jsu automation|scriptrunner( .*)?)$/i;

function isProgram(user: unknown): boolean {
  return isObject(user) && PROGRAMS.test(textAt(user, 'displayName') ?? '');
}

export function isApp(user: unknown): boolean {
  if (!isObject(user)) return false;
  const type = user['accountType'];
  return typeof type === 'string' ? type === 'app' : isProgram(user);
}

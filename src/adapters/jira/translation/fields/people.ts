import type { ReportedPerson } from '../../../../core/model/containers';
import { FORMER_ACCOUNT } from '../../../../core/model/former-account';
import { isObject, textAt } from './json';

/** The id of a user: an account id on Cloud, a key or name on servers and in exports. */
export function userIdFrom(user: unknown): string | null {
  if (!isObject(user)) return null;
  return accountFrom(textAt(user, 'accountId')) ?? textAt(user, 'key') ?? textAt(user, 'name');
}

/** Jira uses "unknown" for deleted accounts: it identifies nobody and must not be stored. */
export function accountFrom(id: string | null): string | null {
  return id === 'unknown' ? FORMER_ACCOUNT : id;
}

/** What an answer contains about a user: events often contain only the id. */
export function toldPerson(id: string, user: unknown): ReportedPerson {
  if (id === FORMER_ACCOUNT) return { id, active: false, isApp: false };
  const [active, type] = isObject(user) ? [user['active'], user['accountType']] : [];
  return {
    id,
    active: typeof active === 'boolean' ? active : null,
    isApp: typeof type === 'string' ? type === 'app' : isProgram(user) ? true : null,
  };
}

/** Programs that servers show among people, because servers have no account types. */
const PROGRAMS = /^(automation for jira|jira automation|project automation|jsu automation|scriptrunner( .*)?)$/i;

function isProgram(user: unknown): boolean {
  return isObject(user) && PROGRAMS.test(textAt(user, 'displayName') ?? '');
}

export function isApp(user: unknown): boolean {
  if (!isObject(user)) return false;
  const type = user['accountType'];
  return typeof type === 'string' ? type === 'app' : isProgram(user);
}

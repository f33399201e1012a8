import { createHash } from 'node:crypto';
import { eraseAccount } from '../../adapters/storage/removal/erase-account';
import { markReported, readPeopleToReport } from '../../adapters/storage/tables/person';
import type { ReportPeopleDeps } from '../../app/privacy/report-people';
import { pseudonymFrom } from '../../core/model/former-account';
import type { Platform } from './platform';
import type { Stores } from './stores';

const RESERVE_MS = 20_000;

export function peopleDepsOf({ sql, remainingMs, now, report }: Platform, stores: Stores): ReportPeopleDeps {
  const mayGoOn = (): boolean => remainingMs() > RESERVE_MS;
  return {
    ...stores,
    report,
    mayGoOn,
    now,
    readPeopleToReport: (query) => readPeopleToReport(sql, query),
    markReported: (accountIds, at) => markReported(sql, accountIds, at),
    erase: (accountId, from) => eraseAccount(sql, { accountId, pseudonym: pseudonymOf(accountId), from, mayGoOn }),
  };
}

/** The same for the same account, should an old history bring it back, and no way to tell whose it was. */
function pseudonymOf(accountId: string): string {
  return pseudonymFrom(createHash('sha256').update(accountId).digest('hex').slice(0, 24));
}

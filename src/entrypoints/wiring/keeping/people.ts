import { createHash } from 'node:crypto';
import { getUsers } from '../../../adapters/jira/rest/users';
import { toldPerson, userIdFrom } from '../../../adapters/jira/translation/fields/people';
import { eraseAccount } from '../../../adapters/storage/removal/erase-account';
import { markReported, readPeopleToReport, renewPeople } from '../../../adapters/storage/tables/person';
import type { ReportPeopleDeps } from '../../../app/privacy/report-people';
import { pseudonymFrom } from '../../../core/model/former-account';
import type { Platform } from '../platform';
import type { Stores } from '../stores';

const RESERVE_MS = 20_000;

export function peopleDepsOf({ sql, jira, remainingMs, now, report }: Platform, stores: Stores): ReportPeopleDeps {
  const mayGoOn = (): boolean => remainingMs() > RESERVE_MS;
  return {
    ...stores,
    report,
    mayGoOn,
    now,
    readPeopleToReport: (query) => readPeopleToReport(sql, query),
    async renew(accountIds) {
      const users = await getUsers(jira, accountIds);
      const read = users.flatMap((user) => {
        const id = userIdFrom(user);
        return id === null ? [] : toldPerson(id, user);
      });
      await stores.writePeople(read, now());
      await renewPeople(sql, accountIds, now());
    },
    markReported: (accountIds, at) => markReported(sql, accountIds, at),
    erase: (accountId, from) => eraseAccount(sql, { accountId, pseudonym: pseudonymOf(accountId), from, mayGoOn }),
  };
}

/**
 * The same pseudonym for the same account, in case an old history brings the account back. It does not reveal the
 * account.
 */
function pseudonymOf(accountId: string): string {
  return pseudonymFrom(createHash('sha256').update(accountId).digest('hex').slice(0, 24));
}

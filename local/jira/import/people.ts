import { userIdFrom } from '../../../src/adapters/jira/translation/fields/people';
import { field, objectOf } from '../reading';
import type { SiteUser } from '../site';

/** All people in an export. People of old servers have no account id: their key or name is used instead. */
export class People {
  readonly #users = new Map<string, SiteUser>();

  /** The account of a user object; null for nobody. */
  account(user: unknown): string | null {
    const accountId = userIdFrom(user);
    if (accountId === null) return null;
    const known = this.#users.get(accountId);
    const displayName = field(user, 'displayName');
    if (known === undefined || (known.displayName === accountId && displayName !== null)) {
      const type = field(user, 'accountType');
      this.#users.set(accountId, {
        accountId,
        displayName: displayName ?? accountId,
        active: objectOf(user)['active'] !== false,
        accountType: type === 'app' || type === 'customer' ? type : 'atlassian',
      });
    }
    return accountId;
  }

  /** A person whom a history mentions only by id and display name. */
  mention(accountId: string | null, displayName: string | null): void {
    if (accountId !== null && accountId !== '') this.account({ accountId, displayName: displayName ?? accountId });
  }

  all(): readonly SiteUser[] {
    return [...this.#users.values()].toSorted((one, other) => one.displayName.localeCompare(other.displayName));
  }
}

import * as z from 'zod';
import { badRequest } from '../../problem';
import type { Session } from '../../session';
import { ADMINISTRATORS } from '../../site';
import { accountOf } from '../../viewer';

/** An object with an owner that is shared with all users who have logged in, or with nobody. */
export interface SharedThing {
  readonly ownerAccountId: string;
  readonly shared: boolean;
}

export const isSharedWith = ({ ownerAccountId, shared }: SharedThing, { viewer }: Session): boolean =>
  shared || ownerAccountId === accountOf(viewer);

/** Its owner may change it, and administrators of the site may change it if they can see it. */
export function mayChange(thing: SharedThing, session: Session): boolean {
  const account = accountOf(session.viewer);
  const administrators = session.store.catalogue.groups.get(ADMINISTRATORS)?.members ?? [];
  return thing.ownerAccountId === account || (thing.shared && administrators.includes(account));
}

export const sharePermissions = z.array(z.looseObject({ type: z.string() }));

/**
 * Whether the permissions in a request share it with everybody. @throws Jira's 400 for other permissions, which are not
 * supported here
 */
export function sharedBy(permissions: z.infer<typeof sharePermissions>): boolean {
  const other = permissions.find(({ type }) => type !== 'global' && type !== 'authenticated');
  if (other !== undefined)
    throw badRequest(`The local Jira shares with everybody or with nobody, not by ${other.type}.`);
  return permissions.length > 0;
}

export const shareView = ({ shared }: SharedThing) => (shared ? [{ id: 10_000, type: 'loggedin' }] : []);

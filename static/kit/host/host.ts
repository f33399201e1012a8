import type { Answer } from '../../../src/contract/answer';
import type { Requests } from '../../../src/contract/requests';
import type { Target } from '../links/target';
import type { ItemWords, WantedWords } from './names';

/** The place of a screen: the site, the viewer's language, and the item or project around it. */
export interface Place {
  /** The address of an item without its key, which follows. */
  readonly itemsUrl: string;
  readonly locale: string;
  readonly timeZone: string;
  /** The item in whose view the screen is; null elsewhere. */
  readonly itemId: string | null;
  /** The project in whose pages the screen is; null elsewhere. */
  readonly projectKey: string | null;
  readonly projectId: string | null;
}

// The mapped type gives the interface an index signature.
export type Questions = { [Request in keyof Requests]: Requests[Request] };
type PayloadOf<Name extends keyof Questions> =
  Parameters<Questions[Name]> extends [] ? [] : [Parameters<Questions[Name]>[0]];
type Refusal = Extract<Answer<never>, { readonly ok: false }>;

/** Calls the product's own functions. Never throws: a refusal of the platform is an answer too. */
export type Ask = <Name extends keyof Questions>(
  name: Name,
  ...payload: PayloadOf<Name>
) => Promise<Awaited<ReturnType<Questions[Name]>> | Refusal>;

/** The tracker around the screen. The texts use its terms. */
export type Tracker = 'jira' | 'azure-devops';

/**
 * Everything that a screen needs from the page around it. Each tracker has one implementation (`forge/forge-host.ts`
 * for Jira, `azure/extension` for Azure DevOps); screens import this interface only, so that the same screens run in
 * another tracker.
 */
export interface Host {
  readonly tracker: Tracker;
  readonly place: () => Promise<Place>;
  readonly ask: Ask;
  /** Titles of items and names of people as this viewer may read them; unreadable ones are absent. */
  readonly readWords: (wanted: WantedWords) => Promise<ItemWords>;
  /** When the item was last changed, in the tracker's format; null if it cannot be read. */
  readonly readUpdatedAt: (itemId: string) => Promise<string | null>;
  /**
   * Calls back when the item around the screen changes, and at each return of attention to the screen; returns a
   * function that unsubscribes.
   */
  readonly watchItem: (onChanged: () => void, onGlance: () => void) => () => void;
  /** Shows another page: in this tab, or in a new one if the viewer asked for that. */
  readonly open: (target: Target, newTab: boolean) => void;
  /** The address of a page, for links; null if the tracker does not provide it. */
  readonly addressOf: (target: Target) => Promise<string | null>;
  /** Follows the viewer's theme, now and whenever it changes; resolves when the first theme has arrived. */
  readonly followTheme: () => Promise<void>;
}

import type { Answer } from '../../../src/contract/answer';
import type { Requests } from '../../../src/contract/requests';
import type { ItemWords, WantedWords } from '../../../static/kit/host/names';
import type { NamedScope, WatchedScope } from '../../../static/kit/host/scope-catalogue';
import type { NamedProject, SiteCatalogue } from '../../../static/kit/host/site-catalogue';
import type { StatusFacts } from './status-facts';
import type { Around } from '../frame/azure-frame';

/** What the judge in the worker answers beside the requests of all screens. */
export interface Lookups {
  readonly words: (wanted: WantedWords) => Promise<ItemWords>;
  /** A text that changes whenever the item does; null where it is not known. */
  readonly stampOf: (itemId: string) => Promise<string | null>;
  /** Starts to read the project of the frame before the first question, while the page loads. */
  readonly readAhead: () => Promise<void>;
  /** Judges the past of the last question; answers whether the same question now has a fuller answer. */
  readonly pastWeeks: () => Promise<boolean>;
  /** Something changed: the next question reads the changes first. */
  readonly changed: () => Promise<void>;
  readonly find: (asked: {
    readonly words: string;
    readonly among: readonly string[];
  }) => Promise<readonly NamedScope[]>;
  readonly namesOf: (scopes: readonly WatchedScope[]) => Promise<readonly NamedScope[]>;
  readonly projects: () => Promise<readonly NamedProject[]>;
  /** How well fields fit their assigned meanings, in the project of the frame. */
  readonly evidence: SiteCatalogue['evidence'];
}

/** All requests of screens. For a report the judge answers the facts, since the page has the words. */
export type Judge = { readonly [Name in Exclude<keyof Requests, 'statusReport'>]: Requests[Name] } & Lookups & {
    readonly statusFacts: (asked: { readonly projectKey: string }) => Promise<Answer<StatusFacts>>;
  };

/** What the page does for the judge, which has no SDK. */
export interface Page {
  readonly token: () => Promise<string>;
  /** A small document that all users of the extension share; null where there is none. */
  readonly readDocument: (name: string) => Promise<unknown>;
  /** Answers false if somebody else saved first. `over` is the document that this one replaces; null for none. */
  readonly writeDocument: (write: {
    readonly name: string;
    readonly document: object;
    readonly over: unknown;
  }) => Promise<boolean>;
}

/** The first message to the worker. */
export interface Beginning {
  readonly around: Around;
}

import type { automation } from '../messages/en/automation';
import type { health } from '../messages/en/health';
import type { panel } from '../messages/en/panel';
import type { portfolio } from '../messages/en/portfolio';
import type { projectPage } from '../messages/en/project-page';
import type { settings } from '../messages/en/settings';
import type { shared } from '../messages/en/shared';
import type { steps } from '../messages/en/steps';
import type { terminal } from '../messages/en/terminal';
import type { ValuesOf } from './messages';

/** All messages, in the bundles that screens load. The English messages are the source of every type. */
export interface Catalogue {
  readonly shared: typeof shared;
  readonly health: typeof health;
  readonly steps: typeof steps;
  readonly terminal: typeof terminal;
  readonly panel: typeof panel;
  readonly portfolio: typeof portfolio;
  readonly automation: typeof automation;
  readonly projectPage: typeof projectPage;
  readonly settings: typeof settings;
}

export type Bundle = keyof Catalogue;

/** The keys of some bundles. */
export type KeyIn<Bundles extends Bundle> = Bundles extends Bundle ? keyof Catalogue[Bundles] & string : never;

export type Key = KeyIn<Bundle>;

type TextOf<Name extends Key> = Name extends Key
  ? { [Part in Bundle]: Name extends keyof Catalogue[Part] ? Catalogue[Part][Name] : never }[Bundle]
  : never;

/** The values needed with a key: none, or those of its message. */
export type Given<Name extends Key, Slot = never> = keyof ValuesOf<TextOf<Name>, Slot> extends never
  ? []
  : [values: ValuesOf<TextOf<Name>, Slot>];

import { createContext, useContext } from 'react';
import type {
  SettingsLayer,
  SettingsPlace,
  SettingsProblem,
  SettingsView,
  SettingValue,
} from '../../../src/contract/settings';
import { type LayerChange, valueIn } from '../model/layer';

/** The edited layer, on top of the one below it. */
export interface Draft {
  readonly place: SettingsPlace;
  readonly view: SettingsView;
  readonly saved: SettingsLayer;
  readonly values: SettingsLayer;
  /** The site's values while a project is edited; empty while the site is edited. */
  readonly below: SettingsLayer;
  readonly changes: readonly LayerChange[];
  readonly mayWrite: boolean;
  readonly set: (section: string, name: string, value: SettingValue | null) => void;
  /** Saves other values at once, without the unsaved changes. */
  readonly saveNow: (change: (saved: SettingsLayer) => SettingsLayer) => Promise<void>;
  /** By "section.name". */
  readonly problems: ReadonlyMap<string, SettingsProblem>;
}

const DraftContext = createContext<Draft | null>(null);

export const DraftProvider = DraftContext.Provider;

/** The draft of the screen around. Throws outside of one: that is an error in the screen. */
export function useDraft(): Draft {
  const draft = useContext(DraftContext);
  if (draft === null) throw new Error('useDraft needs a DraftProvider around it');
  return draft;
}

/** The value at a place with the unsaved changes; null if only the default applies. */
export function inForce({ values, below }: Draft, section: string, name: string): SettingValue | null {
  return valueIn(values, section, name) ?? valueIn(below, section, name);
}

import type { SettingsLayer, SettingsPlace, SettingValue } from '../core/model/kept-settings';
import type { SettingsProblem } from '../core/settings/layered';
import type { Range } from '../core/settings/ranges';
import type { Unit } from '../core/settings/threshold';
import type { SignalId } from '../core/signals';
import type { NamedItem } from './named-item';

export type { Range, SettingsLayer, SettingsPlace, SettingsProblem, SettingValue, SignalId, Unit };

/** A pattern of names is text: words, `*` for any characters and `|` between choices; small and capital letters are the same. */
export type ThresholdValue = number | string;

/** One threshold: what it does, what it may be, what each layer says of it, and what counts. */
export interface ThresholdView {
  readonly threshold: string;
  readonly unit: Unit;
  readonly default: ThresholdValue;
  /** Where the default comes from. */
  readonly source: string;
  readonly explanation: string;
  /** Null for a pattern of names, which has up to 400 characters. */
  readonly range: Range | null;
  /** Null where the layer leaves it alone, or says what cannot be. */
  readonly site: ThresholdValue | null;
  readonly project: ThresholdValue | null;
  readonly value: ThresholdValue;
  readonly from: 'default' | 'site' | 'project';
}

/** One layer as it is kept. Whoever changes it sends the revision back that the change was decided over. */
export interface LayerView {
  readonly place: SettingsPlace;
  /** A layer that cannot be read has no effect: `damaged` can be reset, `newer` was saved by a later version. */
  readonly state: 'usual' | 'damaged' | 'newer';
  /** 0 before the first save; null where it cannot be read. */
  readonly revision: number | null;
  readonly savedAt: string | null;
  readonly values: SettingsLayer;
  /** Kept values that can no longer stand: the next layer's counts instead. */
  readonly problems: readonly SettingsProblem[];
  readonly canUndo: boolean;
  readonly mayWrite: boolean;
}

/** One section of thresholds, and the signal that judges by it; null for what several use. */
export interface SectionView {
  readonly section: string;
  readonly signal: SignalId | null;
  readonly thresholds: readonly ThresholdView[];
}

/** Site first; the project's where one was asked for. */
export interface SettingsView {
  readonly layers: readonly LayerView[];
  readonly sections: readonly SectionView[];
}

export interface SettingsPayload {
  /** Null for the site alone. */
  readonly projectId: string | null;
  /** The tag of the language in which thresholds are explained; English without it. */
  readonly language?: string;
}

/** Takes the last change back, or all of them: to the defaults. */
export interface ChangeSettingsPayload {
  readonly place: SettingsPlace;
  readonly revision: number | null;
}

/** `values` is the whole layer: what is not in it is left to the site, or to the defaults. */
export interface SaveSettingsPayload extends ChangeSettingsPayload {
  readonly values: SettingsLayer;
}

export interface TrySettingsPayload {
  readonly place: SettingsPlace;
  readonly values: SettingsLayer;
  /** The project that is judged; that of the place, where it is a project's. */
  readonly projectId: string;
}

/** Why values cannot be taken over. Nothing of them is. */
export type RefusedValues =
  | {
      readonly status: 'refused';
      /** The first fifty. */
      readonly problems: readonly SettingsProblem[];
      /** How many more there are. */
      readonly more: number;
    }
  /** `at` is where the shape is wrong: empty for the whole, a section, or `section.threshold`. */
  | { readonly status: 'malformed'; readonly at: string };

export interface NotAllowed {
  readonly status: 'not-allowed';
  readonly needs: 'site-admin' | 'project-admin';
}

export type SettingsChange =
  | { readonly status: 'saved'; readonly settings: SettingsView }
  | RefusedValues
  | NotAllowed
  /** Somebody else changed them since they were read; `settings` is what is kept now. */
  | { readonly status: 'changed-meanwhile'; readonly settings: SettingsView }
  | { readonly status: 'written-by-newer' }
  | { readonly status: 'nothing-to-undo' };

export type SettingsTrial =
  | {
      readonly status: 'tried';
      readonly takenAt: string;
      /** Open items that carry a finding: now, and with the other values. Restricted items are never counted. */
      readonly flaggedNow: number;
      readonly flaggedThen: number;
      readonly flaggedBoth: number;
      /** The first of those that would be flagged newly, and no more, in the order of their ids. */
      readonly newItems: readonly NamedItem[];
      readonly goneItems: readonly NamedItem[];
      readonly openItems: number;
      /** How many items carry a finding of each signal, now and with the other values. */
      readonly bySignal: readonly { readonly signal: SignalId; readonly now: number; readonly then: number }[];
    }
  | RefusedValues
  | NotAllowed
  | { readonly status: 'not-filled'; readonly share: number | null }
  /** Somebody tries more often than a minute allows: each try judges a project twice. */
  | { readonly status: 'too-often'; readonly mostAMinute: number; readonly retryAfterSeconds: number }
  /** More items than can be judged twice while somebody waits. */
  | { readonly status: 'too-large'; readonly items: number };

/** A layer that has no effect on an answer, and why: the next one, or the defaults, counts instead. */
export interface IgnoredLayer {
  readonly layer: 'site' | 'project';
  readonly because: 'damaged' | 'newer' | 'unreachable' | 'values-refused';
}

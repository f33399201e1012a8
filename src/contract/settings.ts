import type { SettingsLayer, SettingsPlace, SettingValue } from '../core/model/kept-settings';
import type { SettingsProblem } from '../core/settings/layered';
import type { Range } from '../core/settings/ranges';
import type { Unit } from '../core/settings/threshold';
import type { SignalId } from '../core/signals';
import type { NamedItem } from './named-item';

export type { Range, SettingsLayer, SettingsPlace, SettingsProblem, SettingValue, SignalId, Unit };

/** A pattern of names is text: words, `*` for any characters and `|` between choices; case is ignored. */
export type ThresholdValue = number | string;

/** One threshold: what it does, its allowed values, its value in each layer, and the value in force. */
export interface ThresholdView {
  readonly threshold: string;
  readonly unit: Unit;
  readonly default: ThresholdValue;
  /** Where the default comes from. */
  readonly source: string;
  readonly explanation: string;
  /** Null for a pattern of names, which may have up to 400 characters. */
  readonly range: Range | null;
  /** Null if the layer does not set it, or sets an invalid value. */
  readonly site: ThresholdValue | null;
  readonly project: ThresholdValue | null;
  readonly value: ThresholdValue;
  readonly from: 'default' | 'site' | 'project';
}

/** One layer as it is stored. A change must send back the revision that it is based on. */
export interface LayerView {
  readonly place: SettingsPlace;
  /** A layer that cannot be read has no effect: `damaged` can be reset, `newer` was saved by a later version. */
  readonly state: 'usual' | 'damaged' | 'newer';
  /** 0 before the first save; null if it cannot be read. */
  readonly revision: number | null;
  readonly savedAt: string | null;
  readonly values: SettingsLayer;
  /** Stored values that are no longer valid: the value of the next layer is used instead. */
  readonly problems: readonly SettingsProblem[];
  readonly canUndo: boolean;
  readonly mayWrite: boolean;
}

/** One section of thresholds, and the signal that uses it; null if several signals use it. */
export interface SectionView {
  readonly section: string;
  readonly signal: SignalId | null;
  readonly thresholds: readonly ThresholdView[];
}

/** The site first; then the project, if one was asked for. */
export interface SettingsView {
  readonly layers: readonly LayerView[];
  readonly sections: readonly SectionView[];
}

export interface SettingsPayload {
  /** Null for the site alone. */
  readonly projectId: string | null;
  /** The language tag for the explanations of thresholds; English without it. */
  readonly language?: string;
}

/** Undoes the last change, or resets all to the defaults. */
export interface ChangeSettingsPayload {
  readonly place: SettingsPlace;
  readonly revision: number | null;
}

/** `values` is the whole layer: values that it does not contain come from the site, or from the defaults. */
export interface SaveSettingsPayload extends ChangeSettingsPayload {
  readonly values: SettingsLayer;
}

export interface TrySettingsPayload {
  readonly place: SettingsPlace;
  readonly values: SettingsLayer;
  /** The project to judge; if the place is a project's, that project. */
  readonly projectId: string;
}

/** Why values cannot be saved. None of them is saved. */
export type RefusedValues =
  | {
      readonly status: 'refused';
      /** The first fifty problems. */
      readonly problems: readonly SettingsProblem[];
      /** How many further problems there are. */
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
  /** Another person changed them since they were read; `settings` are the stored ones. */
  | { readonly status: 'changed-meanwhile'; readonly settings: SettingsView }
  | { readonly status: 'written-by-newer' }
  | { readonly status: 'nothing-to-undo' };

export type SettingsTrial =
  | {
      readonly status: 'tried';
      readonly takenAt: string;
      /** Open items with a finding, now and with the other values. Restricted items are never counted. */
      readonly flaggedNow: number;
      readonly flaggedThen: number;
      readonly flaggedBoth: number;
      /** The first items that would be newly flagged, in the order of their ids. */
      readonly newItems: readonly NamedItem[];
      readonly goneItems: readonly NamedItem[];
      readonly openItems: number;
      /** How many items have a finding of each signal, now and with the other values. */
      readonly bySignal: readonly { readonly signal: SignalId; readonly now: number; readonly then: number }[];
    }
  | RefusedValues
  | NotAllowed
  | { readonly status: 'not-filled'; readonly share: number | null }
  /** More tries than a minute allows: each try judges a project twice. */
  | { readonly status: 'too-often'; readonly maxAMinute: number; readonly retryAfterSeconds: number }
  /** Too many items to be judged twice while somebody waits. */
  | { readonly status: 'too-large'; readonly items: number };

/** A layer that has no effect on an answer, and why: the next layer, or the defaults, are used instead. */
export interface IgnoredLayer {
  readonly layer: 'site' | 'project';
  readonly because: 'damaged' | 'newer' | 'unreachable' | 'values-refused';
}

import type { ContainerRef } from '../core/model/containers';
import type { Level } from './item-health';

/** What was foretold of a scope. Dates are ISO calendar dates; null for later than ten years. */
export type Foretold =
  /** When an epic or a version ends, at 50 and 85 %. */
  | { readonly of: 'end'; readonly halfOn: string | null; readonly expectedOn: string | null }
  /** At most how much of a sprint is left over on the day of its end. */
  | {
      readonly of: 'left';
      readonly half: number;
      readonly most: number;
      readonly unit: AmountUnit;
      readonly by: string;
    }
  /** At least how much of a project is finished by a day. */
  | {
      readonly of: 'finished';
      readonly half: number;
      readonly least: number;
      readonly unit: AmountUnit;
      readonly by: string;
    };

export type AmountUnit = 'items' | 'points';

/** What happened later, as far as the viewer may know. */
export type CameLater =
  | { readonly status: 'open'; readonly expectedOn: string | null; readonly targetOn: string | null }
  /** `daysOff` are working days after the day that was expected at 85 %, negative before it. Amounts in the unit foretold. */
  | {
      readonly status: 'ended';
      readonly on: string;
      readonly daysOff: number | null;
      readonly amount: number | null;
    }
  /** Deleted, or let go. */
  | { readonly status: 'gone' }
  /** It rests on projects that the viewer may not browse. */
  | { readonly status: 'cannot-tell' };

/** What was foretold of a scope on a day, kept with a note. */
export interface FrozenForecast {
  readonly id: string;
  readonly scope: ContainerRef;
  /** Of an epic: its key. */
  readonly key: string | null;
  /** ISO calendar date of the day on which it was frozen. */
  readonly on: string;
  readonly level: Level;
  readonly chance: number | null;
  readonly targetOn: string | null;
  readonly foretold: Foretold;
  readonly note: string;
  /** Account id of who froze it. */
  readonly by: string;
  /** True for the viewer's own: nobody else may delete it. */
  readonly isOwn: boolean;
  readonly later: CameLater;
}

/** When a scope ends as it was foretold on a day and frozen: a mark in a chart of dates. */
export interface FrozenDates {
  readonly id: string;
  readonly scope: ContainerRef;
  readonly on: string;
  readonly halfOn: string | null;
  readonly expectedOn: string | null;
  readonly note: string;
}

/** The forecasts that were frozen of one scope, latest first, as far as the viewer may read them. */
export interface ForecastLog {
  readonly entries: readonly FrozenForecast[];
  /** Whether the viewer may freeze what is foretold now, or why not: nothing is foretold, there are too many, it is a past day. */
  readonly mayFreeze: 'yes' | 'nothing-foretold' | 'full' | 'past-day';
}

export interface FreezePayload {
  readonly scope: ContainerRef;
  readonly note: string;
}

export interface UnfreezePayload {
  readonly scope: ContainerRef;
  readonly id: string;
}

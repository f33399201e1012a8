import type { ContainerRef } from '../core/model/containers';
import type { Level } from './item-health';

/** The forecast of a scope. Dates are ISO calendar dates; null for later than ten years. */
export type FrozenFigures =
  /** The end of an epic or a version, at 50 and 85 %. */
  | { readonly of: 'end'; readonly halfOn: string | null; readonly expectedOn: string | null }
  /** At most how much of a sprint is left over on its last day. */
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

/** What happened later, as far as the viewer may know it. */
export type CameLater =
  | { readonly status: 'open'; readonly expectedOn: string | null; readonly targetOn: string | null }
  /**
   * `daysOff`: working days after the day expected at 85 %, negative if before it. Amounts are in the unit of the
   * forecast.
   */
  | {
      readonly status: 'ended';
      readonly on: string;
      readonly daysOff: number | null;
      readonly amount: number | null;
    }
  /** Deleted, or removed by retention. */
  | { readonly status: 'gone' }
  /** It rests on projects that the viewer may not browse. */
  | { readonly status: 'cannot-tell' };

/** The forecast of a scope on a day, stored with a note. */
export interface FrozenForecast {
  readonly id: string;
  readonly scope: ContainerRef;
  /** The key of an epic; null for other scopes. */
  readonly key: string | null;
  /** ISO calendar date of the day on which it was frozen. */
  readonly on: string;
  readonly level: Level;
  readonly chance: number | null;
  readonly targetOn: string | null;
  readonly foretold: FrozenFigures;
  readonly note: string;
  /** Account id of the person who froze it. */
  readonly by: string;
  /** True for the viewer's own forecasts: nobody else may delete them. */
  readonly isOwn: boolean;
  readonly later: CameLater;
}

/** The end of a scope as forecast and frozen on a day: a mark in a chart of dates. */
export interface FrozenDates {
  readonly id: string;
  readonly scope: ContainerRef;
  readonly on: string;
  readonly halfOn: string | null;
  readonly expectedOn: string | null;
  readonly note: string;
}

/** The frozen forecasts of one scope, latest first, as far as the viewer may read them. */
export interface ForecastLog {
  readonly entries: readonly FrozenForecast[];
  /**
   * Whether the viewer may freeze the present forecast, or why not: there is no forecast, there are too many, or it is
   * a past day.
   */
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

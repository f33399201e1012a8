import type { ForecastSummary } from '../../../src/contract/forecast';
import type { BurnUp } from '../../../src/contract/page/overview';

interface Slice {
  readonly on: string;
  readonly low: number;
  readonly high: number;
}

/** The likely progress from today on. */
export interface Fan {
  /** Between the even chance and 85 %, and between 15 and 95 %. */
  readonly likely: readonly Slice[];
  readonly wide: readonly Slice[];
  /** The named dates with their words. */
  readonly edges: readonly { readonly on: string; readonly label: string }[];
  /** Its largest value. */
  readonly most: number;
  /** The day up to which it is worth showing. */
  readonly until: string;
}

const DAY_MS = 86_400_000;

/**
 * The fan of a forecast: up to the dates by which a scope is finished, or over the amount that a project finishes in
 * the next weeks. Null without either forecast.
 */
export function fanOf(burnUp: BurnUp, forecast: ForecastSummary, labelOf: (on: string) => string): Fan | null {
  const now = burnUp.points.at(-1);
  if (now === undefined) return null;
  if (forecast.status === 'known') {
    const { p15, p50, p85, p95 } = forecast;
    if (p15 === null || p50 === null || p85 === null || now.finished >= now.scope) return null;
    return {
      likely: wedgeTo(now, p50, p85),
      wide: wedgeTo(now, p15, p95 ?? p85),
      edges: [{ on: p85, label: labelOf(p85) }],
      most: now.scope,
      until: p85,
    };
  }
  if (forecast.status !== 'amounts' || forecast.unit !== 'items' || forecast.next.length === 0) return null;
  const slices = forecast.next.map(({ weeks, at50, at85 }) => ({
    on: later(now.on, weeks * 7),
    low: now.finished + at85,
    high: now.finished + at50,
  }));
  const start = { on: now.on, low: now.finished, high: now.finished };
  return {
    likely: [start, ...slices],
    wide: [],
    edges: [],
    most: Math.max(...slices.map(({ high }) => high)),
    until: slices.at(-1)?.on ?? now.on,
  };
}

/** From the present finished amount to the scope: at the earlier date at the top, at the later one below. */
function wedgeTo(now: BurnUp['points'][number], early: string, late: string): readonly Slice[] {
  const [from, first, last] = [now.on, early, late].map((date) => Date.parse(`${date}T00:00:00Z`) / DAY_MS);
  if (from === undefined || first === undefined || last === undefined) return [];
  const climb = now.scope - now.finished;
  const reached = (day: number, end: number): number =>
    end <= from ? now.scope : Math.min(now.scope, now.finished + (climb * (day - from)) / (end - from));
  return [from, Math.max(from, first), Math.max(from, last)].map((day) => ({
    on: new Date(day * DAY_MS).toISOString().slice(0, 10),
    low: reached(day, last),
    high: reached(day, first),
  }));
}

const later = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

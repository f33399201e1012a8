import type { ForecastSummary } from '../../contract/forecast';
import type { FrozenFigures } from '../../contract/frozen';
import type { ContainerRef } from '../../core/model/containers';

/** Weeks that a project's own forecast looks ahead first. */
const WEEKS = 4;
const WEEK_DAYS = 5;

/** The part of a forecast that can be compared with what happens later; null without a forecast. */
export function frozenFigures(
  forecast: ForecastSummary,
  { kind, dateIn }: Pick<ContainerRef, 'kind'> & { readonly dateIn: (workingDays: number) => string },
): FrozenFigures | null {
  if (forecast.status === 'known') return { of: 'end', halfOn: forecast.p50, expectedOn: forecast.p85 };
  if (forecast.status !== 'amounts') return null;
  const { unit, atEnd, target, next } = forecast;
  if (kind === 'iteration') {
    if (atEnd === null || target === null) return null;
    return { of: 'left', half: atEnd.left50, most: atEnd.left85, unit, by: target.on };
  }
  const soon = next.find(({ weeks }) => weeks === WEEKS);
  if (soon === undefined) return null;
  return { of: 'finished', half: soon.at50, least: soon.at85, unit, by: dateIn(WEEKS * WEEK_DAYS) };
}

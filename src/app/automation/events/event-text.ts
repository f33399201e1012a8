import type { AutomationEvent } from './automation-event';
import type { Batch } from './telling-state';

const MOST_TOLD = 3;

/**
 * What an issue is told, short and always in the same form, so that rules can look for words in it: "12: added PAY-313 +5", or
 * "13: removed PAY-200 -3; stalled; 4 more". Sign and figures are never translated.
 */
export function eventText({ serial, events }: Pick<Batch, 'serial' | 'events'>): string {
  const told = events.slice(0, MOST_TOLD).map(partOf);
  const more = events.length - told.length;
  return `${String(serial)}: ${[...told, ...(more > 0 ? [`${String(more)} more`] : [])].join('; ')}`;
}

function partOf({ kind, itemKey, points }: AutomationEvent): string {
  const size = points === null || points === 0 ? [] : [points > 0 ? `+${rounded(points)}` : rounded(points)];
  return [kind, ...(itemKey === null ? [] : [itemKey]), ...size].join(' ');
}

const rounded = (points: number): string => String(Math.round(points * 10) / 10);

/** The serial that a text begins with; 0 where it is no such text. */
export function serialOf(text: string | null): number {
  const digits = /^(\d{1,9}): /.exec(text ?? '')?.[1];
  return digits === undefined ? 0 : Number(digits);
}

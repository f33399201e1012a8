import type { AutomationEvent } from './automation-event';
import type { Batch } from './delivery-state';

const MAX_SHOWN = 3;

/**
 * The text that is written to an issue: short and always in the same form, so that rules can search for words: "12:
 * added PAY-313 +5", or "13: removed PAY-200 -3; stalled; 4 more". Signs and numbers are never translated.
 */
export function eventText({ serial, events }: Pick<Batch, 'serial' | 'events'>): string {
  const shown = events.slice(0, MAX_SHOWN).map(partOf);
  const more = events.length - shown.length;
  return `${String(serial)}: ${[...shown, ...(more > 0 ? [`${String(more)} more`] : [])].join('; ')}`;
}

function partOf({ kind, itemKey, points }: AutomationEvent): string {
  const size = points === null || points === 0 ? [] : [points > 0 ? `+${rounded(points)}` : rounded(points)];
  return [kind, ...(itemKey === null ? [] : [itemKey]), ...size].join(' ');
}

const rounded = (points: number): string => String(Math.round(points * 10) / 10);

/** The serial at the start of such a text; 0 for any other text. */
export function serialOf(text: string | null): number {
  const digits = /^(\d{1,9}): /.exec(text ?? '')?.[1];
  return digits === undefined ? 0 : Number(digits);
}

import * as z from 'zod';
import { contradictionsIn, problemsOf } from '../../core/signals/settings';
import type { SettingsLayer, SettingValue } from '../../core/model/kept-settings';
import { type SettingsProblem } from '../../core/settings/layered';

/** Taken as it is: a record would lose keys such as `__proto__`, which must be refused. */
const objectSchema = z.custom<Readonly<Record<string, unknown>>>(
  (given) => typeof given === 'object' && given !== null && !Array.isArray(given),
);
const valueSchema = z.union([z.number(), z.string(), z.array(z.union([z.number(), z.string()])).readonly()]);

/** At most this many problems are listed; the rest is shown after these are corrected. */
export const MAX_PROBLEMS = 50;
const LONGEST_WORD = 100;

export type LayerReading =
  | { readonly status: 'known'; readonly layer: SettingsLayer }
  | { readonly status: 'refused'; readonly problems: readonly SettingsProblem[]; readonly more: number }
  | { readonly status: 'malformed'; readonly at: string };

/**
 * A layer as it comes from outside. Checked: its shape, each value against the range of its threshold, and against the
 * other values that are in force with it; `below` are the layers that it changes.
 */
export function readLayer(raw: unknown, below: readonly SettingsLayer[] = []): LayerReading {
  const shape = shapeOf(raw);
  if (shape.status === 'malformed') return shape;
  const { layer } = shape;
  const outOfRange = problemsOf(layer);
  const problems = outOfRange.length > 0 ? outOfRange : contradictionsIn([...below, layer]);
  return problems.length === 0 ? shape : { status: 'refused', ...shownProblems(problems) };
}

/** The first problems, each at most a line long, and how many more there are. */
export function shownProblems(problems: readonly SettingsProblem[]): {
  readonly problems: readonly SettingsProblem[];
  readonly more: number;
} {
  const shown = problems.slice(0, MAX_PROBLEMS).map(({ section, threshold, value, allowed }) => ({
    section: cut(section),
    threshold: cut(threshold),
    value: typeof value === 'object' ? cut(value.join(', ')) : typeof value === 'string' ? cut(value) : value,
    allowed,
  }));
  return { problems: shown, more: problems.length - shown.length };
}

const cut = (text: string): string => (text.length > LONGEST_WORD ? `${text.slice(0, LONGEST_WORD - 1)}…` : text);

type Shape = Exclude<LayerReading, { readonly status: 'refused' }>;

function shapeOf(raw: unknown): Shape {
  const sections = objectSchema.safeParse(raw);
  if (!sections.success) return { status: 'malformed', at: '' };
  const layer: [string, Readonly<Record<string, SettingValue>>][] = [];
  for (const [section, entries] of Object.entries(sections.data)) {
    const thresholds = objectSchema.safeParse(entries);
    if (!thresholds.success) return { status: 'malformed', at: cut(section) };
    const values: [string, SettingValue][] = [];
    for (const [threshold, entry] of Object.entries(thresholds.data)) {
      const value = valueSchema.safeParse(entry);
      if (!value.success) return { status: 'malformed', at: `${cut(section)}.${cut(threshold)}` };
      values.push([threshold, value.data]);
    }
    layer.push([section, Object.fromEntries(values)]);
  }
  return { status: 'known', layer: Object.fromEntries(layer) };
}

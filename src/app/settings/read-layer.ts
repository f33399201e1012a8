import * as z from 'zod';
import { contradictionsIn } from '../../core/settings/contradictions';
import type { SettingsLayer } from '../../core/model/kept-settings';
import { problemsOf, type SettingsProblem } from '../../core/settings/layered';

const layerSchema = z.record(z.string(), z.record(z.string(), z.union([z.number(), z.string()])));

export type LayerReading =
  | { readonly status: 'known'; readonly layer: SettingsLayer }
  | { readonly status: 'refused'; readonly problems: readonly SettingsProblem[] }
  | { readonly status: 'malformed'; readonly at: string };

/**
 * A layer as it comes from outside: checked for its shape, each value against its threshold's range, and against the
 * others that are in force with it; `below` are the layers that it changes.
 */
export function readLayer(raw: unknown, below: readonly SettingsLayer[] = []): LayerReading {
  const parsed = layerSchema.safeParse(raw);
  if (!parsed.success) return { status: 'malformed', at: parsed.error.issues[0]?.path.join('.') ?? '' };
  const outOfRange = problemsOf(parsed.data);
  const problems = outOfRange.length > 0 ? outOfRange : contradictionsIn([...below, parsed.data]);
  return problems.length === 0 ? { status: 'known', layer: parsed.data } : { status: 'refused', problems };
}

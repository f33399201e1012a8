import * as z from 'zod';
import { problemsOf, type SettingsLayer, type SettingsProblem } from '../../core/settings/layered';

const layerSchema = z.record(z.string(), z.record(z.string(), z.union([z.number(), z.string()])));

export type LayerReading =
  | { readonly status: 'known'; readonly layer: SettingsLayer }
  | { readonly status: 'refused'; readonly problems: readonly SettingsProblem[] }
  | { readonly status: 'malformed'; readonly at: string };

/** A layer as it comes from outside: checked for its shape, and each value against its threshold's range. */
export function readLayer(raw: unknown): LayerReading {
  const parsed = layerSchema.safeParse(raw);
  if (!parsed.success) return { status: 'malformed', at: parsed.error.issues[0]?.path.join('.') ?? '' };
  const problems = problemsOf(parsed.data);
  return problems.length === 0 ? { status: 'known', layer: parsed.data } : { status: 'refused', problems };
}

import type { SettingsLayer, SettingValue } from '../../../src/contract/settings';

/** One value that differs between two states of a layer. */
export interface LayerChange {
  readonly section: string;
  readonly name: string;
}

/** The value of a layer at a place; null if it has none. */
export function valueIn(layer: SettingsLayer, section: string, name: string): SettingValue | null {
  const values = Object.hasOwn(layer, section) ? layer[section] : undefined;
  return values !== undefined && Object.hasOwn(values, name) ? (values[name] ?? null) : null;
}

/** The layer with another value at a place; null removes it. Empty sections are removed. */
export function withValue(
  layer: SettingsLayer,
  { section, name }: LayerChange,
  value: SettingValue | null,
): SettingsLayer {
  const values = Object.entries(layer[section] ?? {}).filter(([each]) => each !== name);
  const next: readonly (readonly [string, SettingValue])[] = value === null ? values : [...values, [name, value]];
  const rest = Object.entries(layer).filter(([each]) => each !== section);
  return Object.fromEntries(next.length === 0 ? rest : [...rest, [section, Object.fromEntries(next)]]);
}

/** Every place at which two states of a layer differ, section by section. */
export function changesBetween(before: SettingsLayer, after: SettingsLayer): readonly LayerChange[] {
  const sections = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...sections].flatMap((section) => {
    const names = new Set([...Object.keys(before[section] ?? {}), ...Object.keys(after[section] ?? {})]);
    return [...names]
      .filter((name) => !isSame(valueIn(before, section, name), valueIn(after, section, name)))
      .map((name) => ({ section, name }));
  });
}

function isSame(one: SettingValue | null, other: SettingValue | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A value as a list of texts; empty for a number and for none. */
export function textsOf(value: SettingValue | null): readonly string[] {
  if (value === null || typeof value === 'number') return [];
  const list = typeof value === 'string' ? value.split(',') : value;
  return list.map((each) => String(each).trim()).filter((each) => each !== '');
}

export const placeName = ({ section, name }: LayerChange): string => `${section}.${name}`;

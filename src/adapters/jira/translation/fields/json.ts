/** A parsed JSON object with unknown content. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isSet(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** The object at `key`, or null. */
export function objectAt(source: Json, key: string): Json | null {
  const value = source[key];
  return isObject(value) ? value : null;
}

/**
 * The non-empty text at `key`, or null. Inherited properties (`toString`) are functions, so they never count as text.
 */
export function textAt(source: Json, key: string): string | null {
  const value = source[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** An id at `key` as text: Jira writes the same id sometimes as a number and sometimes as text. */
export function idAt(source: Json, key: string): string | null {
  const value = source[key];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The list at `key`; empty without one. */
export function listAt(source: Json, key: string): readonly unknown[] {
  const value = source[key];
  return Array.isArray(value) ? value : [];
}

/** Servers write numbers in histories in their own language: "2,5". NaN for other text. */
export function numberIn(text: string): number {
  return Number(/^\s*\d+,\d+\s*$/.test(text) ? text.replace(',', '.') : text);
}

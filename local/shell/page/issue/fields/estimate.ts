/**
 * A typed estimate: a number, null for nothing, or undefined if it is neither. Both decimal separators are accepted.
 */
export function estimateTyped(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

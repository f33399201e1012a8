/** What somebody typed as an estimate: a number, null for nothing, or undefined when it is neither. Both decimal signs count. */
export function estimateTyped(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

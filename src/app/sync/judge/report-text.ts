import type { ContainerReport } from '../../../core/report/report';

/** Well below the megabyte that a statement may carry, even in UTF-8 with several bytes per character. */
const MAX_LETTERS = 250_000;
/** Lists are cut to this many entries, and further while the text is too long. */
const LENGTHS = [500, 100, 20, 5] as const;

/**
 * The report as stored JSON, complete if it fits. For a project of ten thousand items it has megabytes, most of it
 * ledger lines and evidence: then every list keeps its first entries, and `listsCutTo` is their number.
 */
export function reportText(report: ContainerReport): string {
  const whole = JSON.stringify(report);
  if (whole.length <= MAX_LETTERS) return whole;
  let text = whole;
  for (const most of LENGTHS) {
    const cut = (_name: string, value: unknown): unknown =>
      Array.isArray(value) && value.length > most ? value.slice(0, most) : value;
    text = JSON.stringify({ ...report, listsCutTo: most }, cut);
    if (text.length <= MAX_LETTERS) return text;
  }
  return text;
}

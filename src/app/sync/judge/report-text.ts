import type { ContainerReport } from '../../../core/report/report';

/** Well below the megabyte that a statement may carry, in UTF-8 of any kind. */
const MOST_LETTERS = 250_000;
/** Lists are cut to this many entries, and further as long as the text is too long. */
const LENGTHS = [500, 100, 20, 5] as const;

/**
 * The report as it is kept: JSON, whole where it fits. Of a project of ten thousand items it takes megabytes, most of it
 * the lines of ledgers and evidence: then every list keeps its first entries, and `listsCutTo` says how many.
 */
export function reportText(report: ContainerReport): string {
  const whole = JSON.stringify(report);
  if (whole.length <= MOST_LETTERS) return whole;
  let text = whole;
  for (const most of LENGTHS) {
    const cut = (_name: string, value: unknown): unknown =>
      Array.isArray(value) && value.length > most ? value.slice(0, most) : value;
    text = JSON.stringify({ ...report, listsCutTo: most }, cut);
    if (text.length <= MOST_LETTERS) return text;
  }
  return text;
}

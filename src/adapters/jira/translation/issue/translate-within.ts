import type { TranslationContext } from '../site/context';
import { type Translation, translateIssue } from './translate-issue';

/** An issue that took too long, or that the translation cannot handle. */
export interface FailedTranslation {
  readonly failed: unknown;
}

/**
 * Translates one issue within the time that the context allows. An issue that cannot be translated must not block the
 * others: it is noted as a problem, and returned as failed.
 */
export function translateWithin(
  raw: unknown,
  context: TranslationContext,
  histories: readonly unknown[] | null = null,
): Translation | FailedTranslation {
  try {
    return translateIssue(raw, context, histories);
  } catch (failed) {
    const why = failed instanceof Error ? failed.message : String(failed);
    context.seen.problems.push({ place: 'issue', why });
    return { failed };
  }
}

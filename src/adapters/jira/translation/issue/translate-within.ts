import type { TranslationContext } from '../site/context';
import { type Translation, translateIssue } from './translate-issue';

/** An issue that took too long, or that the translation was not made for. */
export interface FailedTranslation {
  readonly failed: unknown;
}

/**
 * One issue within the time that the context allows for it. One that cannot be translated must not keep others from it:
 * it is noted as a problem, and answered as failed.
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

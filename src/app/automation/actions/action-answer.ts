import type { NamedItem } from '../../../contract/named-item';
import type { Say } from '../../../words/say/say';

/**
 * What a rule or an agent gets: values by name, or an error. On an error the rule stops and its log shows the sentence.
 */
export type ActionAnswer<Outputs> = Outputs | { readonly errors: readonly [{ readonly message: string }] };

export const refused = (message: string): { readonly errors: readonly [{ readonly message: string }] } => ({
  errors: [{ message }],
});

/** How answers are worded, and the moment of their reading. */
export interface AnswerContext {
  readonly say: Say<'automation' | 'health' | 'steps' | 'projectPage' | 'shared'>;
  /** The moment of the reading (ISO). */
  readonly takenAt: string;
}

export const keyOf = (item: NamedItem | null): string | null => (item?.visible === true ? item.key : null);

/** A chance or share in whole percent. */
export const percentOf = (share: number | null): number | null => (share === null ? null : Math.round(share * 100));

import type { KnownDetail, PortfolioRow, UnreadRow } from '../../../contract/portfolio';
import type { SlipSummary } from '../../../contract/slip';
import { nextStepSentence } from '../../../words/finding/next-step';
import { slipSentence } from '../../../words/finding/slip';
import { plainText } from '../../../words/phrase';
import { type ActionAnswer, percentOf, refused, type AnswerContext } from './action-answer';

export interface ScopeHealthOutputs {
  readonly key: string;
  readonly level: string;
  readonly summary: string;
  readonly expectedDate: string | null;
  readonly targetDate: string | null;
  readonly chance: number | null;
  readonly slipDays: number | null;
  readonly stalled: number | null;
  readonly waiting: number;
  readonly nextStep: string;
}

/** The health of an epic or a project, from what is stored of it. `row` is undefined where the viewer may not see it. */
export function scopeHealthAnswer(
  asked: {
    readonly key: string;
    readonly row: PortfolioRow | UnreadRow | undefined;
    readonly detail: KnownDetail | null;
  },
  { say }: AnswerContext,
): ActionAnswer<ScopeHealthOutputs> {
  const { key, row, detail } = asked;
  if (row === undefined) return refused(say('action.no-item', { key }));
  if (row.status === 'cannot-tell') return refused(say('action.rests-on-hidden', { key }));
  if (row.status !== 'known') return refused(say('action.not-judged', { key }));
  const [step] = detail?.steps ?? [];
  const slip = row.slip === null ? [] : [slipSentence(wholeSlip(row.slip), say)];
  return {
    key,
    level: row.level,
    summary: [`${key}: ${say(`level.${row.level}`)}.`, ...slip].join(' '),
    expectedDate: row.expectedOn,
    targetDate: row.targetOn,
    chance: percentOf(row.chance),
    slipDays: row.slip?.totalDays ?? null,
    stalled: row.stalled,
    waiting: row.waiting,
    nextStep: step === undefined ? '' : plainText(nextStepSentence(step, say), say),
  };
}

/** A row knows how many days each cause adds, but not which items they come from. */
const wholeSlip = ({ totalDays, parts }: NonNullable<PortfolioRow['slip']>): SlipSummary => ({
  totalDays,
  against: 'target',
  parts: parts.map((part) => ({ ...part, facts: [], count: 0 })),
});

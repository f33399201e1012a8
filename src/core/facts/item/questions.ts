import type { Remark } from '../../model/work-item';
import { isByHand, isByPerson } from './activity';
import type { Facts } from '../facts';
import type { ItemHistory } from './item-history';
import { learnt } from '../learnt';
import { endedAt } from './ended-at';

/** A question on an item. `closedAt` is null while it waits for an answer. */
export interface Question {
  readonly askedAt: Date;
  readonly askedBy: string | null;
  readonly closedAt: Date | null;
  /** False where it was closed without an answer: its author continued without one, or the item was finished. */
  readonly answered: boolean;
}

/**
 * The questions on an item, oldest first. An answer is the next comment of somebody else, or an act of a mentioned
 * person on the item. Where the author comments again without asking, the question is closed. Consecutive questions of
 * one person count as one.
 */
export function questionsOf(history: ItemHistory, { context }: Pick<Facts, 'context'>): readonly Question[] {
  const comments = history.item.remarks.filter((remark) => remark.kind === 'comment' && isByPerson(remark, context));
  const questions: Question[] = [];
  comments.forEach((remark, index) => {
    if (!remark.asks) return;
    const before = comments[index - 1];
    if (before?.asks === true && before.by === remark.by) return;
    questions.push(closed(remark, comments.slice(index + 1), { history, context }));
  });
  return questions;
}

function closed(
  asked: Remark,
  later: readonly Remark[],
  { history, context }: { readonly history: ItemHistory } & Pick<Facts, 'context'>,
): Question {
  const reply = later.find(({ by, asks }) => by !== asked.by || !asks);
  const act = history.item.changes.find(
    (change) =>
      change.at > asked.at && change.by !== null && asked.mentions.includes(change.by) && isByHand(change, context),
  );
  const closedAt = endedAt(history);
  const ends: readonly { readonly at: Date; readonly answered: boolean }[] = [
    ...(reply === undefined ? [] : [{ at: reply.at, answered: reply.by !== asked.by }]),
    ...(act === undefined ? [] : [{ at: act.at, answered: true }]),
    ...(closedAt === null || closedAt < asked.at ? [] : [{ at: closedAt, answered: false }]),
  ];
  const first = [...ends].sort((one, other) => one.at.getTime() - other.at.getTime())[0];
  return {
    askedAt: asked.at,
    askedBy: asked.by,
    closedAt: first?.at ?? null,
    answered: first?.answered ?? false,
  };
}

/** How long answers took, in working days; for a question that still waits, the time so far. */
export interface AnswerTimes {
  readonly answered: number;
  readonly days: readonly number[];
}

/** By project; under the empty key those of the whole site. */
export const answerTimes = (facts: Facts): ReadonlyMap<string, AnswerTimes> => answersLesson(facts, facts.settings);

/** A plain value. */
export const answersLesson = learnt('answer times', { learn: timesOfAnswers });

function timesOfAnswers(facts: Facts): ReadonlyMap<string, AnswerTimes> {
  const { calendar, takenAt } = facts.snapshot;
  const times = new Map<string, { answered: number; days: number[] }>();
  for (const history of facts.histories) {
    for (const { askedAt, closedAt, answered } of questionsOf(history, facts)) {
      if (closedAt !== null && !answered) continue;
      for (const key of [history.state.projectKey, '']) {
        const known = times.get(key) ?? { answered: 0, days: [] };
        times.set(key, known);
        if (answered) known.answered += 1;
        known.days.push(calendar.workingDays(askedAt, closedAt ?? takenAt));
      }
    }
  }
  return times;
}

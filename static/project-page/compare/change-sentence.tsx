import { useCauseWords } from '../cause-words';
import type { OverviewPage } from '../page-of';
import { useSay } from '../say';
import { slipChanges } from './slip-changes';

export interface Compared {
  readonly then: OverviewPage;
  readonly now: OverviewPage;
}

/** The date by which it is finished at 85 %; null if no date is known. */
export const expectedOn = ({ part: { forecast } }: OverviewPage): string | null =>
  forecast.status === 'known' ? forecast.p85 : null;

/** How far the expected date has moved since then, and the largest cause. */
export function ChangeSentence({ then, now }: Compared) {
  const say = useSay();
  const words = useCauseWords();
  const [before, after] = [expectedOn(then), expectedOn(now)];
  const changes = then.head.targetOn === now.head.targetOn ? slipChanges(then.part.slip, now.part.slip) : null;
  const moved = changes?.reduce((sum, change) => sum + change.now - change.then, 0) ?? null;
  const [most] = changes ?? [];
  const maxDays = most === undefined ? 0 : most.now - most.then;
  return (
    <p className="bw-lead-sentence">
      <strong>{sentence()}</strong>{' '}
      {most !== undefined && maxDays !== 0 && moved !== 0 && (
        <>{say('page.compare.most', { part: words.sentence({ cause: most.cause, days: maxDays }) })}</>
      )}
    </p>
  );

  function sentence(): string {
    const since = then.head.on;
    if (before === null && after === null && then.head.level !== now.head.level) {
      return say('page.week.level', { before: say(`level.${then.head.level}`), now: say(`level.${now.head.level}`) });
    }
    if (before === null || after === null) return say('page.compare.no-date', { since });
    if (before === after) return say('page.compare.same', { since, on: after });
    if (moved === null || moved === 0) return say('page.compare.moved', { since, before, after });
    return moved > 0
      ? say('page.compare.later', { since, before, after, days: moved })
      : say('page.compare.earlier', { since, before, after, days: -moved });
  }
}

import type { ContainerKind } from '../../model/containers';
import type { ContainerLife } from './container-life';
import { endDistribution, type EndDistribution } from './end-distribution';
import { elasticityOf } from './elasticity';
import { endModel, type PastContainer } from './end-model';
import { lastStretch } from './last-stretch';
import { referencePrior, statePrior } from './end-prior';
import type { LifeBook } from './life-book';

/** What a forecast of an end rests on. */
export interface EndBasis {
  readonly kind: ContainerKind;
  /** How many earlier containers of the same kind had ended: in the same project, and in other projects of the site. */
  readonly own: number;
  readonly elsewhere: number;
  /** See `isOutlasted`. */
  readonly outlasted: boolean;
}

export interface StartedLife extends ContainerLife {
  readonly startedAt: Date;
}

/** Forecasts when containers of one project will end, from what was known at one moment. */
export interface EndForecaster {
  /** `bound` is the largest allowed chance, by days. */
  endOf(life: StartedLife, bound?: (days: number) => number): EndDistribution;
  basisOf(life: StartedLife): EndBasis;
  /** How strongly the end follows the amount of work; see `elasticityOf`. */
  readonly elasticity: number;
  /** The factor by which more is finished until an end than the own pace predicts; see `lastStretch`. */
  readonly lastStretch: number;
}

/** With fewer earlier ones a container cannot count as outlasted. */
const OUTLASTED_NEEDED = 5;

/** Only what happened before `at` is used, and only containers that had been closed by then. */
export function endForecaster(book: LifeBook, projectKey: string, at: Date): EndForecaster {
  const ended = book.ended.filter(({ closedAt }) => closedAt < at);
  const past = ended.flatMap((life): readonly PastContainer[] => {
    const weeks = book.weeksOf(life);
    return weeks.length === 0 ? [] : [{ isOwn: life.projectKey === projectKey, weeks }];
  });
  const models = [endModel(past, statePrior), endModel(past, referencePrior)];
  return {
    endOf(life, bound) {
      const features = book.featuresAt(life, at);
      return endDistribution(
        models.map((model) => model.answer(features)),
        bound,
      );
    },
    basisOf(life) {
      const lengths = book.pastLengths(life, at);
      const own = lengths.filter(({ isOwn }) => isOwn).length;
      return {
        kind: life.container.kind,
        own,
        elsewhere: lengths.length - own,
        outlasted: isOutlasted(life, book, at),
      };
    },
    elasticity: elasticityOf(ended, projectKey),
    lastStretch: lastStretch(past),
  };
}

/** Whether a container has lasted longer than every one of five or more earlier ones of its kind in its project. */
export function isOutlasted(life: StartedLife, book: LifeBook, at: Date): boolean {
  const own = book.pastLengths(life, at).filter(({ isOwn }) => isOwn);
  const elapsedDays = book.dayCount(at) - book.dayCount(life.startedAt);
  return own.length >= OUTLASTED_NEEDED && own.every(({ days }) => days < elapsedDays);
}

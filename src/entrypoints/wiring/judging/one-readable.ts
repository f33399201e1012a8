import type { LatestReading } from '../../../app/portfolio/portfolio-row';
import {
  type AskedReading,
  type ReadableReading,
  type ReadableReadingsDeps,
  readableWith,
  type RestsOn,
} from '../../../app/readings/readable-readings';

export interface OneReadable {
  readonly reading: ReadableReading<LatestReading>;
  readonly beside: readonly boolean[];
}

/** One reading for the viewer, and whether the viewer may also read what rests on other projects. */
export const oneReadable =
  (deps: ReadableReadingsDeps) =>
  async (asked: AskedReading<LatestReading>, also: readonly RestsOn[]): Promise<OneReadable> => {
    const { readings, beside } = await readableWith([asked], also, deps);
    return { reading: readings[0] ?? { status: 'absent' }, beside };
  };

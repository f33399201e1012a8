import type { Iteration, Person, Project, Version } from './containers';
import type { Status } from './status';
import type { WorkCalendar } from './time/work-calendar';
import type { WorkItem } from './work-item';

/**
 * All that is known at one moment. `takenAt` is the only "now" that the core has: nothing in a snapshot, and
 * nothing derived from it, comes from later.
 */
export interface Snapshot {
  readonly takenAt: Date;
  readonly calendar: WorkCalendar;
  readonly items: readonly WorkItem[];
  readonly statuses: readonly Status[];
  readonly projects: readonly Project[];
  readonly iterations: readonly Iteration[];
  readonly versions: readonly Version[];
  readonly people: readonly Person[];
}

import type { KnownSprint } from './catalogue';

/** The sprint at that moment: future, running or closed. */
export function sprintAt(sprint: KnownSprint, moment: number): KnownSprint {
  const { completeDate, ...open } = sprint;
  const started = sprint.startDate !== undefined && Date.parse(sprint.startDate) <= moment;
  const ended = completeDate !== undefined && Date.parse(completeDate) <= moment;
  if (sprint.state === 'future' || !started) return { ...open, state: 'future' };
  if (ended) return sprint;
  // A closed sprint without a date of closing ended on its planned end date.
  const meant = sprint.endDate === undefined ? Number.POSITIVE_INFINITY : Date.parse(sprint.endDate);
  if (sprint.state === 'closed' && completeDate === undefined && meant <= moment) return sprint;
  return { ...open, state: 'active' };
}

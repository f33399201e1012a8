import type { FillingProgress } from './filling-progress';

const whole = (value: number): string => value.toLocaleString('en-GB');

/** "3,200 of 22,371 issues read, 1,200 judged, 2 min left"; "1,200 of 22,371 issues judged, 20 s left". */
export function fillingWords({ read, judged, all, secondsLeft }: FillingProgress): string {
  const left = secondsLeft === null ? '' : `, ${durationWords(secondsLeft)} left`;
  if (read >= all && all > 0) return `${whole(judged)} of ${whole(all)} issues judged${left}`;
  return `${whole(read)} of ${whole(all)} issues read, ${whole(judged)} judged${left}`;
}

function durationWords(seconds: number): string {
  return seconds < 60 ? `${String(Math.max(1, Math.round(seconds)))} s` : `${String(Math.ceil(seconds / 60))} min`;
}

import type { FillingProgress } from './filling-progress';

const whole = (value: number): string => value.toLocaleString('en-GB');

/** "3,200 of 22,371 issues read, 2 min left"; "22,371 issues read, now judging them". */
export function fillingWords({ read, all, secondsLeft }: FillingProgress): string {
  if (read >= all && all > 0) return `${whole(all)} issues read, now judging them`;
  const left = secondsLeft === null ? '' : `, ${durationWords(secondsLeft)} left`;
  return `${whole(read)} of ${whole(all)} issues read${left}`;
}

function durationWords(seconds: number): string {
  return seconds < 60 ? `${String(Math.max(1, Math.round(seconds)))} s` : `${String(Math.ceil(seconds / 60))} min`;
}

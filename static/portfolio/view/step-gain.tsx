import { longMonths } from '../../../src/words/finding/slip';
import { useSay } from '../say';

/** "up to 6 days earlier"; nobody plans with gains of half a year or more. */
export function StepGain({ daysEarlier }: { readonly daysEarlier: number | null }) {
  const say = useSay();
  if (daysEarlier === null) return null;
  const months = longMonths(daysEarlier);
  return (
    <strong className="bw-gain">
      {months === null
        ? say('portfolio.days-earlier', { days: Math.round(daysEarlier) })
        : say('portfolio.months-earlier', { months })}
    </strong>
  );
}

import { useState } from 'react';
import type { Range, ThresholdValue, ThresholdView } from '../../../src/contract/settings';
import { WarningIcon } from '../../kit/icons';
import { useDraft } from '../draft/draft-context';
import { clean, scaleOf, spanOf } from './shown-value';
import { useThresholdSay } from './words';

export interface ValueFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: ThresholdValue;
  readonly base: ThresholdValue;
  readonly view: ThresholdView;
  readonly isWrong: boolean;
  readonly onChange: (value: ThresholdValue) => void;
}

/** A slider with a mark at its default, and a field for the exact number. A value out of range is reported at once. */
export function ShareField({
  id,
  label,
  value,
  base,
  view,
  range,
  isWrong,
  onChange,
}: ValueFieldProps & { readonly range: Range }) {
  const say = useThresholdSay();
  const { mayWrite } = useDraft();
  const { factor, suffix, step } = scaleOf(view.unit, range.whole);
  const shown = typeof value === 'number' ? clean(value * factor) : 0;
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: number } | null>(null);
  const least = clean(range.least * factor);
  const most = clean(range.most * factor);
  const span = spanOf({ least, most }, typeof base === 'number' ? base * factor : 0);
  const fits = (each: number): boolean => each >= least && each <= most && (!range.whole || Number.isInteger(each));
  // The typed text stays unchanged until the value is another one.
  const isTyped =
    typed !== null && (numberIn(typed.text) === shown || (typed.over === shown && !fits(numberIn(typed.text))));
  const text = isTyped ? typed.text : String(shown);
  const number = numberIn(text);
  const isOut = !fits(number);
  const take = (next: number): void => onChange(clean(next / factor));
  const tick = typeof base === 'number' ? ((base * factor - span.least) / (span.most - span.least)) * 100 : null;
  return (
    <>
      <span className="bw-slider">
        <input
          type="range"
          aria-label={say('settings.thresholds.slider', { name: label })}
          min={span.least}
          max={span.most}
          step={step}
          value={Math.min(span.most, Math.max(span.least, shown))}
          disabled={!mayWrite}
          onChange={({ target }) => take(Number(target.value))}
        />
        {tick !== null && tick >= 0 && tick <= 100 && (
          <span
            className="bw-slider-tick"
            // The handle is a rem wide, and stops at the ends of the track.
            style={{ insetInlineStart: `calc(0.5rem + (100% - 1rem) * ${tick / 100})` }}
            aria-hidden="true"
          />
        )}
      </span>
      <span className="bw-value">
        <input
          id={id}
          className="bw-input"
          inputMode="decimal"
          aria-label={label}
          aria-invalid={isOut || isWrong}
          aria-describedby={isOut ? `${id}-out` : isWrong ? `${id}-wrong` : undefined}
          disabled={!mayWrite}
          value={text}
          onChange={({ target }) => {
            setTyped({ text: target.value, over: shown });
            const next = numberIn(target.value);
            if (fits(next)) take(next);
          }}
          onBlur={() => isOut && setTyped(null)}
        />
        {suffix !== '' && <span className="bw-small bw-subtle">{say(`settings.suffix.${suffix}`)}</span>}
      </span>
      {isOut && (
        <p id={`${id}-out`} className="bw-mistake">
          <WarningIcon />
          {say('settings.problem.number', { least, most, whole: range.whole ? 'whole' : 'any' })}
        </p>
      )}
    </>
  );
}

/** With a comma or a full stop; no number if the text has none. */
function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
}

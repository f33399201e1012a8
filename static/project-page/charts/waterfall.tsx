import { scaleBand, scaleLinear } from 'd3-scale';
import { useId, useRef } from 'react';
import type { SlipCause } from '../../../src/contract/slip';
import { FillPatterns, fillOf } from '../../kit/charts/fill-patterns';
import { CAUSE_LOOKS, type SlipPart } from '../../kit/charts/slip-causes';
import { useWalkedMarks } from '../../kit/charts/walked-marks';
import { Tip } from '../../kit/tip';
import { useWidth } from '../../kit/use-width';
import { useSay } from '../say';
import { FallList } from './fall-list';
import { stepsOfFall } from './fall-steps';

interface WaterfallEnd {
  readonly name: string;
  /** ISO calendar date; null if there is none. */
  readonly on: string | null;
}

interface WaterfallProps {
  /** The words at the start and the end, with their dates. */
  readonly from: WaterfallEnd;
  readonly to: WaterfallEnd;
  readonly parts: readonly SlipPart[];
  readonly nameOf: (part: SlipPart) => string;
  readonly sentenceOf: (part: SlipPart) => string;
  readonly follow: (cause: SlipCause) => void;
}

const HEIGHT = 240;
const EDGE = { top: 30, bottom: 38 };
/** A narrower column has no space for its name, nor for a date above it. */
const MIN_COLUMN = 76;

/**
 * From the target to the expected end: the days that each cause adds, and the days that were won back. Each bar leads
 * to its evidence.
 */
export function Waterfall({ from, to, parts, nameOf, sentenceOf, follow }: WaterfallProps) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(240, useWidth(box));
  const id = useId().replaceAll(':', '');
  const walk = useWalkedMarks(parts.length);
  const steps = stepsOfFall(parts);
  const names = ['from', ...parts.map(({ cause }) => cause), 'to'];
  const x = scaleBand<string>(names, [0, width]).paddingInner(0.16).paddingOuter(0.02);
  const levels = steps.flatMap(({ low, high }) => [low, high]);
  const y = scaleLinear([Math.min(0, ...levels), Math.max(1, ...levels)], [HEIGHT - EDGE.bottom, EDGE.top]);
  const end = steps.at(-1)?.after ?? 0;
  const left = (name: string): number => x(name) ?? 0;
  const shown = walk.shown === null ? undefined : parts[walk.shown.place];
  if (width / names.length < MIN_COLUMN) {
    return (
      <div ref={box}>
        <FallList {...{ from, to, parts, nameOf, follow }} />
      </div>
    );
  }
  return (
    <div ref={box} className="bw-chart">
      <svg width={width} height={HEIGHT} role="group" aria-label={say('page.chart.causes')}>
        <FillPatterns looks={parts.map(({ cause }) => CAUSE_LOOKS[cause])} id={id} />
        <line className="bw-grid-line" x1="0" x2={width} y1={y(0)} y2={y(0)} />
        {steps.slice(0, -1).map(({ after }, place) => (
          <line
            key={place}
            className="bw-joint"
            x1={left(names[place + 1] ?? '') + x.bandwidth()}
            x2={left(names[place + 2] ?? '')}
            y1={y(after)}
            y2={y(after)}
          />
        ))}
        <EndTick
          x={left('from')}
          y={y(0)}
          width={x.bandwidth()}
          day={from.on === null ? '' : say('page.on', { on: from.on })}
        />
        <EndTick
          isLast
          x={left('to')}
          y={y(end)}
          width={x.bandwidth()}
          day={to.on === null ? '' : say('page.on', { on: to.on })}
        />
        <g {...walk.around}>
          {steps.map(({ part, low, high }, place) => (
            <rect
              key={part.cause}
              {...walk.markAt(place)}
              role="link"
              aria-label={sentenceOf(part)}
              className={`bw-fall${part.days < 0 ? ' bw-fall-won' : ''}`}
              x={left(part.cause)}
              width={x.bandwidth()}
              y={y(high)}
              height={Math.max(2, y(low) - y(high))}
              fill={part.days < 0 ? undefined : fillOf(CAUSE_LOOKS[part.cause], id)}
              onClick={() => follow(part.cause)}
              onKeyDown={({ key }) => {
                if (key === 'Enter') follow(part.cause);
              }}
            />
          ))}
        </g>
        {steps.map(({ part, high }) => (
          <text
            key={part.cause}
            className="bw-mark-text"
            x={left(part.cause) + x.bandwidth() / 2}
            y={y(high) - 7}
            textAnchor="middle"
            aria-hidden="true"
          >
            {say('page.signed-days', { sign: part.days < 0 ? 'minus' : 'plus', days: Math.abs(part.days) })}
          </text>
        ))}
        {names.map((name, place) => (
          <AxisName
            key={name}
            words={place === 0 ? from.name : place === names.length - 1 ? to.name : nameOf(parts[place - 1] ?? NO_PART)}
            x={left(name) + x.bandwidth() / 2}
            width={x.bandwidth() + 8}
          />
        ))}
      </svg>
      <Tip beside={walk.shown?.element ?? null} id={id}>
        {shown !== undefined && sentenceOf(shown)}
      </Tip>
    </div>
  );
}

const NO_PART: SlipPart = { cause: 'pace', days: 0 };

interface EndTickProps extends Readonly<Record<'x' | 'y' | 'width', number>> {
  readonly day: string;
  /** The last one has no space on its right. */
  readonly isLast?: boolean;
}

function EndTick({ x, y, width, day, isLast = false }: EndTickProps) {
  return (
    <>
      <line className="bw-end-tick" x1={x} x2={x + width} y1={y} y2={y} />
      <text
        className="bw-mark-text"
        x={isLast ? x + width : x + width / 2}
        y={y - 8}
        textAnchor={isLast ? 'end' : 'middle'}
      >
        {day}
      </text>
    </>
  );
}

/** A name below a bar, in two lines if it is too long for one. */
function AxisName({ words, x, width }: { readonly words: string; readonly x: number; readonly width: number }) {
  const lines = linesOf(words, Math.max(6, Math.floor(width / 6.4)));
  return (
    <text className="bw-axis" x={x} y={HEIGHT - EDGE.bottom + 16} textAnchor="middle" aria-hidden="true">
      {lines.map((text, place) => (
        <tspan key={place} x={x} dy={place === 0 ? 0 : 14}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

function linesOf(words: string, letters: number): readonly string[] {
  // A Japanese character is as wide as two letters, and a line may break after any of them.
  if (/[\u3000-\u9fff]/.test(words)) {
    const signs = Math.floor(letters / 2);
    return words.length <= signs ? [words] : [words.slice(0, signs), words.slice(signs, signs * 2)];
  }
  if (words.length <= letters) return [words];
  const cut = words.lastIndexOf(' ', letters);
  const place = cut > 0 ? cut : words.indexOf(' ');
  const [first, rest] = place > 0 ? [words.slice(0, place), words.slice(place + 1)] : [words, ''];
  const clip = (text: string): string => (text.length > letters ? `${text.slice(0, Math.max(1, letters - 1))}…` : text);
  return rest === '' ? [clip(first)] : [clip(first), clip(rest)];
}

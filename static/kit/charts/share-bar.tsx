import { useId } from 'react';
import type { Family } from '../../../src/contract/item-health';
import { shares } from '../words/amounts';

/** The fill of a segment; each is a class of kit.css, so that both themes work. */
export type Fill =
  | Family
  | 'to-do'
  | 'in-progress'
  | 'in-progress-past'
  | 'in-progress-other'
  | 'done'
  | 'unknown'
  | 'beyond'
  | 'kept'
  | 'taken-out';

export interface Segment {
  readonly fill: Fill;
  readonly value: number;
  /** The tooltip: the exact value. */
  readonly title: string;
}

// Below this width a segment is a hairline that no pointer can hit.
const MIN_PERCENT = 1.2;
const HATCHED: readonly Fill[] = ['beyond', 'taken-out'];

/** One horizontal bar, split by shares. `label` describes it for screen readers. */
export function ShareBar({ segments, label }: { readonly segments: readonly Segment[]; readonly label: string }) {
  const shown = segments.filter(({ value }) => value > 0);
  const widths = shares(
    shown.map(({ value }) => value),
    MIN_PERCENT,
  );
  const id = useId().replaceAll(':', '');
  return (
    <svg className="bw-share-bar" role="img" aria-label={label} width="100%" height="16">
      <defs>
        {HATCHED.map((fill) => (
          <pattern
            key={fill}
            id={`${id}-${fill}`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(-45)"
          >
            <rect className={`bw-hatch-ground-${fill}`} width="8" height="8" />
            <rect className={`bw-fill-${fill}`} width="4" height="8" />
          </pattern>
        ))}
      </defs>
      {shown.map(({ fill, title }, index) => {
        const before = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
        return (
          <rect
            key={index}
            className={HATCHED.includes(fill) ? undefined : `bw-fill-${fill}`}
            fill={HATCHED.includes(fill) ? `url(#${id}-${fill})` : undefined}
            x={`${before}%`}
            width={`${widths[index] ?? 0}%`}
            height="16"
          >
            <title>{title}</title>
          </rect>
        );
      })}
      {widths.slice(1).map((_, index) => (
        <line
          key={index}
          className="bw-share-gap"
          x1={`${widths.slice(0, index + 1).reduce((sum, width) => sum + width, 0)}%`}
          x2={`${widths.slice(0, index + 1).reduce((sum, width) => sum + width, 0)}%`}
          y1="0"
          y2="16"
        />
      ))}
    </svg>
  );
}

export interface LegendEntry {
  readonly fill: Fill;
  readonly words: string;
  readonly strong?: boolean;
  /** For values that the bar cannot show, such as values below zero. */
  readonly outlined?: boolean;
}

/** The swatch of each fill, with its text. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className="bw-legend">
      {entries.map(({ fill, words, strong = false, outlined = false }, index) => (
        <li key={index} className={strong ? `bw-legend-strong-${fill}` : undefined}>
          <span className={`bw-swatch bw-swatch-${fill}${outlined ? ' bw-swatch-outlined' : ''}`} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  );
}

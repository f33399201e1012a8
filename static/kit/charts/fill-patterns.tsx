import type { CauseLook } from './slip-causes';

/** The fill of a look: its colour, or a pattern that `FillPatterns` with this id draws. */
export function fillOf({ colour, pattern }: CauseLook, id: string): string {
  return pattern === 'plain' ? `var(--bw-${colour})` : `url(#${id}-${colour}-${pattern})`;
}

/** The patterns of these looks; once in each `svg` that uses them, under an id of its own. */
export function FillPatterns({ looks, id }: { readonly looks: readonly CauseLook[]; readonly id: string }) {
  const drawn = looks.filter(({ pattern }) => pattern !== 'plain');
  if (drawn.length === 0) return null;
  return (
    <defs>
      {drawn.map(({ colour, pattern }) => (
        <pattern
          key={`${colour}-${pattern}`}
          id={`${id}-${colour}-${pattern}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform={pattern === 'stripes' ? 'rotate(45)' : undefined}
        >
          <rect width="6" height="6" className="bw-pattern-ground" />
          <rect width="6" height="6" fill={`var(--bw-${colour})`} opacity="0.3" />
          <PatternMark pattern={pattern} colour={colour} />
        </pattern>
      ))}
    </defs>
  );
}

function PatternMark({ pattern, colour }: CauseLook) {
  const fill = `var(--bw-${colour})`;
  switch (pattern) {
    case 'plain':
      return null;
    case 'stripes':
      return <rect width="3" height="6" fill={fill} />;
    case 'bars':
      return <rect width="6" height="3" fill={fill} />;
    case 'dots':
      return <circle cx="3" cy="3" r="1.75" fill={fill} />;
    case 'squares':
      return <rect x="1" y="1" width="3.5" height="3.5" fill={fill} />;
  }
}

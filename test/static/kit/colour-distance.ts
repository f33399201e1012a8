/** Kinds of sight: the usual one, and without one of the three kinds of cones. */
export const SIGHTS = ['normal', 'protan', 'deutan', 'tritan'] as const;
export type Sight = (typeof SIGHTS)[number];

type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes (2009), severity 1.0, over linear RGB. */
const SEEN: Readonly<Record<Sight, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const TO_XYZ: readonly [Triple, Triple, Triple] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Triple = [0.95047, 1, 1.08883];

/** How far two colours ("#rrggbb") stand apart for one kind of sight: CIE76, in Lab. */
export function labDistance(one: string, other: string, sight: Sight): number {
  const [a, b] = [lab(one, sight), lab(other, sight)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** WCAG's contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (lighter + 0.05) / (darker + 0.05);
}

function lab(colour: string, sight: Sight): Triple {
  const seen = times(SEEN[sight], linear(colour)).map((part) => Math.min(1, Math.max(0, part)));
  const xyz = times(TO_XYZ, [seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0]);
  const [x, y, z] = [0, 1, 2].map((place) => cubic((xyz[place] ?? 0) / (WHITE[place] ?? 1)));
  return [116 * y! - 16, 500 * (x! - y!), 200 * (y! - z!)];
}

function cubic(part: number): number {
  return part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116;
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(colour: string): Triple {
  const part = (from: number): number => {
    const value = parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function times(rows: readonly [Triple, Triple, Triple], by: Triple): Triple {
  const row = ([a, b, c]: Triple): number => a * by[0] + b * by[1] + c * by[2];
  return [row(rows[0]), row(rows[1]), row(rows[2])];
}

import type { Say } from '../../../src/words/say/say';
import type { CalibrationBin } from './scores';

const SIDE = 320;
const MARGIN = 44;
const LARGEST_DOT = 14;

/**
 * A reliability diagram as SVG: forecast chance on the horizontal axis, observed share on the vertical one, the
 * diagonal for perfect agreement, and dots whose area is the number of cases. It is self-contained: no script, no font,
 * readable on white and on black.
 */
export function reliabilityDiagram(title: string, bins: readonly CalibrationBin[], say: Say<'terminal'>): string {
  const most = Math.max(1, ...bins.map(({ n }) => n));
  const dots = bins.map(({ foretold, observed, n }) => {
    const label = say('backtest.chart.dot', { foretold: share(foretold), observed: share(observed), n });
    const radius = Math.max(2.5, LARGEST_DOT * Math.sqrt(n / most));
    return `<circle cx="${x(foretold)}" cy="${y(observed)}" r="${radius.toFixed(1)}"><title>${label}</title></circle>`;
  });
  const line = bins.map(({ foretold, observed }) => `${x(foretold)},${y(observed)}`).join(' ');
  const whole = SIDE + 2 * MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(whole)} ${String(whole)}" width="${String(whole)}" height="${String(whole)}" role="img" aria-label="${escaped(title)}" font-family="sans-serif" font-size="11" fill="#6b778c">
<title>${escaped(title)}</title>
<text x="${String(whole / 2)}" y="24" text-anchor="middle" font-size="12">${escaped(title)}</text>
<g stroke="#8993a4" stroke-opacity="0.35">${[0, 0.2, 0.4, 0.6, 0.8, 1].map(gridLines).join('')}</g>
<g>${[0, 0.2, 0.4, 0.6, 0.8, 1].map(ticks).join('')}</g>
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#8993a4" stroke-dasharray="4 4"/>
<polyline points="${line}" fill="none" stroke="#1d7afc" stroke-opacity="0.6"/>
<g fill="#1d7afc">${dots.join('')}</g>
<text x="${String(whole / 2)}" y="${String(whole - 8)}" text-anchor="middle">${say('backtest.chart.foretold')}</text>
<text x="12" y="${String(whole / 2)}" text-anchor="middle" transform="rotate(-90 12 ${String(whole / 2)})">${say('backtest.chart.observed')}</text>
</svg>
`;
}

const x = (value: number) => (MARGIN + value * SIDE).toFixed(1);
const y = (value: number) => (MARGIN + (1 - value) * SIDE).toFixed(1);

const gridLines = (at: number) =>
  `<line x1="${x(at)}" y1="${y(0)}" x2="${x(at)}" y2="${y(1)}"/><line x1="${x(0)}" y1="${y(at)}" x2="${x(1)}" y2="${y(at)}"/>`;

const ticks = (at: number) =>
  `<text x="${x(at)}" y="${String(MARGIN + SIDE + 16)}" text-anchor="middle">${share(at)}</text><text x="${String(MARGIN - 6)}" y="${y(at)}" text-anchor="end" dominant-baseline="middle">${share(at)}</text>`;

const share = (value: number) => `${(value * 100).toFixed(0)} %`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

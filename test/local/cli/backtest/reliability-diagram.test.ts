import { reliabilityDiagram } from '../../../../local/cli/backtest/reliability-diagram';
import { ENGLISH } from '../../../../local/terminal-voice';

const bins = [
  { from: 0, to: 0.1, n: 100, foretold: 0.05, observed: 0.1 },
  { from: 0.9, to: 1, n: 25, foretold: 0.95, observed: 0.9 },
];

it('draws one dot a tenth, its area by its cases, and names what it shows', () => {
  const svg = reliabilityDiagram('R&D', bins, ENGLISH);
  expect(svg).toContain('<title>R&amp;D</title>');
  expect(svg.match(/<circle /g)).toHaveLength(2);
  expect(svg).toContain('<circle cx="60.0" cy="332.0" r="14.0"><title>5 % foretold, 10 % observed, 100 cases</title>');
  expect(svg).toContain('<circle cx="348.0" cy="76.0" r="7.0"><title>95 % foretold, 90 % observed, 25 cases</title>');
});

import { chanceBand } from '../../../static/project-page/proof/chance-band';

it('is where nineteen of twenty samples of this size lie, and narrower for more of them', () => {
  const at = (sample: number) => chanceBand(sample).find(({ certainty }) => Math.abs(certainty - 0.85) < 1e-9);
  // 1.96 × √(.85 × .15 / 40) = .1107
  expect(at(40)?.low).toBeCloseTo(0.7393, 4);
  expect(at(40)?.high).toBeCloseTo(0.9607, 4);
  expect(at(400)?.low).toBeCloseTo(0.815, 4);
});

it('never leaves what a share can be', () => {
  expect(Math.max(...chanceBand(5).map(({ high }) => high))).toBe(1);
  expect(Math.min(...chanceBand(1).map(({ low }) => low))).toBe(0);
});

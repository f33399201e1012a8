import { renderToStaticMarkup } from 'react-dom/server';
import { Sparkline, sparklineSpan } from '../../../../static/kit/charts/sparkline';

it('spans a quarter more than the start, so that a small change is flat', () => {
  expect(sparklineSpan([100, 101, 102])).toEqual([100, 125]);
});

it('spans all of a large change, and what fell below the start', () => {
  expect(sparklineSpan([100, 90, 188])).toEqual([90, 188]);
});

it('has a height where nothing was there at the start', () => {
  expect(sparklineSpan([0, 0])).toEqual([0, 0.25]);
});

it('says in words what it shows, and draws nothing of nothing', () => {
  expect(renderToStaticMarkup(<Sparkline values={[10, 12]} label="10 at the start, 12 now" />)).toContain(
    'aria-label="10 at the start, 12 now"',
  );
  expect(renderToStaticMarkup(<Sparkline values={[]} label="nothing" />)).toBe('');
});

import { leadOf } from '../../../../static/portfolio/model/lead';
import { aRow, named, unread } from '../rows-builder';

const slip = (totalDays: number, scope: number, waiting: number) => ({
  totalDays,
  parts: [
    { cause: 'scope', days: scope },
    { cause: 'waiting', days: waiting },
  ] as const,
});

it('counts levels, and names the cause that costs most of all days of slip', () => {
  const rows = named(
    ['A', aRow('1', { level: 'off-track', slip: slip(22, 9, 13) })],
    ['B', aRow('2', { slip: slip(5, 1, 4) })],
    ['C', aRow('3', { level: 'on-track', slip: slip(-5, -5, 0) })],
    ['D', aRow('4', { over: true, slip: slip(90, 90, 0) })],
    ['E', unread('5')],
  );
  expect(leadOf(rows)).toEqual({
    off: 1,
    risk: 1,
    onTrack: 1,
    notReady: 1,
    costliest: { cause: 'waiting', days: 17, allDays: 27 },
  });
});

it('names no cause where nothing is late', () => {
  expect(leadOf(named(['A', aRow('1', { slip: null })])).costliest).toBeNull();
  expect(leadOf([]).costliest).toBeNull();
});

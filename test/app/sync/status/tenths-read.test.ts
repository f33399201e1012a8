import { tenthsRead } from '../../../../src/app/sync/status/tenths-read';

const share = (itemsRead: number, itemsExpected: number | null) => tenthsRead({ itemsRead, itemsExpected });

it('tells tenths, and no more than that', () => {
  expect([share(0, 1000), share(99, 1000), share(100, 1000), share(620, 1000)]).toEqual([0, 0, 0.1, 0.6]);
});

it('is never whole before all is read and judged, however few were expected', () => {
  expect([share(1000, 1000), share(1200, 1000)]).toEqual([0.9, 0.9]);
});

it('is not known where nobody knows how many there will be', () => {
  expect([share(7, null), share(7, 0)]).toEqual([null, null]);
});

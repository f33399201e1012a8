import { anItem } from '../../builders/item';
import { outcomeWith, planned } from '../forecast/slip/an-epic';

const twelve = Array.from({ length: 12 }, (_, index) => planned(`AB-${String(100 + index)}`));
/** Nobody has planned it: the team draws it when all of the epic is done. */
const blocker = () => anItem('AB-9000', { at: '2023-12-01T09:00Z' });

describe('the end of an epic of which one item waits', () => {
  const waiting = outcomeWith([...twelve, planned('AB-300').isLinked('waits-for', 'AB-9000'), blocker()]);
  const free = outcomeWith([...twelve, planned('AB-300'), blocker()]);

  it('is told besides as it would be if that item waited for nothing', () => {
    expect(waiting.restsOn).toEqual(['AB-9000']);
    expect(waiting.forecastUnheld).toMatchObject({ status: 'known' });
    expect(free.forecastUnheld).toBe(free.forecast);
  });

  it('is never earlier than that', () => {
    const [held, unheld] = [waiting.forecast, waiting.forecastUnheld];
    if (held.status !== 'known' || unheld.status !== 'known') throw new Error('Both have an end');
    expect(held.endDays[85]).toBeGreaterThan(unheld.endDays[85]!);
    expect(held.chance).toBeLessThanOrEqual(unheld.chance!);
  });
});

it('is the same where nothing waits', () => {
  const { forecast, forecastUnheld, restsOn } = outcomeWith(twelve);
  expect(restsOn).toEqual([]);
  expect(forecastUnheld).toBe(forecast);
});

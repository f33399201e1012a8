import { isSimulated, simulatedContainer } from '../../../../src/core/forecast/container/simulated-container';
import { containerReplay } from '../../../../src/core/forecast/slip/container-replay';
import { targetOf } from '../../../../src/core/forecast/container/target';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { anItem } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const settings = { ...defaultSettings, forecast: { ...defaultSettings.forecast, trials: 50 } };

/** A team that finishes an item on every weekday, and an epic of which the first item is begun on Thursday, 21 March 2024. */
function replayAt(takenAt: string) {
  const weekdays = Array.from({ length: 78 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)))
    .filter((date) => date.getUTCDay() % 6 !== 0)
    .map((date) => date.toISOString().slice(0, 10));
  const finished = weekdays.map((date, index) =>
    anItem(`AB-${String(1000 + index)}`, { at: '2023-12-01T09:00Z' })
      .movesTo('in-progress', '2024-01-01T09:00Z')
      .movesTo('done', `${date}T12:00Z`),
  );
  const inEpic = { at: '2023-12-01T09:00Z', state: { parentId: 'id-AB-1' } };
  const epic = [
    anItem('AB-1', { level: 'parent', at: '2023-12-01T09:00Z' }),
    anItem('AB-2', inEpic).movesTo('in-progress', '2024-03-21T10:00Z'),
    anItem('AB-3', inEpic),
  ];
  const facts = deriveFacts(aSnapshot({ takenAt, items: [...finished, ...epic] }), settings);
  const container = { kind: 'parent', id: 'id-AB-1' } as const;
  const found = facts.ledgerOf(container);
  if (found.status === 'unknown') throw new Error(found.because);
  const { ledger } = found;
  const outlook = simulatedContainer(container, { ledger, facts, settings });
  if (!isSimulated(outlook)) throw new Error(outlook.lacks);
  return containerReplay(container, { outlook, ledger, target: targetOf(container, facts), facts, settings });
}

describe('the work of an epic is replayed from the day on which its first item was begun', () => {
  it('on that very day there is nothing to replay', () => {
    expect(replayAt('2024-03-21T12:00Z')).toBeNull();
  });

  it('from its evening on that day counts', () => {
    expect(replayAt('2024-03-21T18:00Z')?.elapsedDays).toBe(1);
    expect(replayAt('2024-03-22T12:00Z')?.elapsedDays).toBe(1);
  });

  it('and so does each that follows', () => {
    expect(replayAt('2024-03-22T18:00Z')?.elapsedDays).toBe(2);
    expect(replayAt('2024-03-26T18:00Z')?.elapsedDays).toBe(4);
  });
});

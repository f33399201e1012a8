import { builtFunctions } from '../../../local/cli/build/build-all';
import { failing, queueRefusing, tooManyRequests } from '../../../local/forge/faults';
import { describeEachEngine } from '../../adapters/storage/engines';
import { type BadDay, cut, killed, itSurvives } from './bad-day';
import { sampleOf } from '../../sample-of';

beforeAll(async () => void (await builtFunctions()), 240_000);
jest.setTimeout(240_000);

const BAD_DAYS: readonly BadDay[] = [
  ['the settings are asked for too often', { remote: 'kvs', every: 3, fault: tooManyRequests(null) }, 'database-busy'],
  ['the settings cannot be read', { remote: 'kvs', every: 3, fault: failing(500) }, 'database-failing'],
  ['the way to the settings is cut', { remote: 'kvs', every: 3, fault: cut(false) }, 'database-failing'],
  ['a function is lost while it reads settings', { remote: 'kvs', every: 3, fault: killed(true) }, 'lost'],
  ['the queue takes nothing', { remote: 'stargate', every: 3, fault: queueRefusing('all') }, 'queue-refused'],
  [
    'the queue does not take the first',
    { remote: 'stargate', every: 3, fault: queueRefusing('the first') },
    'queue-refused',
  ],
  ['the queue fails', { remote: 'stargate', every: 3, fault: failing(503) }, 'queue-refused'],
  ['the way to the queue is cut', { remote: 'stargate', every: 3, fault: cut(false) }, 'queue-refused'],
  ['the way back from the queue is cut', { remote: 'stargate', every: 3, fault: cut(true) }, 'queue-refused'],
  ['a function is lost after a push', { remote: 'stargate', every: 3, fault: killed(true) }, 'lost'],
];

/** A whole day takes minutes on a server: those that differ there. */
const ON_A_SERVER: ReadonlySet<string> = new Set(['a function is lost after a push']);

describeEachEngine('bad days of the queue and of settings', (open, on) => {
  itSurvives(on === 'SQLite' ? sampleOf(BAD_DAYS, 3) : BAD_DAYS.filter(([name]) => ON_A_SERVER.has(name)), open);
});

import { builtFunctions } from '../../../local/cli/build/build-all';
import { databaseRefusing, failing } from '../../../local/forge/faults';
import { describeEachEngine } from '../../adapters/storage/engines';
import { type BadDay, cut, killed, timedOut, itSurvives } from './bad-day';
import { sampleOf } from '../../sample-of';

beforeAll(async () => void (await builtFunctions()), 240_000);
jest.setTimeout(240_000);

const BAD_DAYS: readonly BadDay[] = [
  ['the database is asked too fast', { remote: 'sql', every: 9, fault: databaseRefusing('pace') }, 'database-busy'],
  [
    'the database takes no more at once',
    { remote: 'sql', every: 31, fault: databaseRefusing('size') },
    'database-refused',
  ],
  ['the database has no room', { remote: 'sql', every: 31, fault: databaseRefusing('room') }, 'database-full'],
  ['the database is too slow', { remote: 'sql', every: 31, fault: databaseRefusing('time') }, 'database-slow'],
  ['the database fails', { remote: 'sql', every: 31, fault: failing(502) }, 'database-failing'],
  ['the way to the database is cut', { remote: 'sql', every: 29, fault: cut(false) }, 'database-failing'],
  ['the way back from the database is cut', { remote: 'sql', every: 29, fault: cut(true) }, 'database-failing'],
  ['the database does not answer in time', { remote: 'sql', every: 37, fault: timedOut }, 'lost'],
  ['a function is lost before a statement', { remote: 'sql', every: 31, fault: killed(false) }, 'lost'],
  ['a function is lost after a statement', { remote: 'sql', every: 29, fault: killed(true) }, 'lost'],
];

describeEachEngine('bad days of the database', (open) => {
  itSurvives(sampleOf(BAD_DAYS, 4), open);
});

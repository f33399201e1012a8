import { builtFunctions } from '../../../local/cli/build/build-all';
import { failing, tooManyRequests } from '../../../local/forge/faults';
import { describeEachEngine } from '../../adapters/storage/engines';
import { type BadDay, cut, killed, timedOut, itSurvives } from './bad-day';
import { sampleOf } from '../../sample-of';

beforeAll(async () => void (await builtFunctions()), 240_000);
jest.setTimeout(240_000);

const BAD_DAYS: readonly BadDay[] = [
  ['Jira asks for a second', { remote: 'jira', every: 7, fault: tooManyRequests(1) }, 'jira-busy'],
  ['Jira asks for ten minutes', { remote: 'jira', every: 11, fault: tooManyRequests(600) }, 'jira-busy'],
  ['Jira is busy and does not say how long', { remote: 'jira', every: 5, fault: tooManyRequests(null) }, 'jira-busy'],
  ['Jira fails', { remote: 'jira', every: 5, fault: failing(500) }, 'jira-failing'],
  ['the way to Jira is cut', { remote: 'jira', every: 5, fault: cut(false) }, 'jira-failing'],
  ['the way back from Jira is cut', { remote: 'jira', every: 6, fault: cut(true) }, 'jira-failing'],
  ['Jira does not answer in time', { remote: 'jira', every: 11, fault: timedOut }, 'lost'],
  ['a function is lost while it asks Jira', { remote: 'jira', every: 11, fault: killed(false) }, 'lost'],
];

/** A whole day takes minutes on a server: those that differ there. */
const ON_A_SERVER: ReadonlySet<string> = new Set([
  'Jira asks for ten minutes',
  'a function is lost while it asks Jira',
]);

describeEachEngine('bad days of Jira', (open, on) => {
  itSurvives(on === 'SQLite' ? sampleOf(BAD_DAYS, 4) : BAD_DAYS.filter(([name]) => ON_A_SERVER.has(name)), open);
});

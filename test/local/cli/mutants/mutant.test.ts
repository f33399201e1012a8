import { placedMutants } from '../../../../local/cli/mutants';
import { type Mutant, placed } from '../../../../local/cli/mutants/mutant';
import { verdictOf } from '../../../../local/cli/mutants/verdict';

const FILES: Readonly<Record<string, string>> = {
  'src/app/sum.ts': 'export const sum = (a, b) => a + b;',
  'src/core/sum.ts': 'export const sum = 1 + 2 + 3;',
};
const mutant: Mutant = { breaks: 'sums', file: 'app/sum.ts', search: 'a + b', replace: 'a - b', tests: ['sum'] };
const place = (change: Partial<Mutant>) => placed({ ...mutant, ...change }, Object.keys(FILES), (path) => FILES[path]!);

it('finds the file that a mutant breaks', () => {
  expect(place({})).toEqual({ ...mutant, path: 'src/app/sum.ts' });
});

it.each([
  [{ file: 'gone.ts' }, 'no source ends with gone.ts'],
  [{ file: 'sum.ts' }, 'sum.ts may be any of src/app/sum.ts, src/core/sum.ts'],
  [{ search: 'a * b' }, 'src/app/sum.ts holds the text to replace 0 times instead of once'],
  [{ file: 'core/sum.ts', search: ' + ' }, 'src/core/sum.ts holds the text to replace 2 times instead of once'],
  [{ replace: 'a + b' }, 'it changes nothing'],
])('%j cannot be applied', (change, problem) => {
  expect(place(change)).toEqual({ problem });
});

it('all fit the sources as they are, and each breaks something of its own', () => {
  const mutants = placedMutants();
  expect(mutants.flatMap(({ mutant, place }) => ('problem' in place ? [[mutant.breaks, place.problem]] : []))).toEqual(
    [],
  );
  expect(new Set(mutants.map(({ mutant }) => mutant.breaks)).size).toBe(mutants.length);
});

const report = (statuses: readonly string[], more: object = {}) => ({
  numTotalTests: statuses.length,
  numFailedTests: statuses.filter((status) => status === 'failed').length,
  numRuntimeErrorTestSuites: 0,
  testResults: [{ message: '', assertionResults: statuses.map((status, n) => ({ fullName: `test ${n}`, status })) }],
  ...more,
});

it('counts a mutant as killed by a failing test alone', () => {
  expect(verdictOf(report(['passed', 'failed', 'failed']))).toEqual({ status: 'killed', by: 'test 1' });
  expect(verdictOf(report(['passed', 'pending']))).toEqual({ status: 'survived' });
});

it('concludes nothing where no test ran, or the code did not load', () => {
  expect(verdictOf(report([]))).toEqual({ status: 'unclear', why: 'no test ran' });
  const broken = { numRuntimeErrorTestSuites: 1, testResults: [{ message: 'Syntax Error', assertionResults: [] }] };
  expect(verdictOf(report([], broken))).toEqual({
    status: 'unclear',
    why: 'a test file did not load: Syntax Error',
  });
});

import * as z from 'zod';

/** The part of jest's report that is needed. */
const reportShape = z.object({
  numTotalTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
  testResults: z.array(
    z.object({
      message: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

export type Verdict =
  /** `by` is the first test that failed. */
  | { readonly status: 'killed'; readonly by: string }
  | { readonly status: 'survived' }
  /** No conclusion: no test ran, or the code did not load. */
  | { readonly status: 'unclear'; readonly why: string };

/** The verdict on a mutant, from jest's report of a run with it. */
export function verdictOf(report: unknown): Verdict {
  const { numTotalTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = reportShape.parse(report);
  if (numRuntimeErrorTestSuites > 0) {
    const why = testResults.find(({ assertionResults }) => assertionResults.length === 0)?.message ?? '';
    return { status: 'unclear', why: `a test file did not load: ${why.trim().slice(0, 300)}` };
  }
  if (numTotalTests === 0) return { status: 'unclear', why: 'no test ran' };
  if (numFailedTests === 0) return { status: 'survived' };
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return { status: 'killed', by: tests.find(({ status }) => status === 'failed')?.fullName ?? 'a test' };
}

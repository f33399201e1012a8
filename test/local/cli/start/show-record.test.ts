import { recordLines } from '../../../../local/cli/start/show-record';
import type { InvocationRecord } from '../../../../local/forge/runtime/invocation';

const record = (more: Partial<InvocationRecord>): InvocationRecord => ({
  id: 'i',
  request: {
    kind: 'resolver',
    functionKey: 'resolver',
    moduleKey: 'panel',
    definition: 'itemHealth',
    accountId: 'ada',
    asOf: null,
  },
  startedAt: '2020-01-01T00:00:00.000Z',
  milliseconds: 12.4,
  calls: [],
  logs: [{ level: 'info', text: 'all well' }],
  outcome: 'answered',
  problem: null,
  ...more,
});

describe('recordLines', () => {
  it('says nothing when all went well', () => {
    expect(recordLines(record({}))).toBe('');
  });

  it('shows warnings', () => {
    expect(recordLines(record({ logs: [{ level: 'warn', text: 'slow\nvery' }] }))).toBe(
      '  ! itemHealth, 12 ms\n    warn: slow\n    very\n',
    );
  });

  it('shows what broke', () => {
    expect(recordLines(record({ outcome: 'failed', problem: 'Error: no\n    at src/index.ts:1:2' }))).toBe(
      '  ✖ itemHealth, 12 ms\n    Error: no\n        at src/index.ts:1:2\n',
    );
  });
});

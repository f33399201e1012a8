import { statusReport } from '../../../../src/app/automation/actions/status-report';
import type { FrozenForecast } from '../../../../src/contract/frozen';
import { EVERY_MESSAGE } from '../../../../src/words/every-message';
import { sayTo } from '../../../../src/words/say/say';
import { aRow } from '../../../static/portfolio/rows-builder';

const takenAt = '2026-02-19T13:32:00Z';
const telling = {
  say: sayTo<'automation' | 'health' | 'steps' | 'projectPage'>(
    { languageTag: 'en', timeZone: 'UTC', takenAt },
    EVERY_MESSAGE.en,
  ),
  takenAt,
} as const;

const frozen = (given: Partial<FrozenForecast> = {}): FrozenForecast => ({
  id: 'one',
  scope: { kind: 'parent', id: '40' },
  key: 'PAY-40',
  on: '2026-02-05',
  level: 'at-risk',
  chance: 0.6,
  targetOn: '2026-03-27',
  foretold: { of: 'end', halfOn: '2026-03-20', expectedOn: '2026-04-03' },
  note: '',
  by: 'ann',
  isOwn: false,
  later: { status: 'open', expectedOn: '2026-04-03', targetOn: '2026-03-27' },
  ...given,
});

const reportWith = (log: readonly FrozenForecast[]): string =>
  statusReport(
    {
      projectKey: 'PAY',
      portfolio: { rows: [aRow('40')], takenAt, truncated: false, firstStep: null, someHidden: false },
      detailOf: () => null,
      log,
      nameOf: ({ key, scope }) => key ?? scope.id,
    },
    telling,
  );

it('says what was frozen, with its note in one line and without Markdown, and what happened later', () => {
  const report = reportWith([frozen({ note: 'told to\nthe *board* [x](y)' })]);
  expect(report).toContain(
    '## Forecast log\n' +
      '- PAY-40, frozen on Feb 5: Even chance by Mar 20, expected by Apr 3 (85%). “told to the \\*board\\* \\[x\\](y)”. ' +
      'Still open, now expected by Apr 3.\n',
  );
});

it('says nothing of it where nobody froze anything', () => {
  expect(reportWith([])).not.toContain('Forecast log');
});

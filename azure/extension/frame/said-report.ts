import { statusReport } from '../../../src/app/automation/actions/status-report';
import type { StatusReport } from '../../../src/contract/status-report';
import {
  automationWords,
  healthWords,
  projectPageWords,
  sharedWords,
  stepWords,
  type WordsBundle,
} from '../../../src/words/bundles';
import type { Bundle } from '../../../src/words/say/catalogue';
import { localeOf } from '../../../src/words/say/locale';
import type { Messages } from '../../../src/words/say/messages';
import { sayTo } from '../../../src/words/say/say';
import { rowName, type StatusFacts } from '../judge/status-facts';

const BUNDLES: readonly WordsBundle<Bundle>[] = [
  sharedWords,
  healthWords,
  stepWords,
  projectPageWords,
  automationWords,
];

/** A page about a project in Markdown, in a language. */
export async function saidReport(facts: StatusFacts, language: string): Promise<StatusReport> {
  const { projectKey, portfolio, details, names, timeZone, takenAt } = facts;
  const locale = localeOf(language);
  const messages: Messages = Object.assign({}, ...(await Promise.all(BUNDLES.map((bundle) => bundle[locale]()))));
  const say = sayTo<'automation' | 'health' | 'steps' | 'projectPage'>(
    { languageTag: language, timeZone, takenAt },
    messages,
  );
  const report = statusReport(
    {
      projectKey,
      portfolio,
      log: [],
      detailOf: (row) => details.get(rowName(row)) ?? null,
      nameOf: ({ scope }) => names.get(scope.id) ?? scope.id,
    },
    { say, takenAt },
  );
  return { report };
}

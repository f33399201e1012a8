/** One question to the agent, what a right answer contains, and the outputs that it has to rest on. */
export interface AgentQuestion {
  readonly question: string;
  readonly calls: readonly { readonly action: string; readonly inputs: Readonly<Record<string, string>> }[];
  /** Names of outputs that the answer uses; none if the right answer is "unknown". */
  readonly facts: readonly string[];
}

const item = (action: string, workItemKey: string) => ({ action, inputs: { workItemKey } });
const scope = (key: string) => ({ action: 'get-scope-health', inputs: { key } });
const sprint = (sprintId: string) => ({ action: 'get-sprint-change', inputs: { sprintId } });
const report = (projectKey: string) => ({ action: 'get-status-report', inputs: { projectKey } });
const asked = (
  question: string,
  calls: AgentQuestion['calls'][number] | AgentQuestion['calls'],
  facts: readonly string[],
): AgentQuestion => ({ question, calls: 'action' in calls ? [calls] : calls, facts });

/**
 * Thirty questions about the small site of the tests, asked by somebody who may browse ABC and not SEC: ABC-1 is an epic, ABC-3
 * waits for ABC-4 and for SEC-1.
 */
export const AGENT_QUESTIONS: readonly AgentQuestion[] = [
  asked(
    'Why is ABC-3 late?',
    [item('get-item-health', 'ABC-3'), item('get-blockers', 'ABC-3')],
    ['because', 'blockers'],
  ),
  asked('Is ABC-3 on track?', item('get-item-health', 'ABC-3'), ['level', 'summary']),
  asked('What is ABC-3 waiting for?', item('get-blockers', 'ABC-3'), ['blockers', 'first']),
  asked('Who has to finish first so that ABC-3 can move?', item('get-blockers', 'ABC-3'), ['first', 'chain']),
  asked('Does anybody work on what blocks ABC-3?', item('get-blockers', 'ABC-3'), ['firstHasOwner', 'first']),
  asked('Does ABC-3 wait for something I cannot see?', item('get-blockers', 'ABC-3'), ['waitsForHidden']),
  asked('What should I do about ABC-3?', item('get-help', 'ABC-3'), ['firstStep', 'firstKey']),
  asked('What would finishing ABC-4 buy us?', item('get-help', 'ABC-3'), ['daysEarlier', 'levers']),
  asked('How long has nobody touched ABC-3?', item('get-item-health', 'ABC-3'), ['idleDays']),
  asked('Is ABC-30 stuck?', item('get-item-health', 'ABC-30'), ['stalled', 'idleDays']),
  asked('Which keys does your answer about ABC-3 rest on?', item('get-item-health', 'ABC-3'), ['evidence']),
  asked('When will ABC-1 be done?', scope('ABC-1'), ['expectedDate']),
  asked('How is the epic ABC-1?', scope('ABC-1'), ['level', 'summary']),
  asked('How much of ABC-1 stands still?', scope('ABC-1'), ['stalled']),
  asked('How much of ABC-1 waits for other work?', scope('ABC-1'), ['waiting']),
  asked('Why is ABC-1 late?', item('get-slip', 'ABC-1'), ['slipDays', 'causes']),
  asked('What is the main reason for the delay of ABC-1?', item('get-slip', 'ABC-1'), ['mainCause', 'summary']),
  asked('What does the forecast of ABC-1 rest on?', item('get-slip', 'ABC-1'), ['forecast']),
  asked('The epic of ABC-3: is it late?', item('get-slip', 'ABC-3'), ['isLate', 'key']),
  asked('What would bring ABC-1 nearer?', item('get-help', 'ABC-1'), ['levers']),
  asked('What should I unblock first in ABC-1?', item('get-help', 'ABC-1'), ['firstStep', 'firstKey']),
  asked('How is the project ABC?', scope('ABC'), ['level', 'summary']),
  asked('What should we do first in ABC?', scope('ABC'), ['nextStep']),
  asked('What was added to sprint 40?', sprint('40'), ['addedItems', 'summary']),
  asked('Has the sprint 40 grown?', sprint('40'), ['changePercent', 'startItems', 'nowItems']),
  asked('Prepare my status report for ABC', report('ABC'), ['report']),
  asked('Why is SEC-1 late?', item('get-item-health', 'SEC-1'), []),
  asked('How is the project SEC?', scope('SEC'), []),
  asked('What was added to sprint 999?', sprint('999'), []),
  asked('What is the matter with NOPE-12?', item('get-item-health', 'NOPE-12'), []),
];

/** Why a signal has no answer: what is missing, how much there is and how much is needed. */
export const unknown = {
  'unknown.too-few-finished':
    '{have, plural, one {# finished item} other {# finished items}} so far, {need, number} needed.',
  'unknown.too-few-finished.uncounted': 'Too few finished items.',
  'unknown.too-few-stays':
    '{have, plural, one {# item has} other {# items have}} left a status so far, {need, number} needed.',
  'unknown.too-few-stays.uncounted': 'Too few items have left a status.',
  'unknown.too-few-pauses': 'Too few cases to know what is usual: {have, number} of {need, number}.',
  'unknown.too-few-pauses.uncounted': 'Too few cases to know what is usual.',
  'unknown.no-history':
    'The history of only {have, number} of {need, plural, one {# item} other {# items}} was recorded.',
  'unknown.no-history.uncounted': 'The history of this item was not recorded.',
  'unknown.no-dates':
    'Dates are known for {have, number} of {need, plural, one {# item} other {# items}} it waits for.',
  'unknown.no-dates.uncounted': 'It has no date to judge by.',
  'unknown.not-estimated':
    'Only {have, number} of {need, plural, one {# item} other {# items}} had an estimate at the start.',
  'unknown.not-estimated.uncounted': 'Too few items have an estimate.',
  'unknown.too-few-weeks': 'Too few earlier weeks to compare with: {have, number} of {need, number}.',
  'unknown.too-few-weeks.uncounted': 'Too few earlier weeks to compare with.',
  'unknown.empty-weeks': 'Nothing was moved in the last weeks, so there is nothing to compare.',
  'unknown.too-few-lately':
    'Lately {have, plural, one {# item was} other {# items were}} finished, {need, number} needed.',
  'unknown.too-few-lately.uncounted': 'Too little was finished lately.',
  'unknown.too-few-answers': '{have, plural, one {# answer} other {# answers}} to compare with, {need, number} needed.',
  'unknown.too-few-answers.uncounted': 'Too few answers to compare with.',
  'unknown.too-few-scopes': 'Too few earlier ones to compare with: {have, number} of {need, number}.',
  'unknown.too-few-scopes.uncounted': 'Too few earlier ones to compare with.',
  'unknown.too-few-owned': '{have, plural, one {# item} other {# items}} with an assignee, {need, number} needed.',
  'unknown.too-few-owned.uncounted': 'Too few items with an assignee.',
  'unknown.not-started': 'Not started.',
  'unknown.status-not-listed': 'Its status is not listed any more, so it is unknown whether work has started.',
  'unknown.not-in-progress': 'Not in progress.',
  'unknown.not-by-status': 'Work on it began without a move to in progress, so the time in its status says nothing.',
  'unknown.not-committed': 'It is not in progress, in no running sprint and has no date.',
  'unknown.finished': 'It is finished, or not in its project any more.',
  'unknown.no-baseline': 'Nothing was committed yet to compare with.',
  'unknown.nothing-committed': 'It was empty at the start, so growth cannot be measured.',
  'unknown.text-not-read': 'Descriptions and comments were not read.',
  'unknown.no-links-read': 'The links between items were not read.',
  'unknown.blockers-not-read': 'It waits for items that Bellwether has not read yet.',
  'unknown.not-usual-here': 'Most finished items here go without it, so this says nothing.',
  'unknown.broken': 'This check failed here. The other checks are complete.',
} as const;

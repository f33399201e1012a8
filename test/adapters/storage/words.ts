/** Every word of people in exported issues: summaries, descriptions, comments, and names of people, sprints, versions. */
export function wordsIn(issues: readonly unknown[]): ReadonlySet<string> {
  const words = new Set<string>();
  const vocabulary = new Set<string>();
  for (const issue of issues) collect(issue, '', { words, vocabulary });
  for (const word of vocabulary) words.delete(word);
  return words;
}

interface Found {
  readonly words: Set<string>;
  /** Ids, and what a site calls its types, statuses and fields: these may be kept. */
  readonly vocabulary: Set<string>;
}

const TEXTS = new Set(['summary', 'description', 'body', 'goal', 'environment', 'text', 'displayName', 'emailAddress']);
const VOCABULARY = new Set(['status', 'issuetype', 'priority', 'statusCategory']);
const WORDY_FIELDS = new Set(['summary', 'description', 'comment', 'assignee', 'reporter', 'sprint', 'fix version']);

function collect(value: unknown, name: string, found: Found): void {
  if (typeof value === 'string') {
    if (TEXTS.has(name)) add(value, found.words);
    return;
  }
  if (Array.isArray(value)) {
    for (const each of value) collect(each, name, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Record<string, unknown>;
  for (const id of ['accountId', 'key', 'id', 'field']) add(fields[id], found.vocabulary);
  if (VOCABULARY.has(name)) add(fields['name'], found.vocabulary);
  else if (name !== 'project') add(isPerson(fields) ? fields['displayName'] : fields['name'], found.words);
  if (isPerson(fields)) add(fields['key'] ?? fields['name'], found.vocabulary);
  if (typeof fields['field'] === 'string') collectMove(fields, fields['field'].toLowerCase(), found);
  for (const [key, each] of Object.entries(fields)) collect(each, VOCABULARY.has(name) ? '' : key, found);
}

const isPerson = (fields: Record<string, unknown>): boolean => 'displayName' in fields;

/** What a history entry moved from and to, in words. */
function collectMove(move: Record<string, unknown>, field: string, { words, vocabulary }: Found): void {
  for (const text of [move['fromString'], move['toString']]) {
    add(text, WORDY_FIELDS.has(field) ? words : vocabulary);
    if (field === 'sprint' && typeof text === 'string') for (const part of text.split(',')) add(part.trim(), words);
  }
}

/** Numbers alone are no words: they stand in dates and ids. */
function add(text: unknown, to: Set<string>): void {
  if (typeof text === 'string' && /\p{L}/u.test(text) && text.length > 1) to.add(text);
}

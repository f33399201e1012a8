import { NO_WORDS, type ItemWords, type WantedWords } from '../host/names';
import { at, list, readJson, text, type RequestJira } from './request-jira';

// Jira's own limits for one bulk call.
const MAX_ISSUES = 100;
const MAX_PEOPLE = 90;
// Each sprint needs a call of its own.
const MAX_SPRINTS = 6;

/** Reads summaries, names of people and of sprints in parallel; each may fail without the others. */
export async function readWords(requestJira: RequestJira, wanted: WantedWords): Promise<ItemWords> {
  const [summaries, people, sprintNames] = await Promise.all([
    quietly(() => readSummaries(requestJira, wanted.issueKeys), NO_WORDS.summaries),
    quietly(() => readPeople(requestJira, wanted.accountIds), NO_WORDS.people),
    readSprints(requestJira, wanted.sprintIds),
  ]);
  return { summaries, people, sprintNames };
}

/** When the issue was last changed, in Jira's format; null if it cannot be read. */
export async function readUpdatedAt(requestJira: RequestJira, issueId: string): Promise<string | null> {
  const read = async () => {
    const path = `/rest/api/3/issue/${encodeURIComponent(issueId)}?fields=updated`;
    return text(at(at(await readJson(requestJira, path), 'fields'), 'updated'));
  };
  return quietly(read, null);
}

async function readSummaries(requestJira: RequestJira, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(keys)].slice(0, MAX_ISSUES);
  if (asked.length === 0) return NO_WORDS.summaries;
  const answer = await readJson(requestJira, '/rest/api/3/issue/bulkfetch', {
    issueIdsOrKeys: asked,
    fields: ['summary'],
  });
  return pairs(list(at(answer, 'issues')), (issue) => [
    text(at(issue, 'key')),
    text(at(at(issue, 'fields'), 'summary')),
  ]);
}

async function readPeople(
  requestJira: RequestJira,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(accountIds)].slice(0, MAX_PEOPLE);
  if (asked.length === 0) return NO_WORDS.people;
  const query = asked.map((id) => `accountId=${encodeURIComponent(id)}`).join('&');
  const answer = await readJson(requestJira, `/rest/api/3/user/bulk?maxResults=${MAX_PEOPLE}&${query}`);
  return pairs(list(at(answer, 'values')), (user) => [text(at(user, 'accountId')), text(at(user, 'displayName'))]);
}

/** Jira returns sprints one by one. */
async function readSprints(requestJira: RequestJira, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids)].slice(0, MAX_SPRINTS);
  const named = await Promise.all(
    asked.map(async (id) => [id, await quietly(() => readSprintName(requestJira, id), null)] as const),
  );
  return pairs(named, (one) => one);
}

async function readSprintName(requestJira: RequestJira, sprintId: string): Promise<string | null> {
  return text(at(await readJson(requestJira, `/rest/agile/1.0/sprint/${encodeURIComponent(sprintId)}`), 'name'));
}

// Names are optional: without them the screen shows keys and "someone", and loses nothing important.
async function quietly<Value>(read: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await read();
  } catch {
    return otherwise;
  }
}

function pairs<Row>(
  rows: readonly Row[],
  pairOf: (row: Row) => readonly [string | null, string | null],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of rows) {
    const [key, value] = pairOf(row);
    if (key !== null && value !== null) found.set(key, value);
  }
  return found;
}

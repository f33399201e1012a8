/** What a screen wants to say in Jira's own words. Keys, account ids and a sprint id; all may be empty. */
export interface WantedWords {
  readonly issueKeys: readonly string[];
  readonly accountIds: readonly string[];
  readonly sprintId: string | null;
}

/** Words as this viewer may read them; what could not be read is absent. */
export interface JiraWords {
  readonly summaries: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  readonly sprintName: string | null;
}

/** Sends one request to Jira as the viewer: the bridge's `requestJira`. */
export type RequestJira = (
  path: string,
  init?: { method: string; headers?: HeadersInit; body?: string },
) => Promise<Response>;

export const NO_WORDS: JiraWords = { summaries: new Map(), people: new Map(), sprintName: null };

// Jira's own limits for one bulk call.
const MAX_ISSUES = 100;
const MAX_PEOPLE = 90;

/** Reads summaries, names of people and the sprint's name, side by side; each may fail without the others. */
export async function readWords(requestJira: RequestJira, wanted: WantedWords): Promise<JiraWords> {
  const [summaries, people, sprintName] = await Promise.all([
    quietly(() => readSummaries(requestJira, wanted.issueKeys), NO_WORDS.summaries),
    quietly(() => readPeople(requestJira, wanted.accountIds), NO_WORDS.people),
    quietly(() => readSprintName(requestJira, wanted.sprintId), null),
  ]);
  return { summaries, people, sprintName };
}

/** When the issue was last changed, as Jira writes it; null when it cannot be read. */
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

async function readSprintName(requestJira: RequestJira, sprintId: string | null): Promise<string | null> {
  if (sprintId === null) return null;
  return text(at(await readJson(requestJira, `/rest/agile/1.0/sprint/${encodeURIComponent(sprintId)}`), 'name'));
}

async function readJson(requestJira: RequestJira, path: string, body?: unknown): Promise<unknown> {
  const accept = { Accept: 'application/json' };
  const response =
    body === undefined
      ? await requestJira(path, { method: 'GET', headers: accept })
      : await requestJira(path, {
          method: 'POST',
          headers: { ...accept, 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        });
  if (!response.ok) throw new Error(`Jira answered ${response.status} to ${path.split('?')[0]}`);
  const answer: unknown = await response.json();
  return answer;
}

// Words are a courtesy: without them the screen shows keys and "someone", and loses nothing that matters.
async function quietly<Value>(read: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await read();
  } catch {
    return otherwise;
  }
}

function pairs(
  rows: readonly unknown[],
  pairOf: (row: unknown) => readonly [string | null, string | null],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of rows) {
    const [key, value] = pairOf(row);
    if (key !== null && value !== null) found.set(key, value);
  }
  return found;
}

function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

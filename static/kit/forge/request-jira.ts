/** Sends one request to Jira as the viewer: the bridge's `requestJira`. */
export type RequestJira = (
  path: string,
  init?: { method: string; headers?: HeadersInit; body?: string },
) => Promise<Response>;

/** Jira's JSON answer to a GET, or to a POST with a body. @throws when Jira refuses */
export async function readJson(requestJira: RequestJira, path: string, body?: unknown): Promise<unknown> {
  const accept = { Accept: 'application/json' };
  const response =
    body === undefined
      ? await requestJira(path, { method: 'GET', headers: accept })
      : await requestJira(path, {
          method: 'POST',
          headers: { ...accept, 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        });
  if (!response.ok) throw new JiraRefusal(response.status, path.split('?')[0] ?? path);
  const answer: unknown = await response.json();
  return answer;
}

/** Jira answered with an error. */
export class JiraRefusal extends Error {
  override readonly name = 'JiraRefusal';
  constructor(
    readonly status: number,
    path: string,
  ) {
    super(`Jira answered ${String(status)} to ${path}`);
  }
}

/** A property of an answer by its name; null if there is none. */
export function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : null;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text that is not empty; null for anything else. */
export function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

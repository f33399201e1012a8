import operations from './operations.json';

interface Operation {
  readonly method: string;
  readonly segments: readonly string[];
  /** Each of these sets is enough. */
  readonly alternatives: readonly (readonly string[])[];
}

/**
 * Every REST operation that the local Jira has, with the OAuth scopes that Atlassian's OpenAPI documents ask for. A test
 * holds the table against those documents.
 */
const OPERATIONS: readonly Operation[] = Object.entries(operations).map(([name, alternatives]) => {
  const [method = '', path = ''] = name.split(' ');
  return { method, segments: path.split('/'), alternatives };
});

/** The sets of scopes each of which is enough for a call; null for an operation that is not known. */
export function scopesFor(method: string, path: string): readonly (readonly string[])[] | null {
  const segments = (path.split('?')[0] ?? path).split('/');
  const fitting = OPERATIONS.filter(
    (operation) =>
      operation.method === method &&
      operation.segments.length === segments.length &&
      operation.segments.every((segment, at) => segment.startsWith('{') || segment === segments[at]),
  );
  // `/statuses/search` fits `/statuses/{id}` as well: what is spelt out goes first.
  const [best] = fitting.toSorted((one, other) => placeholders(one) - placeholders(other));
  return best?.alternatives ?? null;
}

const placeholders = ({ segments }: Operation): number => segments.filter((segment) => segment.startsWith('{')).length;

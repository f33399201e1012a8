import operations from './operations.json';

interface Operation {
  readonly method: string;
  readonly segments: readonly string[];
  /** Each of these sets of scopes is sufficient. */
  readonly alternatives: readonly (readonly string[])[];
}

/**
 * Every REST operation of the local Jira, with the OAuth scopes that Atlassian's OpenAPI documents require. A test
 * compares the table with those documents.
 */
const OPERATIONS: readonly Operation[] = Object.entries(operations).map(([name, alternatives]) => {
  const [method = '', path = ''] = name.split(' ');
  return { method, segments: path.split('/'), alternatives };
});

/** The sets of scopes that are sufficient for a call; null for an unknown operation. */
export function scopesFor(method: string, path: string): readonly (readonly string[])[] | null {
  const segments = (path.split('?')[0] ?? path).split('/');
  const fitting = OPERATIONS.filter(
    (operation) =>
      operation.method === method &&
      operation.segments.length === segments.length &&
      operation.segments.every((segment, at) => segment.startsWith('{') || segment === segments[at]),
  );
  // `/statuses/search` matches `/statuses/{id}` as well: literal segments take precedence.
  const [best] = fitting.toSorted((one, other) => placeholders(one) - placeholders(other));
  return best?.alternatives ?? null;
}

const placeholders = ({ segments }: Operation): number => segments.filter((segment) => segment.startsWith('{')).length;

import { complaints, type Contract, type Schema } from './contract';

export interface AskedOfJira {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** JSON; null without one. */
  readonly body: unknown;
}

interface Described {
  readonly document: Schema;
  readonly operation: Schema;
  /** As the description writes it: `/rest/api/3/issue/{issueIdOrKey}`. */
  readonly path: string;
}

/** The operation that a request is for; null when Atlassian describes none. */
export function describedOperation({ documents }: Contract, { method, path }: AskedOfJira): Described | null {
  const segments = pathOf(path).split('/');
  const fits = (template: string): boolean => {
    const parts = template.split('/');
    return parts.length === segments.length && parts.every((part, at) => part.startsWith('{') || part === segments[at]);
  };
  const found = documents.flatMap((document) =>
    Object.keys(document['paths'])
      .filter((template) => fits(template) && document['paths'][template][method.toLowerCase()] !== undefined)
      .map((template) => ({
        document,
        path: template,
        operation: document['paths'][template][method.toLowerCase()] as Schema,
      })),
  );
  const [best] = found.toSorted((one, other) => one.path.split('{').length - other.path.split('{').length);
  return best ?? null;
}

/** Says where a request is not as the description has it: method, path, parameters and body. */
export function requestComplaints(contract: Contract, asked: AskedOfJira): readonly string[] {
  const described = describedOperation(contract, asked);
  if (described === null) return [`${asked.method} ${pathOf(asked.path)} is not described`];
  return [...queryComplaints(described, asked), ...bodyComplaints(described, asked)];
}

/** Sets of OAuth scopes, each of which is enough. */
export function scopesOf({ operation }: Described): readonly (readonly string[])[] {
  const stated: readonly Schema[] | undefined = operation['x-atlassian-oauth2-scopes'];
  const security: readonly Schema[] = operation['security'] ?? [];
  return (
    stated?.map((state) => state['scopes'] as readonly string[]) ??
    security.flatMap((way) => (way['OAuth2'] === undefined ? [] : [way['OAuth2'] as readonly string[]]))
  );
}

function queryComplaints({ operation, document }: Described, { path }: AskedOfJira): readonly string[] {
  const described: readonly Schema[] = (operation['parameters'] ?? []).filter(
    (parameter: Schema) => parameter['in'] === 'query',
  );
  const given = new URL(path, 'http://jira.test').searchParams;
  const unknown = [...new Set(given.keys())].filter((name) => !described.some((known) => known['name'] === name));
  const missing = described.filter((known) => known['required'] === true && !given.has(known['name']));
  return [
    ...unknown.map((name) => `?${name}: not described`),
    ...missing.map((known) => `?${known['name']}: missing`),
    ...described.flatMap((known) => {
      const texts = given.getAll(known['name']);
      if (texts.length === 0) return [];
      const schema: Schema = known['schema'] ?? {};
      const value = schema['type'] === 'array' ? texts : readAs(schema['type'], texts[0] ?? '');
      return complaints(schema, value, { document, at: `?${known['name']}` });
    }),
  ];
}

const readAs = (type: string, text: string): unknown => {
  if (type === 'integer' || type === 'number') return text === '' ? text : Number(text);
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
};

function bodyComplaints({ operation, document }: Described, { body }: AskedOfJira): readonly string[] {
  const schema: Schema | undefined = operation['requestBody']?.content?.['application/json']?.schema;
  if (schema === undefined) return body === null ? [] : ['a body is not described'];
  if (body === null) return operation['requestBody'].required === true ? ['a body is missing'] : [];
  return [...new Set([...complaints(schema, body, { document, at: '$' }), ...undescribed(schema, body, document)])];
}

/** What the description does not name: in an answer that is more than was promised, in a request it is a mistake. */
function undescribed(schema: Schema, body: unknown, document: Schema): readonly string[] {
  const reference: string | undefined = schema['$ref'];
  const whole: Schema =
    reference === undefined ? schema : document['components'].schemas[reference.split('/').at(-1) ?? ''];
  const properties: Schema | undefined = whole['properties'];
  if (properties === undefined || typeof whole['additionalProperties'] === 'object') return [];
  return Object.keys(Object(body))
    .filter((name) => properties[name] === undefined)
    .map((name) => `$.${name}: not described`);
}

const pathOf = (path: string): string => path.split('?')[0] ?? path;

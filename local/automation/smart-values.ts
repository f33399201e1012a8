/** What smart values may name, by the path before the dot-separated rest. */
export type SmartContext = Readonly<Record<string, unknown>>;

/** Replaces `{{issue.key}}` by the value in the context; by nothing if there is none, as in Jira. */
export function filled(text: string, context: SmartContext): string {
  return text.replace(/\{\{([^{}]+)\}\}/g, (_, path: string) => textOf(valueAt(path.trim(), context)));
}

/** Names may contain spaces and dashes: the longest matching name counts. */
function valueAt(path: string, value: unknown): unknown {
  if (path === '') return value;
  if (typeof value !== 'object' || value === null) return null;
  const names = Object.keys(value).filter((name) => path === name || path.startsWith(`${name}.`));
  const name = names.toSorted((one, other) => other.length - one.length)[0];
  return name === undefined ? null : valueAt(path.slice(name.length + 1), Reflect.get(value, name));
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

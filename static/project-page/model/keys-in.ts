const KEY = /^[A-Z][A-Z0-9_]*-\d+$/;
const ACCOUNTS: readonly string[] = ['by', 'ownerId', 'person'];

/** The keys of the items and ids of the people in a part, each once, in their order. */
export function keysIn(part: unknown): { readonly keys: readonly string[]; readonly accounts: readonly string[] } {
  const keys = new Set<string>();
  const accounts = new Set<string>();
  const visit = (value: unknown, name: string): void => {
    if (typeof value === 'string') {
      if (ACCOUNTS.includes(name)) accounts.add(value);
      else if (KEY.test(value)) keys.add(value);
    } else if (Array.isArray(value)) {
      for (const each of value) visit(each, name);
    } else if (typeof value === 'object' && value !== null) {
      for (const [member, each] of Object.entries(value)) visit(each, member);
    }
  };
  visit(part, '');
  return { keys: [...keys], accounts: [...accounts] };
}

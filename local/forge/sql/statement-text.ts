export type StatementKind = 'read' | 'write' | 'remove' | 'define';

/** Strings, quoted names and comments, whose content is no SQL. One that is not closed extends to the end. */
const QUOTED = /'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?|`[^`]*`?|--[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

const KINDS: Readonly<Record<string, StatementKind>> = {
  SELECT: 'read',
  WITH: 'read',
  SHOW: 'read',
  EXPLAIN: 'read',
  DESCRIBE: 'read',
  INSERT: 'write',
  REPLACE: 'write',
  UPDATE: 'write',
  DELETE: 'remove',
  CREATE: 'define',
  ALTER: 'define',
  DROP: 'define',
  TRUNCATE: 'define',
  RENAME: 'define',
};

/** The statement without quoted parts, in upper case and without the semicolon at its end. */
export function bareStatement(text: string): string {
  return text.replace(QUOTED, ' ').replace(/;\s*$/, '').trim().toUpperCase();
}

/** The kind of the statement, by its first word; null for words that an app may not use. */
export function kindOf(bare: string): StatementKind | null {
  return KINDS[/^\(*\s*([A-Z]+)/.exec(bare)?.[1] ?? ''] ?? null;
}

export const isSeveral = (bare: string): boolean => bare.includes(';');

export const namesForeignKey = (bare: string): boolean => /\bFOREIGN\s+KEY\b|\bREFERENCES\b/.test(bare);

export const createsTable = (bare: string): boolean => /^CREATE\s+(TEMPORARY\s+)?TABLE\b/.test(bare);

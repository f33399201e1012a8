import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';

const compiledTexts = new Map<string, CompiledMessage>();

/**
 * The compiled form of a message. Functions, the terminal and tests compile the text on first use. The build of a
 * screen compiles every message ahead and replaces this file by `compiled-ahead.ts`, so that browsers need no parser.
 */
export function compiled(message: string): CompiledMessage {
  const known = compiledTexts.get(message);
  if (known !== undefined) return known;
  const made = compile(message);
  compiledTexts.set(message, made);
  return made;
}

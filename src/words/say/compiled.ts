import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';

const compiledTexts = new Map<string, CompiledMessage>();

/**
 * The message in the form that is filled in. Functions, the terminal and tests compile the text when it is first said.
 * The build of a screen compiles every message ahead and puts `compiled-ahead.ts` in the place of this file, so that no
 * parser travels into a browser.
 */
export function compiled(message: string): CompiledMessage {
  const known = compiledTexts.get(message);
  if (known !== undefined) return known;
  const made = compile(message);
  compiledTexts.set(message, made);
  return made;
}

import type { CompiledMessage } from 'icu-minify/format';

/** Replaces `compiled.ts` in the build of a screen, where every message is already compiled. */
export function compiled(message: CompiledMessage): CompiledMessage {
  return message;
}

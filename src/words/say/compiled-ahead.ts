import type { CompiledMessage } from 'icu-minify/format';

/** Stands for `compiled.ts` in the build of a screen, where every message arrives compiled. */
export function compiled(message: CompiledMessage): CompiledMessage {
  return message;
}

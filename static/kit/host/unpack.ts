import type { Answer } from '../../../src/contract/answer';
import type { Packed } from '../../../src/contract/packed';

/** The answer itself; it may have been packed. */
export async function unpacked<Value>(answer: Answer<Packed<Value>>): Promise<Answer<Value>> {
  if (!answer.ok) return answer;
  if ('plain' in answer.value) return { ok: true, value: answer.value.plain };
  const bytes = Uint8Array.from(atob(answer.value.packed), (letter) => letter.codePointAt(0) ?? 0);
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const value: Value = await new Response(inflated).json();
  return { ok: true, value };
}

import { type FileRefusal, refusedFileSentence } from '../../../../src/words/import';
import type { Say } from '../../../../src/words/say/say';
import { ENGLISH } from '../../../terminal-voice';

/** A file that cannot be read at all. The message is its sentence in English. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';

  constructor(
    readonly file: string,
    readonly refusal: FileRefusal,
  ) {
    super(refusedFileSentence(file, refusal, ENGLISH));
  }

  /** What the file is, and what to do. */
  sentence(say: Say<'terminal'>): string {
    return refusedFileSentence(this.file, this.refusal, say);
  }
}

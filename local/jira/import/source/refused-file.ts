import { type FileRefusal, refusedFileSentence } from '../../../../src/words/import';

/** A file of which nothing can be read. The message says what the file is and what to do. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  constructor(
    readonly file: string,
    readonly refusal: FileRefusal,
  ) {
    super(refusedFileSentence(file, refusal));
  }
}

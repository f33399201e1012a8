import { type FileRefusal, refusedFileSentence } from '../../../../src/words/import';

/** A file that cannot be read at all. The message states the kind of the file and what to do. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  constructor(
    readonly file: string,
    readonly refusal: FileRefusal,
  ) {
    super(refusedFileSentence(file, refusal));
  }
}

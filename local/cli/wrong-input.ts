import type { Say } from '../../src/words/say/say';
import { ENGLISH } from '../terminal-voice';

/** An error in the input of the user: its sentence is all that is shown. The message is that sentence in English. */
export class WrongInput extends Error {
  override readonly name = 'WrongInput';

  constructor(
    readonly sentence: (say: Say<'terminal'>) => string,
    options?: ErrorOptions,
  ) {
    super(sentence(ENGLISH), options);
  }
}

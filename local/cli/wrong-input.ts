/** Something that whoever called got wrong; the message is all that has to be said. */
export class WrongInput extends Error {
  override readonly name = 'WrongInput';
}

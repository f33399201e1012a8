/** An error in the input of the user; the message is all that is shown. */
export class WrongInput extends Error {
  override readonly name = 'WrongInput';
}

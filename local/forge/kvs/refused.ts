/** An error response of the store. */
export class KvsRefusal extends Error {
  override readonly name = 'KvsRefusal';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const refused = (status: number, code: string, message: string): KvsRefusal =>
  new KvsRefusal(status, code, message);

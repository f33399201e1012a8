/** Data from a port; its shape depends on what was asked. */
export type Received = MessageEvent['data'];

/** One end of the connection to a worker: the worker itself in the page, the worker's scope inside it. */
export interface Port {
  readonly postMessage: (message: Message) => void;
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
}

type Message =
  | { readonly kind: 'ask'; readonly id: number; readonly name: string; readonly given: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

/**
 * Calls the other end by name, and answers its calls with `act`. An error there is thrown here, with the same message.
 */
export function peer(
  port: Port,
  act: (name: string, given: Received) => Promise<unknown>,
): (name: string, given?: unknown) => Promise<Received> {
  const waiting = new Map<
    number,
    { readonly resolve: (value: Received) => void; readonly reject: (why: Error) => void }
  >();
  let last = 0;
  const answer = (id: number, acting: Promise<unknown>): void => {
    acting.then(
      (value) => port.postMessage({ kind: 'answer', id, value }),
      (why: unknown) =>
        port.postMessage({ kind: 'failure', id, message: why instanceof Error ? why.message : String(why) }),
    );
  };
  port.addEventListener('message', ({ data }) => {
    const { kind, id } = data;
    if (kind === 'ask') return answer(id, act(data.name, data.given));
    const asked = waiting.get(id);
    waiting.delete(id);
    if (kind === 'answer') asked?.resolve(data.value);
    else asked?.reject(new Error(data.message));
  });
  return (name, given) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      port.postMessage({ kind: 'ask', id: last, name, given });
    });
}

/**
 * Calls between two windows over one MessagePort. Arguments and answers may contain functions: each is sent as a
 * number, and calling it on the other side calls it here. Forge's own bridge does the same, so callbacks such as
 * `events.on(event, callback)` work as on the platform.
 */
export type Method = (...values: readonly unknown[]) => unknown;

/** The methods that the other side may call; null if there is no such method. */
export type MethodTable = (name: string) => Method | null;

export interface PortRpc {
  readonly call: (name: string, ...values: readonly unknown[]) => Promise<unknown>;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

const FUNCTION_MARK = '__localForgeFunction';

/** Opens the port for calls in both directions. */
export function openPortRpc(port: MessagePort, methods: MethodTable): PortRpc {
  const waiting = new Map<number, Waiting>();
  const shared = new Map<number, Method>();
  let lastNumber = 0;

  const encode = (value: unknown): unknown => {
    if (typeof value === 'function') {
      lastNumber += 1;
      shared.set(lastNumber, (...values) => Reflect.apply(value, undefined, values));
      return { [FUNCTION_MARK]: lastNumber };
    }
    return mapInside(value, encode);
  };
  const decode = (value: unknown): unknown => {
    const shareNumber = isPlain(value) ? value[FUNCTION_MARK] : undefined;
    if (typeof shareNumber !== 'number') return mapInside(value, decode);
    return (...values: readonly unknown[]) => send({ share: shareNumber, values: values.map(encode) });
  };
  const send = (message: Readonly<Record<string, unknown>>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastNumber += 1;
      waiting.set(lastNumber, { resolve, reject });
      port.postMessage({ ...message, id: lastNumber });
    });

  const answer = async (message: Readonly<Record<string, unknown>>): Promise<void> => {
    const { id, name, share, values } = message;
    try {
      const method = typeof share === 'number' ? (shared.get(share) ?? null) : methods(String(name));
      if (method === null) throw new Error(`The local Forge host has no bridge method "${String(name)}".`);
      const value = await method(...(Array.isArray(values) ? values.map(decode) : []));
      port.postMessage({ answers: id, value: encode(value) });
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      port.postMessage({ answers: id, error: { name: failure.name, message: failure.message } });
    }
  };
  const settle = (number: number, message: Readonly<Record<string, unknown>>): void => {
    const call = waiting.get(number);
    waiting.delete(number);
    if (call === undefined) return;
    if (isPlain(message['error'])) call.reject(asError(message['error']));
    else call.resolve(decode(message['value']));
  };

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isPlain(data)) return;
    const answered = data['answers'];
    if (typeof answered === 'number') settle(answered, data);
    else void answer(data);
  };

  return {
    call: (name, ...values) => send({ name, values: values.map(encode) }),
    close: () => {
      port.close();
      for (const call of waiting.values()) call.reject(new Error('The frame is gone.'));
      waiting.clear();
    },
  };
}

function asError(received: Readonly<Record<string, unknown>>): Error {
  const error = new Error(String(received['message']));
  error.name = String(received['name']);
  return error;
}

function mapInside(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
}

/** Whether it is an object literal, possibly from another window. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

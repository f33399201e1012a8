/** A message of the SDK's protocol, as it came: its shape is that of azure-devops-extension-sdk 5. */
type ProtocolMessage = ReturnType<typeof JSON.parse>;

type Act = (...given: ProtocolMessage[]) => unknown;
export type Services = Readonly<Record<string, object>>;

const PROXIES = '__proxyFunctions';

export interface Channel {
  /** Calls an object that the frame registered; an empty method is the object itself. */
  readonly call: (object: string, method: string, given: readonly unknown[]) => Promise<ProtocolMessage>;
}

/** The page's end of the channel to a frame: answers the SDK's calls, and calls what the frame registered. */
export function channelTo(frame: HTMLIFrameElement, objects: Services): Channel {
  const proxies = new Map<string, Act>();
  const waiting = new Map<
    number,
    { readonly resolve: (value: ProtocolMessage) => void; readonly reject: (why: ProtocolMessage) => void }
  >();
  let last = 0;
  const post = (message: object): void => frame.contentWindow?.postMessage(JSON.stringify(message), '*');

  const encoded = (value: unknown): unknown => {
    if (typeof value === 'function') {
      const name = `proxy${String(proxies.size + 1)}`;
      proxies.set(name, (...given) => Reflect.apply(value, undefined, given));
      return { __proxyFunctionId: proxies.size, _channelId: 1 };
    }
    if (value instanceof Error) return { name: value.name, message: value.message };
    if (Array.isArray(value)) return value.map(encoded);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, encoded(each)]));
  };
  const decoded = (value: ProtocolMessage): ProtocolMessage => {
    if (typeof value !== 'object' || value === null) return value;
    if (typeof value.__proxyFunctionId === 'number') {
      const name = `proxy${String(value.__proxyFunctionId)}`;
      return (...given: readonly unknown[]) => call(PROXIES, name, given);
    }
    if (Array.isArray(value)) return value.map(decoded);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, decoded(each)]));
  };
  const call: Channel['call'] = (object, method, given) => {
    last += 1;
    const id = last;
    const answered = new Promise<ProtocolMessage>((resolve, reject) => waiting.set(id, { resolve, reject }));
    post({ id, instanceId: object, methodName: method, params: given.map(encoded), serializationSettings: KEEP_ALL });
    return answered;
  };
  const act = async ({ instanceId, methodName, params }: ProtocolMessage): Promise<unknown> => {
    const given: ProtocolMessage[] = (params ?? []).map(decoded);
    if (instanceId === PROXIES) return proxies.get(methodName)?.(...given);
    const object = objects[instanceId];
    if (object === undefined) throw new Error(`The registered object ${instanceId} could not be found.`);
    const method: Act | undefined = Object.entries(object).find(([name]) => name === methodName)?.[1];
    if (method === undefined) throw new Error(`RPC method not found: ${methodName}`);
    return method(...given);
  };
  window.addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow) return;
    const message = JSON.parse(data);
    if (message.instanceId === undefined) {
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error !== undefined) asked?.reject(message.error);
      else asked?.resolve(decoded(message.result));
      return;
    }
    // Without its token, the frame ignores the answer to its handshake.
    const answer = { id: message.id, handshakeToken: message.handshakeToken };
    act(message).then(
      (result) => post({ ...answer, result: encoded(result) }),
      (error: unknown) => post({ ...answer, error: encoded(error) }),
    );
  });
  return { call };
}

const KEEP_ALL = { includeUnderscoreProperties: true };

import { MessageChannel } from 'node:worker_threads';
import { openPortRpc, type Method, type PortRpc } from '../../../../local/forge/bridge/port-rpc';

/** Two ends of one port; `methods` are what the far end has. */
function aPair(methods: Readonly<Record<string, Method>>): { readonly near: PortRpc; readonly far: PortRpc } {
  const channel = new MessageChannel();
  const near = openPortRpc(channel.port1 as unknown as MessagePort, () => null);
  const far = openPortRpc(channel.port2 as unknown as MessagePort, (name) => methods[name] ?? null);
  open.push(near, far);
  return { near, far };
}

const open: PortRpc[] = [];
afterEach(() => {
  for (const rpc of open.splice(0)) rpc.close();
});

describe('openPortRpc', () => {
  it('carries values there and back', async () => {
    const { near } = aPair({ add: (a, b) => Number(a) + Number(b) });

    expect(await near.call('add', 2, 3)).toBe(5);
  });

  it('carries functions, however deep, and their answers', async () => {
    const { near } = aPair({
      twice: async (given) => {
        const { nested } = given as { nested: { ask: (value: number) => Promise<number> }[] };
        return (await nested[0]!.ask(20)) + 1;
      },
    });

    expect(await near.call('twice', { nested: [{ ask: (value: number) => value * 2 }] })).toBe(41);
  });

  it('carries functions in answers', async () => {
    const { near } = aPair({ history: () => ({ push: (to: unknown) => `went to ${String(to)}` }) });

    const history = (await near.call('history')) as { push: (to: string) => Promise<string> };

    expect(await history.push('/second')).toBe('went to /second');
  });

  it('rejects with the name and the message of what was thrown', async () => {
    const { near } = aPair({
      fail: () => {
        throw new TypeError('not like this');
      },
    });

    await expect(near.call('fail')).rejects.toMatchObject({ name: 'TypeError', message: 'not like this' });
  });

  it('rejects a method that is not there, and names it', async () => {
    await expect(aPair({}).near.call('submit')).rejects.toThrow('has no bridge method "submit"');
  });

  it('rejects what is still under way when it is closed', async () => {
    const { near } = aPair({ never: () => new Promise(() => undefined) });
    const call = near.call('never');

    near.close();

    await expect(call).rejects.toThrow('The frame is gone.');
  });
});

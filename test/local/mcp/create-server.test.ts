import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { madeReport } from '../../../local/cli/report';
import { exportLines } from '../../../local/demo/as-export';
import { demoSite } from '../../../local/demo/demo-site';
import { createMcpServer } from '../../../local/mcp/create-server';
import { type ReportDocument, reportDocumentSchema } from '../../../local/mcp/report-document';

let folder: string;
let document: ReportDocument;
let client: Client;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bellwether-mcp-'));
  const file = join(folder, 'demo.jsonl');
  writeFileSync(
    file,
    exportLines(demoSite())
      .filter((line) => /"key":"(?:PAY|PLAT)-/.test(line))
      .join('\n'),
  );
  const { parts, facts } = await madeReport({ import: [file], format: 'json', all: true });
  document = reportDocumentSchema.parse(JSON.parse([...parts].join('')));
  const backtest = async () => '{"format":"bellwether-backtest/1","stall":[]}';
  const server = createMcpServer({ judged: { document, facts }, backtest });
  const [here, there] = InMemoryTransport.createLinkedPair();
  client = new Client({ name: 'test', version: '1' });
  await Promise.all([server.connect(there), client.connect(here)]);
}, 60_000);
afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});

async function call(name: string, args: Record<string, unknown> = {}) {
  const result = await client.callTool({ name, arguments: args });
  const [part] = result.content as readonly { readonly text: string }[];
  return { isError: result.isError, text: part?.text ?? '' };
}
const asked = async (name: string, args?: Record<string, unknown>) =>
  JSON.parse((await call(name, args)).text) as Record<string, unknown>;
const scopeWith = (fits: (scope: ReportDocument['containers'][number]) => boolean) => {
  const scope = document.containers.find(fits);
  if (scope === undefined) throw new Error('The demo company has no such scope.');
  return scope;
};

it('offers tools that only read, and says how to quote them', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'overview',
    'health',
    'scope_ledger',
    'what_blocks',
    'forecast',
    'explain_slip',
    'what_if',
    'backtest',
  ]);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  expect(client.getInstructions()).toContain('Every number comes from its model');
});

it('answers the health of scopes and items as the report has it', async () => {
  const bad = scopeWith(({ readings }) => readings.some(({ status }) => status === 'raised'));
  const answer = await asked('health', { name: bad.key.toLowerCase() });
  expect(answer).toMatchObject({ kind: bad.kind, key: bad.key, level: bad.level, forecast: bad.forecast });
  expect(answer['findings']).toEqual(bad.readings.filter(({ status }) => status === 'raised'));
  const item = document.items.find(({ readings }) => readings.some(({ status }) => status === 'raised'));
  const ofItem = await asked('health', { name: item?.key });
  expect(ofItem).toMatchObject({ kind: 'item', key: item?.key, level: item?.level });
  const [finding] = ofItem['findings'] as readonly { readonly evidence: readonly { readonly item: string }[] }[];
  expect(finding?.evidence[0]?.item).toMatch(/^[A-Z]+-\d+$/);
});

it('tells the overview, the ledger, the forecast and the slip', async () => {
  const whole = await asked('overview');
  expect(whole['scopes']).toHaveLength(document.containers.length);
  const late = scopeWith(({ slip, levers }) => slip !== null && levers.length > 0);
  expect(await asked('scope_ledger', { scope: late.key })).toMatchObject({ key: late.key, ledger: late.ledger });
  expect(await asked('forecast', { scope: late.key })).toMatchObject({ forecast: late.forecast });
  expect(await asked('explain_slip', { scope: late.key })).toMatchObject({ slip: late.slip, levers: late.levers });
  const act = late.levers[0]?.act ?? '';
  expect(await asked('what_if', { scope: late.key, act })).toMatchObject({
    levers: late.levers.filter((lever) => lever.act === act),
  });
});

it('asks for every act that a lever may be', async () => {
  const { tools } = await client.listTools();
  const schema = tools.find(({ name }) => name === 'what_if')?.inputSchema;
  expect(schema?.properties?.['act']).toMatchObject({
    enum: ['drop-added', 'drop-unbegun', 'finish-blocker', 'move-stalled', 'split', 'add-person', 'move-target'],
  });
  for (const act of new Set(document.containers.flatMap(({ levers }) => levers.map((lever) => lever.act)))) {
    const { key } = scopeWith(({ levers }) => levers.some((lever) => lever.act === act));
    expect((await call('what_if', { scope: key, act })).isError).toBeFalsy();
  }
});

it('names every blocker, nearest first, and what waits', async () => {
  const keys = document.items.map(({ key }) => key);
  const answers = await Promise.all(keys.map((key) => asked('what_blocks', { key })));
  const chains = answers.map(
    ({ waitsFor }) => waitsFor as readonly { key: string; depth: number; status: string | null }[],
  );
  const index = chains.findIndex(([first]) => first !== undefined && first.status !== null);
  const chain = chains[index] ?? [];
  expect(chain.length).toBeGreaterThan(0);
  expect(chain.map(({ depth }) => depth)).toEqual(
    chain.map(({ depth }) => depth).toSorted((one, other) => one - other),
  );
  const back = await asked('what_blocks', { key: chain[0]?.key });
  expect(back['waitingForIt']).toContain(keys[index]);
});

it('answers a backtest, and says what it does not know', async () => {
  expect(await asked('backtest')).toEqual({ backtest: { format: 'bellwether-backtest/1', stall: [] } });
  const unknown = await call('health', { name: 'NOPE-1' });
  expect(unknown.isError).toBe(true);
  expect(unknown.text).toContain('Nothing current is called NOPE-1. Current are, among others:');
  expect((await call('what_if', { scope: 'PAY', act: 'pray' })).isError).toBe(true);
});

import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import { LEVER_ACTS } from '../../src/core/forecast/slip/levers';
import { type Answer, forecast, health, type Judged, overview, scopeLedger, slip, whatBlocks, whatIf } from './answers';

export interface McpSources {
  readonly judged: Judged;
  /** How often forecasts of the past came true on this data, as JSON text. */
  readonly backtest: () => Promise<string>;
}

const HINTS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;
const scope = z.string().describe('Key of a project or epic, or name of a sprint or version');

const INSTRUCTIONS =
  'Bellwether judges Jira work from its history. Every number comes from its model: quote it with the keys given as evidence, and ' +
  'do not reckon with it. Days are working days; “expected by” has a chance of 85 %. What cannot be told says why: say that, ' +
  'do not guess.';

/** Tools for an assistant, over one report. They are read-only. */
export function createMcpServer({ judged, backtest }: McpSources): McpServer {
  const server = new McpServer({ name: 'bellwether', version: '0.1.0' }, { instructions: INSTRUCTIONS });
  const tool = <Shape extends z.ZodRawShape>(
    name: string,
    about: { readonly title: string; readonly description: string; readonly inputSchema: Shape },
    answer: (args: z.infer<z.ZodObject<Shape>>) => Answer | Promise<Answer>,
  ): void => {
    const schema = z.object(about.inputSchema);
    server.registerTool(name, { ...about, inputSchema: schema, annotations: HINTS }, async (args: unknown) =>
      resultOf(await answer(schema.parse(args))),
    );
  };

  tool(
    'overview',
    {
      title: 'Overview',
      description: 'How all projects, epics, sprints and versions fare, worst first.',
      inputSchema: {},
    },
    () => overview(judged),
  );
  tool(
    'health',
    {
      title: 'Health',
      description:
        'Level, findings with evidence, forecast and next steps of an item, epic, sprint, version or project.',
      inputSchema: { name: z.string().describe('Key of an item, project or epic, or name of a sprint or version') },
    },
    ({ name }) => health(name, judged),
  );
  tool(
    'scope_ledger',
    {
      title: 'Scope changes',
      description: 'What was added, removed and re-estimated since the start, line by line; the lines add up.',
      inputSchema: { scope },
    },
    (args) => scopeLedger(args.scope, judged),
  );
  tool(
    'what_blocks',
    {
      title: 'What blocks',
      description: 'Every unfinished item that an item waits for, nearest first, and what waits for it.',
      inputSchema: { key: z.string().describe('Key of an item') },
    },
    ({ key }) => whatBlocks(key, judged),
  );
  tool(
    'forecast',
    {
      title: 'Forecast',
      description: 'When a scope will be finished, at 15, 50, 85 and 95 %.',
      inputSchema: { scope },
    },
    (args) => forecast(args.scope, judged),
  );
  tool(
    'explain_slip',
    {
      title: 'Explain the slip',
      description: 'Why a scope is late: causes in working days that add up, and levers.',
      inputSchema: { scope },
    },
    (args) => slip(args.scope, judged),
  );
  tool(
    'what_if',
    {
      title: 'What if',
      description: 'How many working days earlier a scope would end after one act.',
      inputSchema: { scope, act: z.enum(LEVER_ACTS) },
    },
    (args) => whatIf(args.scope, args.act, judged),
  );
  tool(
    'backtest',
    {
      title: 'Backtest',
      description: 'How often what would have been foretold on this data came true. Takes minutes on large data.',
      inputSchema: {},
    },
    async () => ({ backtest: JSON.parse(await backtest()) }),
  );
  return server;
}

function resultOf(answer: Answer) {
  const text = JSON.stringify(answer, null, 1);
  return { content: [{ type: 'text' as const, text }], isError: 'problem' in answer };
}

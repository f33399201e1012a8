import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportText } from '../../../../../local/cli/report';

interface LedgerLine {
  readonly at: string;
  readonly item: string;
  readonly kind: string;
  readonly cause: string | null;
  readonly count: number;
  readonly points: number;
}

interface Reading {
  readonly signal: string;
  readonly status: string;
  readonly close?: string;
  readonly because: string;
  readonly figures?: Readonly<Record<string, unknown>>;
}

interface ContainerDocument {
  readonly kind: string;
  readonly id: string;
  readonly key: string | null;
  readonly name?: string;
  readonly level: string;
  readonly forecast?: { readonly open?: number; readonly because?: string };
  readonly readings: readonly Reading[];
  readonly ledger: {
    readonly start: { readonly count: number; readonly points: number };
    readonly changes: readonly LedgerLine[];
    readonly end: { readonly count: number; readonly points: number };
  } | null;
}

interface ItemDocument {
  readonly key: string;
  readonly ageDays: number | null;
  readonly idleDays: number;
  readonly readings: readonly Reading[];
}

export interface ReportDocument {
  readonly asOf: string;
  readonly summary: { readonly items: number; readonly open: number };
  readonly read: {
    readonly items: number;
    readonly rejected: readonly { readonly line: number; readonly why: string }[];
    readonly fields: readonly { readonly role: string; readonly by: string; readonly because: string }[];
  };
  readonly dataQuality: readonly {
    readonly flaw: string;
    readonly count: number;
    readonly of: number;
    readonly because: string | null;
  }[];
  readonly containers: readonly ContainerDocument[];
  readonly items: readonly ItemDocument[];
}

interface Options {
  readonly asOf?: string;
  readonly settings?: object;
}

/** The report on one of the exports beside this file, as `npm run report -- --format json` prints it. */
export function reportOnCase(name: string, options: Options = {}): Promise<ReportDocument> {
  return reportOnFile(join(__dirname, 'exports', `${name}.jsonl`), options);
}

/** The same for issues that a test makes. */
export function reportOnIssues(issues: readonly object[], options: Options = {}): Promise<ReportDocument> {
  return reportOnFile(writtenTo('export.jsonl', issues.map((issue) => JSON.stringify(issue)).join('\n')), options);
}

async function reportOnFile(path: string, { asOf, settings }: Options): Promise<ReportDocument> {
  const text = await reportText({
    import: [path],
    format: 'json',
    all: true,
    ...(asOf === undefined ? {} : { asOf: new Date(asOf) }),
    ...(settings === undefined ? {} : { settings: [writtenTo('settings.json', JSON.stringify(settings))] }),
  });
  return JSON.parse(text) as ReportDocument;
}

function writtenTo(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'field-case-')), name);
  writeFileSync(path, text);
  return path;
}

/** A ledger in short: "3/19.5", "7 May SP-6 added 1/5". */
export function ledgerOf(report: ReportDocument, kind: string, name: string | null = null): readonly string[] {
  const found = report.containers.find(
    (entry) => entry.kind === kind && (name === null || [entry.key, entry.id, entry.name].includes(name)),
  );
  if (found?.ledger === undefined || found.ledger === null) return [`no ledger of ${kind} ${name ?? ''}`];
  const { start, changes, end } = found.ledger;
  return [
    `${start.count}/${start.points}`,
    ...changes.map(
      ({ at, item, kind: what, count, points }) => `${at.slice(0, 10)} ${item} ${what} ${count}/${points}`,
    ),
    `${end.count}/${end.points}`,
  ];
}

export function itemIn(report: ReportDocument, key: string): ItemDocument {
  const found = report.items.find((item) => item.key === key);
  if (found === undefined) throw new Error(`The report holds no open item ${key}`);
  return found;
}

/** Whether a signal found something, the limit of findings left aside. */
export function finds(report: ReportDocument, key: string, signal: string): boolean {
  const reading = itemIn(report, key).readings.find((entry) => entry.signal === signal);
  return reading?.status === 'raised' || reading?.close !== undefined;
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportLines } from '../demo/as-export';
import { demoSite } from '../demo/demo-site';
import { repositoryRoot } from '../repository';
import { reportText } from './report';

/** The golden reports. They are about the demo company, which is generated and contains no real text. */
const GOLDEN = [
  { file: 'demo-company.md', options: { format: 'md' } },
  { file: 'shop-checkout.json', options: { format: 'json', project: 'SHOP' } },
  { file: 'payments-in-october.md', options: { format: 'md', project: 'PAY', asOf: new Date('2026-10-20T10:00:00Z') } },
] as const;

/** The current output for the golden reports, by file name. It contains no paths, since these differ by machine. */
export async function goldenReports(): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-golden-'));
  try {
    const path = join(folder, 'demo.jsonl');
    writeFileSync(path, exportLines(demoSite()).join('\n'));
    const reports = new Map<string, string>();
    for (const { file, options } of GOLDEN) {
      const text = await reportText({ timeZone: 'Europe/London', ...options, import: [path] });
      reports.set(file, text.replaceAll(path, 'demo.jsonl'));
    }
    return reports;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `npm run golden`: writes the golden reports again. Read the difference before you commit it. */
export async function main(): Promise<number> {
  const folder = join(repositoryRoot, 'test', 'golden');
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of await goldenReports()) writeFileSync(join(folder, file), text);
  process.stdout.write(`Golden reports written to ${folder}. Read the difference before you commit it.\n`);
  return 0;
}

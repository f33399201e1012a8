import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportLines } from '../../demo/as-export';
import type { Site } from '../../jira/site';
import { repositoryRoot } from '../../repository';

/** The site's issues as an export; answers the file. */
export function demoFile(site: Site): string {
  const folder = join(repositoryRoot, '.build', 'rule-budget');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'demo.jsonl');
  writeFileSync(file, `${exportLines(site).join('\n')}\n`);
  return file;
}

import { writeFileSync } from 'node:fs';
import { loadAzure } from '../../cli/report/load-azure';
import { exportLines } from './as-jira/export-lines';
import { type AzureSurroundings, readOwnOrganisation } from './own-organisation';

export interface LocalSiteWish {
  readonly azure: string;
  readonly projects: readonly string[];
  readonly data?: string;
  readonly tokenFile?: string;
}

const OWNERS_FILE = 0o600;

/** Reads projects of an organisation and answers a file of issues, which the local Jira opens. @throws WrongInput */
export async function issuesOfOrganisation(
  { projects, ...wish }: LocalSiteWish,
  surroundings: AzureSurroundings,
): Promise<string> {
  const files: string[] = [];
  for (const project of projects) files.push((await readOwnOrganisation({ ...wish, project }, surroundings)).file);
  const { gathered, titles, notices } = await loadAzure(files, surroundings.now());
  notices.forEach(surroundings.say);
  const path = `${(files[0] ?? '').replace(/\.azure\.jsonl$/, '')}.issues.jsonl`;
  writeFileSync(path, `${exportLines(gathered, titles).join('\n')}\n`, { mode: OWNERS_FILE });
  return path;
}

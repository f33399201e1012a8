import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { NO_CHOICES } from '../../../src/adapters/jira/translation/site/tracker-choices';
import type { RecognisedField } from '../../../src/adapters/jira/translation/fields/recognition';
import type { Say } from '../../../src/words/say/say';
import { bothTrackers, isOfJira } from '../../cli/report/both/both-trackers';
import { isAzureFile, readAzure } from '../../cli/report/load-azure';
import { readJira } from '../../cli/report/load-export';
import type { LoadedExport, ReadAzure } from '../../cli/report/loaded-export';
import { exportLines } from './as-jira/export-lines';
import type { Beside, NamedField } from './as-jira/names';

interface Opening {
  /** The file to write, if any of the files is of Azure DevOps. */
  readonly path: string;
  readonly now: Date;
  readonly say: (sentence: string) => void;
  readonly voice: Say<'terminal'>;
}

/** Data from a tracker is as confidential as the tracker. */
const [OWNERS_FOLDER, OWNERS_FILE] = [0o700, 0o600];

/**
 * The files that the local Jira opens: exported issues unchanged, and data of Azure DevOps as issues. An address that
 * leads from one tracker to the other becomes a link of the work item. @throws RefusedFile
 */
export async function asIssues(files: readonly string[], opening: Opening): Promise<readonly string[]> {
  const ofAzure = files.filter(isAzureFile);
  if (ofAzure.length === 0) return files;
  const ofJira = files.filter((file) => !ofAzure.includes(file));
  const azure = await readAzure(ofAzure, opening.now, { say: opening.voice });
  const lines = ofJira.length === 0 ? alone(azure, opening) : await besideJira(ofJira, azure, opening);
  mkdirSync(dirname(opening.path), { recursive: true, mode: OWNERS_FOLDER });
  writeFileSync(opening.path, `${lines.join('\n')}\n`, { mode: OWNERS_FILE });
  return [...ofJira, opening.path];
}

function alone({ loaded, namesOfPeople }: ReadAzure, { say }: Opening): readonly string[] {
  const { gathered, titles, notices } = loaded;
  notices.forEach(say);
  return exportLines({ ...gathered, namesOfPeople }, titles);
}

async function besideJira(
  files: readonly string[],
  azure: ReadAzure,
  { now, say, voice }: Opening,
): Promise<readonly string[]> {
  const jira = await readJira(files, now, { say: voice });
  const both = bothTrackers(jira, azure, { links: NO_CHOICES.links, say: voice });
  // The notices of the Jira's own files are shown when those files are opened.
  const known = new Set(jira.loaded.notices);
  both.notices.filter((notice) => !known.has(notice)).forEach(say);
  const { loaded, namesOfPeople } = azure;
  const items = both.gathered.items.filter(({ id }) => !isOfJira(id));
  return exportLines({ ...loaded.gathered, items, namesOfPeople }, both.titles, besideOf(jira.loaded));
}

function besideOf({ gathered, recognition }: LoadedExport): Beside {
  const fieldOf = (role: RecognisedField['role']): NamedField | undefined =>
    recognition.fields.flatMap(({ role: other, field: { id, name } }) =>
      other === role && id?.startsWith('customfield_') === true ? [{ id, name }] : [],
    )[0];
  const [sprint, points, flagged, startDate] = [
    fieldOf('sprint'),
    fieldOf('estimate'),
    fieldOf('flagged'),
    fieldOf('startOn'),
  ];
  return {
    projectKeys: new Set(gathered.projects.map(({ key }) => key)),
    fields: {
      ...(sprint && { sprint }),
      ...(points && { points }),
      ...(flagged && { flagged }),
      ...(startDate && { startDate }),
    },
  };
}

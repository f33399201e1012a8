import { NO_CHOICES, trackerChoices } from '../../../src/adapters/jira/translation/site/tracker-choices';
import type { TrackerSettings } from '../../../src/core/model/tracker';
import { ENGLISH } from '../../terminal-voice';
import { bothTrackers } from './both/both-trackers';
import { isAzureFile, loadAzure, readAzure } from './load-azure';
import { type ExportChoices, loadExport, readJira } from './load-export';
import type { LoadedExport } from './loaded-export';

export interface RecordedChoices extends Omit<ExportChoices, 'tracker'> {
  readonly tracker?: TrackerSettings;
}

/** Reads files of either tracker, or of both. @throws RefusedFile */
export async function loadRecorded(
  paths: readonly string[],
  believedUntil: Date,
  { tracker, ...choices }: RecordedChoices = {},
): Promise<LoadedExport> {
  const [ofAzure, ofJira] = [paths.filter(isAzureFile), paths.filter((path) => !isAzureFile(path))];
  const azureChoices = { ...choices, ...(tracker === undefined ? {} : { tracker }) };
  if (ofJira.length === 0) return loadAzure(ofAzure, believedUntil, azureChoices);
  const jiraTracker = tracker === undefined ? NO_CHOICES : trackerChoices(tracker);
  const jiraChoices = { ...choices, tracker: jiraTracker };
  if (ofAzure.length === 0) return loadExport(ofJira, believedUntil, jiraChoices);
  const { say = ENGLISH } = choices;
  const jira = await readJira(ofJira, believedUntil, jiraChoices);
  const azure = await readAzure(ofAzure, believedUntil, azureChoices);
  return bothTrackers(jira, azure, { links: jiraTracker.links, say });
}

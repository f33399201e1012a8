import { trackerChoices } from '../../../src/adapters/jira/translation/site/tracker-choices';
import type { TrackerSettings } from '../../../src/core/model/tracker';
import { mixedTrackersSentence } from '../../../src/words/azure';
import { WrongInput } from '../wrong-input';
import { isAzureFile, loadAzure } from './load-azure';
import { type ExportChoices, loadExport, type LoadedExport } from './load-export';

export interface RecordedChoices extends Omit<ExportChoices, 'tracker'> {
  readonly tracker?: TrackerSettings;
}

/** Reads files of either tracker. @throws RefusedFile, WrongInput where they are of both */
export async function loadRecorded(
  paths: readonly string[],
  believedUntil: Date,
  { tracker, ...choices }: RecordedChoices = {},
): Promise<LoadedExport> {
  const ofAzure = paths.filter(isAzureFile);
  if (ofAzure.length === 0)
    return loadExport(paths, believedUntil, {
      ...choices,
      ...(tracker === undefined ? {} : { tracker: trackerChoices(tracker) }),
    });
  if (ofAzure.length < paths.length) throw new WrongInput(mixedTrackersSentence());
  return loadAzure(paths, believedUntil, { ...choices, ...(tracker === undefined ? {} : { tracker }) });
}

import {
  azureProjectWantedSentence,
  tagChangeLine,
  tagsConflictSentence,
  tagsNeedAzureSentence,
  tagsNeedNowSentence,
  tagsPlannedSentence,
  tagsWrittenSentence,
} from '../../../src/words/azure';
import type { Report } from '../../../src/core/report/report';
import { tagChanges, wantedTags, writeTags } from '../../remote/azure/health-tags';
import type { Say } from '../../../src/words/say/say';
import { orSaid, type OwnOrganisation, readOwnOrganisation } from '../../remote/azure/own-organisation';
import { askOnTerminal } from '../../remote/credentials';
import { azureOnThisMachine } from '../../remote/azure/on-this-machine';
import type { ProgressLine } from '../progress-line';
import { WrongInput } from '../wrong-input';
import type { AskedReport, ReportOptions } from './report-options';

export interface ReadFirst {
  readonly options: ReportOptions;
  /** Writes tags after the report is made; null if no tags are to be written. */
  readonly tags: TagWriting | null;
}

export interface TagWriting {
  /** Receives what was judged. */
  readonly withReport: <Made extends { readonly judged: Report | null }>(made: Made) => Promise<Made>;
  /** Shows the tags that change, asks for confirmation on a terminal, and writes them. */
  readonly settle: () => Promise<void>;
}

interface Surroundings {
  readonly progress: ProgressLine;
  readonly say: (sentence: string) => void;
  readonly voice: Say<'terminal'>;
}

/** With `--azure`, reads the data of the report first. @throws WrongInput */
export async function readFirst(asked: AskedReport, { progress, say, voice }: Surroundings): Promise<ReadFirst> {
  const { import: files, azure, data, tokenFile, writeTags: wantsTags = false, dryRun = false, ...options } = asked;
  if (azure === undefined) {
    if (wantsTags) throw new WrongInput(tagsNeedAzureSentence);
    if (files === undefined)
      throw new WrongInput((asking) => asking('refused.nothing-to-read', { import: '--import', azure: '--azure' }));
    return { options: { ...options, import: files, dryRun }, tags: null };
  }
  const { project } = options;
  if (project === undefined) throw new WrongInput(azureProjectWantedSentence);
  if (wantsTags && (options.asOf !== undefined || options.only !== undefined))
    throw new WrongInput(tagsNeedNowSentence);
  const own = await readOwnOrganisation(
    { azure, project, ...(data && { data }), ...(tokenFile && { tokenFile }) },
    azureOnThisMachine({ progress, say, voice }),
  );
  const { project: _, ...all } = options;
  // With other files, the project is one more file; the report is on all of them.
  const read = files === undefined ? { ...options, import: [own.file] } : { ...all, import: [...files, own.file] };
  return wantsTags
    ? { options: read, tags: tagWriting(own, { project, dryRun, say, voice }) }
    : { options: { ...read, dryRun }, tags: null };
}

function tagWriting(
  own: OwnOrganisation,
  {
    project,
    dryRun,
    say,
    voice,
  }: { readonly project: string; readonly dryRun: boolean } & Pick<Surroundings, 'say' | 'voice'>,
): TagWriting {
  let judged: Report | null = null;
  return {
    withReport: (made) => {
      ({ judged } = made);
      return Promise.resolve(made);
    },
    settle: () =>
      orSaid(own.host, async () => {
        const changes = judged === null ? [] : await tagChanges(own.azure, wantedTags(judged, own.ids));
        for (const change of changes) say(tagChangeLine(change, voice));
        const planned = tagsPlannedSentence(changes.length, project, voice);
        if (dryRun || changes.length === 0) return say(planned);
        // A pipeline has no user to ask: the option is the consent.
        const answer = await askOnTerminal(voice('azure.tags.ask', { count: changes.length, project }), {
          hidden: false,
        });
        if (answer !== null && !/^y(?:es)?$/i.test(answer.trim())) return say(planned);
        const { written, conflicts } = await writeTags(own.writer(), changes);
        say(tagsWrittenSentence(written.length, project, voice));
        if (conflicts.length > 0) say(tagsConflictSentence(conflicts, voice));
      }),
  };
}

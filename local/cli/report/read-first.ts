import {
  azureProjectWantedSentence,
  tagChangeLine,
  tagsConflictSentence,
  tagsNeedAzureSentence,
  tagsNeedNowSentence,
  tagsPlannedSentence,
  tagsWrittenSentence,
  writeTagsQuestion,
} from '../../../src/words/azure';
import type { Report } from '../../../src/core/report/report';
import { tagChanges, wantedTags, writeTags } from '../../remote/azure/health-tags';
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
}

/** With `--azure`, reads the data of the report first. @throws WrongInput */
export async function readFirst(asked: AskedReport, { progress, say }: Surroundings): Promise<ReadFirst> {
  const { import: files, azure, data, tokenFile, writeTags: wantsTags = false, dryRun = false, ...options } = asked;
  if (azure === undefined) {
    if (wantsTags) throw new WrongInput(tagsNeedAzureSentence());
    if (files === undefined)
      throw new WrongInput("error: required option '--import <file...>' not specified, nor --azure <address>");
    return { options: { ...options, import: files, dryRun }, tags: null };
  }
  const { project } = options;
  if (project === undefined) throw new WrongInput(azureProjectWantedSentence());
  if (wantsTags && (options.asOf !== undefined || options.only !== undefined))
    throw new WrongInput(tagsNeedNowSentence());
  const own = await readOwnOrganisation(
    { azure, project, ...(data && { data }), ...(tokenFile && { tokenFile }) },
    azureOnThisMachine({ progress, say }),
  );
  const { project: _, ...all } = options;
  // With other files, the project is one more file; the report is on all of them.
  const read = files === undefined ? { ...options, import: [own.file] } : { ...all, import: [...files, own.file] };
  return wantsTags
    ? { options: read, tags: tagWriting(own, { project, dryRun, say }) }
    : { options: { ...read, dryRun }, tags: null };
}

function tagWriting(
  own: OwnOrganisation,
  { project, dryRun, say }: { readonly project: string; readonly dryRun: boolean; readonly say: Surroundings['say'] },
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
        changes.map(tagChangeLine).forEach(say);
        if (dryRun || changes.length === 0) return say(tagsPlannedSentence(changes.length, project));
        // A pipeline has no user to ask: the option is the consent.
        const answer = await askOnTerminal(writeTagsQuestion(changes.length, project), { hidden: false });
        if (answer !== null && !/^y(?:es)?$/i.test(answer.trim()))
          return say(tagsPlannedSentence(changes.length, project));
        const { written, conflicts } = await writeTags(own.writer(), changes);
        say(tagsWrittenSentence(written.length, project));
        if (conflicts.length > 0) say(tagsConflictSentence(conflicts));
      }),
  };
}

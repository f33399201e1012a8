import { join } from 'node:path';
import { demoOrganisation } from '../../azure/demo-organisation';
import { openAzureSite, viewerAccepted } from '../../azure/host/open-site';
import { azureService } from '../../azure/service';
import { demoSite } from '../../demo/demo-site';
import { repositoryRoot } from '../../repository';
import { buildStale, staleNames } from '../build/build-all';
import { azureTargets, BUILT, EXTENSION } from '../build/targets';
import type { Say } from '../../../src/words/say/say';
import { azureTourText } from './azure-tour';
import { openedText } from './tour';
import { openBrowser } from './open-browser';
import type { Progress } from './progress';
import { untilInterrupted } from './until-interrupted';

export interface AzureStart {
  readonly port: number;
  readonly companySeed?: number;
  readonly open: boolean;
}

/** The demo company in an Azure DevOps on this machine, with the extension inside it. Answers the exit code. */
export async function startAzure(
  { port, companySeed, open }: AzureStart,
  show: Progress,
  say: Say<'terminal'>,
): Promise<number> {
  show.title(say('start.azure'));
  const targets = azureTargets();
  const stale = staleNames(targets);
  if (stale.length > 0) show.waits(stale);
  const building = buildStale(({ name, seconds, problem }) => {
    if (problem === null) show.done(name, seconds);
    else show.failed(name, problem);
  }, targets);
  const startedAt = performance.now();
  const site = demoSite(companySeed);
  const organisation = await demoOrganisation(site, new Date());
  const about = say('start.projects', { name: site.name, count: organisation.projects.length });
  show.done(say('start.demo'), (performance.now() - startedAt) / 1000, about);
  if (!(await building)) return 1;

  const opened = await openAzureSite({
    service: azureService(organisation, { accepts: viewerAccepted }),
    pageDirectory: join(repositoryRoot, BUILT.azureHost),
    extensionDirectory: join(repositoryRoot, EXTENSION),
    port,
  });
  const interrupted = untilInterrupted();
  show.say(`${azureTourText(opened.url, organisation, say)}\n\n${openedText(opened.url, say)}\n`);
  if (open) openBrowser(opened.url);
  await interrupted;
  await opened.close();
  return 0;
}

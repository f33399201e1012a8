import type { Ask } from '../../../static/kit/host/host';
import { refusal } from '../../../static/kit/words/refusal';
import type { Beginning, Lookups } from '../judge/questions';
import type { AzureFrame } from './azure-frame';
import { judgeWorker } from './judge-worker';
import { peer, type Received } from './peer';
import { sharedDocuments } from './shared-documents';

/** The judge as pages see it. */
export interface JudgeLink extends Lookups {
  readonly ask: Ask;
}

/** Starts the judge in its worker, so that the page stays responsive. */
export function judgeLink(frame: AzureFrame): JudgeLink {
  const documents = sharedDocuments(frame);
  const call = peer(judgeWorker, async (name, given: Received) => {
    if (name === 'token') return frame.token();
    if (name === 'readDocument') return documents.readDocument(given);
    if (name === 'writeDocument') return documents.writeDocument(given);
    throw new Error(`Nothing answers ${name}`);
  });
  const begun = frame.around().then((around): Promise<Received> => {
    const beginning: Beginning = { around };
    return call('begin', beginning);
  });
  const asked = async (name: string, given?: unknown): Promise<Received> => {
    await begun;
    return call(name, given);
  };
  const report = async (payload: Received): Promise<Received> => {
    const [facts, { saidReport }] = await Promise.all([asked('statusFacts', payload), import('./said-report')]);
    return facts.ok ? { ok: true, value: await saidReport(facts.value, payload.language) } : facts;
  };
  return {
    ask: (name, ...[payload]) => (name === 'statusReport' ? report(payload) : asked(name, payload)).catch(refusal),
    pastWeeks: () => asked('pastWeeks'),
    readAhead: () => asked('readAhead'),
    words: (wanted) => asked('words', wanted),
    stampOf: (itemId) => asked('stampOf', itemId),
    changed: () => asked('changed'),
    find: (what) => asked('find', what),
    namesOf: (scopes) => asked('namesOf', scopes),
    projects: () => asked('projects'),
    evidence: (what) => asked('evidence', what),
  };
}

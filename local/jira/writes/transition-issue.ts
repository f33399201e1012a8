import { badRequest } from '../problem';
import type { IssueRecord } from '../store/issue-record';
import { transitionTargets } from '../views/transition-views';
import type { WriteSession } from './write-session';

/** The issue in its new status: resolved if the status is a done one, unresolved if it no longer is. */
export function transitioned(record: IssueRecord, transitionId: string, session: WriteSession): IssueRecord {
  const target = transitionTargets(session, record).find((status) => status.id === transitionId);
  if (target === undefined) {
    throw badRequest(
      'It seems that you have tried to perform an illegal workflow operation. The transition is not valid for the current state of the issue.',
    );
  }
  const { catalogue } = session.store;
  const isDone = target.category === 'done';
  const [resolution] = catalogue.resolutions.values();
  const done = [...catalogue.resolutions.values()].find((known) => known.name === 'Done') ?? resolution;
  return {
    ...record,
    statusId: target.id,
    statusChanged: session.now,
    resolutionId: isDone ? (record.resolutionId ?? done?.id ?? null) : null,
    resolved: isDone ? (record.resolved ?? session.now) : null,
  };
}

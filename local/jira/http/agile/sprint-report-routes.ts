import { among, condition, join } from '../../jql/condition';
import { foundIssues } from '../../jql/search';
import { badRequest } from '../../problem';
import type { Session } from '../../session';
import type { KnownSprint } from '../../store/catalogue';
import type { IssueRecord } from '../../store/issue-record';
import { historiesOf, type HistoryEntry } from '../../store/journal';
import { visibleWhere } from '../../store/visibility';
import { sprintView } from '../../views/sprint-view';
import { visibleBoard, visibleSprint } from './agile-places';
import { json } from '../answers';
import type { LocalApp } from '../local-app';
import { placesIn, type SprintPlaces } from '../../views/sprint-places';

/** Jira's own report of a sprint, whose interface is not documented. */
export function sprintReportRoutes(app: LocalApp): void {
  app.get('/rest/greenhopper/1.0/rapid/charts/sprintreport', (context) => {
    const session = context.get('session');
    const { project } = visibleBoard(session, context.req.query('rapidViewId') ?? '');
    const sprint = visibleSprint(session, context.req.query('sprintId') ?? '');
    if (sprint.startDate === undefined) throw badRequest('The sprint has not started.');
    const issues = issuesOfProject(session, project.id);
    const histories = historiesById(session, issues);
    const placed = issues.flatMap((issue) => {
      const places = placesIn(span(sprint, session), {
        sprintId: sprint.id,
        sprintIds: issue.sprintIds,
        statusId: issue.statusId,
        created: issue.created,
        histories: histories.get(issue.id) ?? [],
      });
      return places === null ? [] : [{ issue, places }];
    });
    const done = (id: string): boolean => session.store.catalogue.statuses.get(id)?.category === 'done';
    const listOf = (fits: (places: SprintPlaces) => boolean) =>
      placed.filter(({ places }) => fits(places)).map(({ issue }) => issueInReport(session, issue));
    return json({
      contents: {
        completedIssues: listOf(({ atEnd, endStatusId }) => atEnd && done(endStatusId)),
        issuesNotCompletedInCurrentSprint: listOf(({ atEnd, endStatusId }) => atEnd && !done(endStatusId)),
        puntedIssues: listOf(({ atEnd }) => !atEnd),
        issueKeysAddedDuringSprint: Object.fromEntries(
          placed.filter(({ places }) => !places.atStart).map(({ issue }) => [issue.key, true]),
        ),
      },
      sprint: sprintView(session.baseUrl, sprint),
    });
  });
}

function span(sprint: KnownSprint, session: Session): { readonly from: number; readonly to: number } {
  return {
    from: Date.parse(sprint.startDate ?? ''),
    to: sprint.completeDate === undefined ? session.store.until : Date.parse(sprint.completeDate),
  };
}

/** The issues of a board: sub-tasks belong to their parents, and epics are in no sprint. */
function issuesOfProject(session: Session, projectId: string): readonly IssueRecord[] {
  const standard = [...session.store.catalogue.issueTypes.values()].filter(
    ({ hierarchyLevel, subtask }) => hierarchyLevel === 0 && !subtask,
  );
  const where = join('AND', [
    condition('project_id = ?', projectId),
    among(
      'type_id',
      standard.map(({ id }) => id),
    ),
    visibleWhere(session.visibility),
  ]);
  return foundIssues(session, { where, order: condition('rank'), bounded: true }, { startAt: 0, maxResults: -1 });
}

function historiesById(
  { store }: Session,
  issues: readonly IssueRecord[],
): ReadonlyMap<number, readonly HistoryEntry[]> {
  const found = new Map<number, HistoryEntry[]>();
  const issueIds = issues.map(({ id }) => id);
  for (const entry of historiesOf(store.journal, { issueIds, until: store.until })) {
    const own = found.get(entry.issueId);
    if (own === undefined) found.set(entry.issueId, [entry]);
    else own.push(entry);
  }
  return found;
}

function issueInReport({ store }: Session, { id, key, summary, statusId, typeId }: IssueRecord) {
  return {
    id,
    key,
    summary,
    typeName: store.catalogue.issueTypes.get(typeId)?.name ?? '',
    statusName: store.catalogue.statuses.get(statusId)?.name ?? '',
  };
}

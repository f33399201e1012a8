import type { Iteration } from '../../../src/core/model/containers';
import { iterationFrom, newerCopy, type SprintCopy } from '../../../src/adapters/jira/translation/fields/sprint-value';
import type { SiteBoard, SiteSprint } from '../site';

interface SeenSprint {
  readonly copy: SprintCopy;
  readonly sprint: SiteSprint;
  /** The number of issues of each project that were in it. */
  readonly projects: Map<string, number>;
}

/** The sprints in issues, in any form; of those that occur only in histories, just the name is known. */
export class Sprints {
  readonly #seen = new Map<number, SeenSprint>();
  readonly #mentioned = new Map<number, string>();

  /** Records a sprint in an issue of that project; answers its id, or null if the value is no sprint. */
  observe(value: unknown, projectKey: string, seenAt: Date | null): number | null {
    const found = iterationFrom(value);
    const id = Number(found?.id);
    if (found === null || !Number.isSafeInteger(id)) return null;
    const known = this.#seen.get(id);
    const projects = known?.projects ?? new Map<string, number>();
    projects.set(projectKey, (projects.get(projectKey) ?? 0) + 1);
    const copy = { iteration: found, seenAt };
    const newest = known === undefined ? copy : newerCopy(known.copy, copy);
    this.#seen.set(id, { copy: newest, sprint: sprintOf(id, newest.iteration), projects });
    return id;
  }

  /** A history's list of sprints: `38, 40` and `Sprint 1, Sprint 2`. */
  mention(ids: string, names: string): void {
    const idList = ids.split(',').map((id) => Number(id.trim()));
    const nameList = names.split(', ');
    idList.forEach((id, index) => {
      if (!Number.isSafeInteger(id) || id <= 0) return;
      const name = idList.length === nameList.length ? nameList[index] : undefined;
      if (name !== undefined || !this.#mentioned.has(id)) this.#mentioned.set(id, name ?? `Sprint ${id}`);
    });
  }

  get any(): boolean {
    return this.#seen.size > 0 || this.#mentioned.size > 0;
  }

  /** Each sprint, on the board of the project that used it most. */
  all(boards: readonly SiteBoard[]): readonly SiteSprint[] {
    const boardOf = new Map(boards.map((board) => [board.projectKey, board.id]));
    const fallback = boards[0]?.id ?? 0;
    const seen = [...this.#seen.values()].map(({ sprint, projects }) => {
      const [most] = [...projects].toSorted((one, other) => other[1] - one[1]);
      return { ...sprint, boardId: boardOf.get(most?.[0] ?? '') ?? fallback };
    });
    const only = [...this.#mentioned].filter(([id]) => !this.#seen.has(id));
    const mentioned = only.map(([id, name]): SiteSprint => ({ id, name, state: 'closed', boardId: fallback }));
    return [...seen, ...mentioned].toSorted((one, other) => one.id - other.id);
  }
}

function sprintOf(id: number, { name, state, boardId, startedAt, plannedEndAt, closedAt }: Iteration): SiteSprint {
  const iso = (date: Date | null): string | undefined => date?.toISOString();
  const [startDate, endDate, completeDate] = [iso(startedAt), iso(plannedEndAt), iso(closedAt)];
  return {
    id,
    name,
    state,
    boardId: Number(boardId ?? 0),
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
    ...(completeDate === undefined ? {} : { completeDate }),
  };
}

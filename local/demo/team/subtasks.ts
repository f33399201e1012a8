import type { IssueRecord } from '../issue-record';
import { SUBTASKS } from '../topics';
import type { TeamContext } from './team-context';

const MINUTE_MS = 60_000;

/** Larger stories are cut into sub-tasks when work on them begins. */
export class Subtasks {
  readonly #of = new Map<string, IssueRecord[]>();

  constructor(readonly team: TeamContext) {}

  cut(story: IssueRecord, moment: Date, by: string): void {
    if ((story.points ?? 0) < 5 || story.from.type !== 'story' || !this.team.dice.chance(0.35)) return;
    const names = SUBTASKS.slice(0, this.team.dice.whole(2, 3));
    const parts = names.map((summary, index) => {
      const createdAt = new Date(moment.getTime() + (index + 2) * MINUTE_MS);
      const part = this.team.world.create(this.team.key, {
        project: this.team.project,
        type: 'subtask',
        summary: `${summary}: ${story.from.summary}`,
        isDescribed: false,
        createdAt,
        creator: by,
        parent: story,
      });
      part.assign(new Date(createdAt.getTime() + MINUTE_MS), by, by);
      return part;
    });
    parts[0]?.move(new Date(moment.getTime() + 10 * MINUTE_MS), by, 'inProgress');
    this.#of.set(story.key, parts);
  }

  finish(story: IssueRecord, moment: Date, by: string): void {
    const parts = this.#of.get(story.key) ?? [];
    parts.forEach((part, index) => {
      const done = new Date(moment.getTime() - (parts.length - index) * 45 * MINUTE_MS);
      if (part.status === 'toDo') part.move(new Date(done.getTime() - 30 * MINUTE_MS), by, 'inProgress');
      part.move(done, by, 'done');
    });
    this.#of.delete(story.key);
  }
}

import type { SiteVersion } from '../../jira/site';
import type { Day } from '../days';
import { at, plusDays } from '../days';
import type { TeamContext } from './team-context';

const WEEKS_A_RELEASE = 13;

/**
 * One release per quarter. On its day the release manager sets the version of everything that is done, in one bulk
 * edit.
 */
export class Releases {
  #released = new Set<string>();

  constructor(readonly team: TeamContext) {
    team.world.versions.set(team.key, []);
  }

  live(day: Day): void {
    const versions = this.team.world.versions.get(this.team.key) ?? [];
    if (versions.length === 0) versions.push(this.#version(1, day.date));
    const open = versions.at(-1);
    if (open?.releaseDate === undefined || day.date < open.releaseDate) return;
    this.#stamp(open, day);
    versions[versions.length - 1] = { ...open, released: true, releaseDate: day.date };
    versions.push(this.#version(versions.length + 1, day.date));
  }

  #stamp(version: SiteVersion, day: Day): void {
    const done = this.team.world.issues.filter(
      (issue) => issue.from.project.key === this.team.key && issue.status === 'done' && !this.#released.has(issue.key),
    );
    done.forEach((issue, index) => {
      issue.release(new Date(at(day.date, 16).getTime() + index * 700), this.team.productOwner, version);
      this.#released.add(issue.key);
    });
  }

  #version(number: number, from: string): SiteVersion {
    return {
      id: `${this.team.boardId}${String(number).padStart(3, '0')}`,
      name: `${this.team.key} release ${number}`,
      startDate: from,
      releaseDate: plusDays(from, WEEKS_A_RELEASE * 7),
      released: false,
      archived: false,
    };
  }
}

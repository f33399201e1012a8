import type { SiteSprint, SiteVersion } from '../jira/site';
import { IssueRecord } from './issue-record';
import type { NewIssue } from './issue-record';
import type { ProjectKey } from './people';

/** The shared state of all teams: numbering, the list of all issues, and the backlogs of other teams to depend on. */
export class World {
  readonly issues: IssueRecord[] = [];
  readonly sprints: SiteSprint[] = [];
  readonly versions = new Map<ProjectKey, SiteVersion[]>();
  readonly #numbers = new Map<ProjectKey, number>();
  #ids = 20_000;
  #linkIds = 30_000;

  create(key: ProjectKey, issue: Omit<NewIssue, 'id' | 'key'>): IssueRecord {
    const number = (this.#numbers.get(key) ?? 0) + 1;
    this.#numbers.set(key, number);
    this.#ids += 1;
    const record = new IssueRecord({ ...issue, id: String(this.#ids), key: `${key}-${number}` });
    this.issues.push(record);
    return record;
  }

  nextLinkId(): string {
    this.#linkIds += 1;
    return String(this.#linkIds);
  }

  addSprint(sprint: Omit<SiteSprint, 'id'>): SiteSprint {
    const numbered = { ...sprint, id: 100 + this.sprints.length };
    this.sprints.push(numbered);
    return numbered;
  }

  closeSprint(id: number, completeDate: string): void {
    const index = this.sprints.findIndex((sprint) => sprint.id === id);
    const sprint = this.sprints[index];
    if (sprint !== undefined) this.sprints[index] = { ...sprint, state: 'closed', completeDate };
  }
}

import type { SiteSprint } from '../../jira/site';
import type { Day } from '../days';
import { at, plusDays } from '../days';
import type { IssueRecord } from '../issue-record';
import type { Pressure } from './pressure';
import { bugSummary, demandSummary, epicSummary, storySummary } from '../topics';
import { AUTOMATION } from '../people';
import type { TeamContext } from './team-context';

interface Epic {
  readonly record: IssueRecord;
  /** The number of stories planned when it was opened; those requested later are added to it. */
  readonly size: number;
  planned: number;
  readonly children: IssueRecord[];
}

interface Surroundings {
  readonly pressure: Pressure;
  readonly platform: Planning;
  readonly inRunningWork: SiteSprint | null;
}

const POINTS = [1, 2, 2, 3, 3, 3, 5, 5, 8] as const;
const BACKLOG_TO_KEEP = 16;
/** Share of an epic's stories that are written when it is opened; the others are added later. */
const BROKEN_DOWN_AT_ONCE = 0.9;

/** The sources of a team's work: epics are cut into stories, bugs arrive, and people ask for more. */
export class Planning {
  readonly backlog: IssueRecord[] = [];
  readonly epics: Epic[] = [];
  /** The number of items of this team that wait for others; every fifth waits for a restricted one. */
  #owed = 0;

  constructor(readonly team: TeamContext) {}

  live(day: Day, around: Surroundings): void {
    const { dice } = this.team;
    if (this.epics.length === 0 || day.dayOfFortnight % 7 === 2) this.#refine(day, around);
    for (let left = dice.count(around.pressure.bugsPerWeek / 5); left > 0; left -= 1) this.#bug(day, around);
    for (let left = dice.count(around.pressure.demandsPerWeek / 5); left > 0; left -= 1) this.#demand(day, around);
    for (const epic of this.epics) this.#follow(epic, day);
  }

  /** The next item to pull or to plan: usually the oldest, sometimes a younger one. */
  takeNext(): IssueRecord | undefined {
    const index = this.team.dice.chance(0.8) ? 0 : Math.min(this.backlog.length - 1, this.team.dice.whole(0, 4));
    return this.backlog.splice(Math.max(index, 0), 1)[0];
  }

  moveDatesOut(moment: Date, days: number): void {
    for (const { record } of this.epics) {
      if (!record.isDone && record.dueOn !== null)
        record.setDue(moment, this.team.productOwner, plusDays(record.dueOn, days));
    }
  }

  #refine(day: Day, around: Surroundings): void {
    const current = this.epics.at(-1);
    const isWritten = current === undefined || current.planned >= current.size;
    if (isWritten && this.backlog.length < BACKLOG_TO_KEEP) this.#openEpic(day);
    const epic = this.epics.at(-1);
    let minute = 0;
    const brokenDown = (epic?.size ?? 0) * BROKEN_DOWN_AT_ONCE;
    while (
      epic !== undefined &&
      epic.planned < epic.size &&
      (this.backlog.length < BACKLOG_TO_KEEP || epic.planned < brokenDown)
    ) {
      minute += 7;
      this.#story(epic, at(day.date, 10 + minute / 60), around);
    }
  }

  #openEpic(day: Day): void {
    const { team } = this;
    const size = team.dice.whole(10, 18);
    const record = team.world.create(team.key, {
      project: team.project,
      type: 'epic',
      summary: epicSummary(team.key, team),
      isDescribed: true,
      createdAt: at(day.date, 9.2),
      creator: team.productOwner,
    });
    record.assign(at(day.date, 9.3), team.productOwner, team.productOwner);
    record.setDue(at(day.date, 9.4), team.productOwner, plusDays(day.date, Math.round(size * 5) + 56));
    this.epics.push({ record, size, planned: 0, children: [] });
  }

  #story(epic: Epic, createdAt: Date, around: Surroundings): void {
    const { team } = this;
    const clear = team.dice.chance(around.pressure.clarity);
    const record = team.world.create(team.key, {
      project: team.project,
      type: team.dice.chance(0.8) ? 'story' : 'task',
      summary: storySummary(team.key, team),
      isDescribed: clear,
      createdAt,
      creator: team.productOwner,
      points: clear ? team.dice.pick(POINTS) : null,
      parent: epic.record,
      priority: team.dice.pick(['2', '3', '3', '3', '4']),
    });
    if (!clear) record.label(new Date(createdAt.getTime() + 3 * 3_600_000), AUTOMATION.accountId, 'needs-estimate');
    epic.planned += 1;
    epic.children.push(record);
    this.backlog.push(record);
    if (team.dice.chance(around.pressure.waitsForOthers)) this.#waitForPlatform(record, around.platform);
  }

  /** An item that the platform team has to do is deep in its backlog: in no sprint, without an owner. */
  #waitForPlatform(record: IssueRecord, platform: Planning): void {
    const { team } = this;
    const owner = platform.team;
    this.#owed += 1;
    const blocker = owner.world.create(owner.key, {
      project: owner.project,
      type: 'story',
      summary: storySummary(owner.key, owner),
      isDescribed: true,
      createdAt: new Date(record.createdAt.getTime() + 1_800_000),
      creator: team.productOwner,
      points: 5,
      ...(this.#owed % 5 === 0 ? { securityLevelId: '10300' } : {}),
    });
    platform.backlog.push(blocker);
    blocker.link(new Date(blocker.createdAt.getTime() + 600_000), team.productOwner, {
      typeId: '10200',
      other: record,
      id: owner.world.nextLinkId(),
    });
  }

  #bug(day: Day, around: Surroundings): void {
    const { team } = this;
    const record = team.world.create(team.key, {
      project: team.project,
      type: 'bug',
      summary: bugSummary(team.key, team),
      isDescribed: true,
      createdAt: at(day.date, 9 + team.dice.next() * 7),
      creator: team.dice.pick([...team.members, ...team.stakeholders]),
      priority: team.dice.pick(['1', '2', '2', '3']),
      points: team.dice.pick([1, 2, 3]),
    });
    this.#intoRunningWork(record, around, 0.35);
  }

  #demand(day: Day, around: Surroundings): void {
    const { team } = this;
    const epic = this.epics.findLast((entry) => !entry.record.isDone);
    const record = team.world.create(team.key, {
      project: team.project,
      type: 'story',
      summary: demandSummary(team.key, team),
      isDescribed: team.dice.chance(0.5),
      createdAt: at(day.date, 9 + team.dice.next() * 8),
      creator: team.dice.pick(team.stakeholders),
      points: team.dice.pick([2, 3, 3, 5]),
      priority: '2',
      ...(epic === undefined ? {} : { parent: epic.record }),
    });
    epic?.children.push(record);
    this.#intoRunningWork(record, around, 0.8);
  }

  #intoRunningWork(record: IssueRecord, around: Surroundings, probability: number): void {
    const sprint = around.inRunningWork;
    if (sprint !== null && this.team.dice.chance(probability)) {
      record.putInSprints(new Date(record.createdAt.getTime() + 900_000), this.team.productOwner, [sprint]);
    } else {
      this.backlog.splice(Math.min(3, this.backlog.length), 0, record);
    }
  }

  /** An epic starts with its first child and ends with its last; automation changes its status at night. */
  #follow(epic: Epic, day: Day): void {
    const { record, children, size, planned } = epic;
    if (record.isDone || children.length === 0) return;
    if (record.status === 'toDo' && children.some((child) => child.status !== 'toDo')) {
      record.move(at(day.date, 22), AUTOMATION.accountId, 'inProgress');
    }
    if (planned >= size && children.every((child) => child.isDone)) {
      record.move(at(day.date, 22.1), AUTOMATION.accountId, 'done');
    }
  }
}

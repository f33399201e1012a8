import type { SiteSprint } from '../../jira/site';
import type { Day } from '../days';
import { at } from '../days';
import type { IssueRecord } from '../issue-record';
import type { Planning } from './planning';
import type { Pressure } from './pressure';
import { Subtasks } from './subtasks';
import { REMARKS } from '../topics';
import type { TeamContext } from './team-context';

interface Work {
  readonly issue: IssueRecord;
  readonly author: string;
  effortLeft: number;
}

interface Today {
  readonly pressure: Pressure;
  /** The person who has left: nobody does their work, and nobody takes it over. */
  readonly gone: string | null;
  /** The person who is about to leave, and who has taken on the work that nobody else knows. */
  readonly leaving: string | null;
  readonly sprint: SiteSprint | null;
}

const ITEMS_OF_THE_LEAVING = 5;
const FLAG_DAYS = { from: 2, to: 6 } as const;

/** How items move: pulled, built, reviewed, tested, done; sometimes flagged, sent back or re-opened. */
export class Delivery {
  readonly #inHand = new Map<string, Work[]>();
  #inReview: Work[] = [];
  #inTest: Work[] = [];
  #flagged: { issue: IssueRecord; by: string; daysLeft: number }[] = [];
  #lately: IssueRecord[] = [];
  readonly #subtasks: Subtasks;

  constructor(
    readonly team: TeamContext,
    readonly planning: Planning,
  ) {
    this.#subtasks = new Subtasks(team);
  }

  live(day: Day, today: Today): void {
    const { dice } = this.team;
    this.#lowerFlags(day);
    const waiting = this.#plannedToDo(today.sprint);
    for (const member of this.team.members) {
      if (member === today.gone || dice.chance(0.08)) continue;
      this.#pull(member, day, { ...today, waiting });
      this.#build(member, day, today.pressure);
    }
    this.#review(day, today);
    this.#test(day);
    this.#reopen(day);
  }

  /** To-do items of the running sprint (or the top of a kanban backlog), urgent ones first. */
  #plannedToDo(sprint: SiteSprint | null): IssueRecord[] {
    if (sprint === null) return [];
    return this.team.world.issues
      .filter((issue) => issue.status === 'toDo' && issue.sprints.at(-1)?.id === sprint.id)
      .sort((a, b) => (a.from.priority ?? '3').localeCompare(b.from.priority ?? '3'));
  }

  #pull(
    member: string,
    day: Day,
    { pressure, leaving, sprint, waiting }: Today & { readonly waiting: IssueRecord[] },
  ): void {
    const { dice } = this.team;
    const hand = this.#handOf(member);
    const busyWith = hand.filter((work) => !work.issue.flagged && work.issue.openBlockers.length === 0);
    const most = member === leaving ? ITEMS_OF_THE_LEAVING : pressure.itemsPerPerson;
    if (busyWith.length >= most || hand.length >= most + 2) return;
    const issue = sprint === null ? this.planning.takeNext() : takeFirst(waiting, () => dice.chance(0.85));
    if (issue === undefined) return;
    const moment = at(day.date, 9.5 + dice.next() * 2);
    issue.assign(moment, member, member);
    issue.move(new Date(moment.getTime() + 60_000), member, 'inProgress');
    const effort = (0.5 + 0.75 * (issue.points ?? 3)) * dice.spread(0.45);
    hand.push({ issue, author: member, effortLeft: effort });
    this.#subtasks.cut(issue, moment, member);
  }

  #build(member: string, day: Day, pressure: Pressure): void {
    const { dice } = this.team;
    const hand = this.#handOf(member);
    const movable = hand.filter((work) => !work.issue.flagged && work.issue.openBlockers.length === 0);
    for (const work of movable) {
      work.effortLeft -= (pressure.pace * (0.6 + 0.8 * dice.next())) / Math.max(1, movable.length);
      if (dice.chance(0.12 / movable.length))
        work.issue.comment(at(day.date, 10 + dice.next() * 6), member, dice.pick(REMARKS));
      if (dice.chance(pressure.flags)) this.#raiseFlag(work.issue, member, day);
      if (dice.chance(0.01)) this.#grow(work, at(day.date, 11));
      if (work.effortLeft > 0) continue;
      const moment = at(day.date, 14 + dice.next() * 3);
      this.#subtasks.finish(work.issue, moment, member);
      work.issue.move(moment, member, 'inReview');
      hand.splice(hand.indexOf(work), 1);
      this.#inReview.push(work);
    }
  }

  #grow(work: Work, moment: Date): void {
    const { issue } = work;
    if (issue.points === null || issue.points >= 8) return;
    const before = issue.points;
    issue.estimate(moment, work.author, before <= 2 ? before + 1 : before === 3 ? 5 : 8);
    work.effortLeft += 0.75 * ((issue.points ?? before) - before);
  }

  #raiseFlag(issue: IssueRecord, by: string, day: Day): void {
    const moment = at(day.date, 12 + this.team.dice.next() * 3);
    issue.flag(moment, by, true);
    issue.comment(new Date(moment.getTime() + 20_000), by, 'blocked');
    this.#flagged.push({ issue, by, daysLeft: this.team.dice.whole(FLAG_DAYS.from, FLAG_DAYS.to) });
  }

  #lowerFlags(day: Day): void {
    for (const flag of this.#flagged) {
      flag.daysLeft -= 1;
      if (flag.daysLeft <= 0) flag.issue.flag(at(day.date, 9.4), flag.by, false);
    }
    this.#flagged = this.#flagged.filter((flag) => flag.daysLeft > 0);
  }

  #review(day: Day, { pressure, gone }: Today): void {
    const { dice, members } = this.team;
    for (let left = dice.count(pressure.reviewsPerDay); left > 0; left -= 1) {
      const work = takeFirst(this.#inReview, (entry) => entry.author !== gone && dice.chance(0.75));
      if (work === undefined) return;
      const reviewer = dice.pick(members.filter((member) => member !== work.author && member !== gone));
      const moment = at(day.date, 10 + dice.next() * 6);
      if (dice.chance(0.12)) {
        work.issue.comment(moment, reviewer, 'reviewed');
        work.issue.move(new Date(moment.getTime() + 60_000), reviewer, 'inProgress');
        this.#handOf(work.author).push({ ...work, effortLeft: 0.4 + dice.next() });
      } else {
        work.issue.move(moment, reviewer, 'inTest');
        this.#inTest.push(work);
      }
    }
  }

  #test(day: Day): void {
    const { dice } = this.team;
    const stay: Work[] = [];
    for (const work of this.#inTest) {
      const moment = at(day.date, 13 + dice.next() * 4);
      if (!dice.chance(0.55)) stay.push(work);
      else if (dice.chance(0.05)) {
        work.issue.move(moment, dice.pick(this.team.members), 'inProgress');
        this.#handOf(work.author).push({ ...work, effortLeft: 0.5 });
      } else {
        work.issue.move(moment, work.author, 'done');
        this.#lately.push(work.issue);
      }
    }
    this.#inTest = stay;
  }

  #reopen(day: Day): void {
    this.#lately = this.#lately.slice(-12);
    const [issue] = this.#lately;
    if (issue === undefined || !issue.isDone || !this.team.dice.chance(0.012)) return;
    const author = issue.assignee ?? this.team.productOwner;
    issue.move(at(day.date, 11), this.team.productOwner, 'inProgress');
    this.#handOf(author).push({ issue, author, effortLeft: 1 });
  }

  #handOf(member: string): Work[] {
    const hand = this.#inHand.get(member) ?? [];
    this.#inHand.set(member, hand);
    return hand;
  }
}

/** Removes and returns the first matching entry, or the first entry if none matches. */
function takeFirst<T>(queue: T[], wanted: (entry: T) => boolean): T | undefined {
  const index = queue.findIndex(wanted);
  return queue.splice(Math.max(index, 0), 1)[0];
}

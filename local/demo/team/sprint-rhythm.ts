import { sprintGoal } from '../words/item-words';
import type { SiteSprint } from '../../jira/site';
import type { Day } from '../days';
import { at, plusDays } from '../days';
import type { IssueRecord } from '../issue-record';
import type { Planning } from './planning';
import type { Pressure } from './pressure';
import type { TeamContext } from './team-context';

/** One sprint per fortnight: open items are carried over, and the remaining capacity is filled from the backlog. */
export class SprintRhythm {
  current: SiteSprint | null = null;
  #number = 0;
  #delivered: number[] = [];

  constructor(
    readonly team: TeamContext,
    readonly planning: Planning,
  ) {}

  live(day: Day, pressure: Pressure): void {
    const firstWorkingDay =
      this.current === null ||
      (day.dayOfFortnight < 5 && day.date >= plusDays(this.current.startDate?.slice(0, 10) ?? '', 10));
    if (!firstWorkingDay) return;
    const open = this.#close(day);
    this.#open(day, { open, late: this.team.dice.chance(pressure.plannedLate) });
  }

  #itemsIn(sprint: SiteSprint): readonly IssueRecord[] {
    return this.team.world.issues.filter((issue) => issue.sprints.at(-1)?.id === sprint.id);
  }

  #close(day: Day): readonly IssueRecord[] {
    if (this.current === null) return [];
    const items = this.#itemsIn(this.current);
    this.team.world.closeSprint(this.current.id, at(day.date, 9).toISOString());
    this.#delivered = [...this.#delivered, items.filter((issue) => issue.isDone).length].slice(-6);
    return items.filter((issue) => !issue.isDone);
  }

  #open(day: Day, { open, late }: { open: readonly IssueRecord[]; late: boolean }): void {
    const { team } = this;
    this.#number += 1;
    const startsAt = at(day.date, late ? 9.25 : 10);
    const sprint = team.world.addSprint({
      name: `${team.key} Sprint ${this.#number}`,
      state: 'active',
      boardId: team.boardId,
      startDate: startsAt.toISOString(),
      endDate: at(plusDays(day.date, 11), 17).toISOString(),
      goal: sprintGoal(team.key, this.#number),
    });
    const scrumMaster = team.members[1] ?? team.productOwner;
    for (const issue of open) issue.putInSprints(at(day.date, 9.05), scrumMaster, [...issue.sprints, sprint]);
    const usual = Math.max(average(this.#delivered), team.members.length * 1.6);
    const room = Math.round(usual * (1 + team.dice.next() * 0.2)) - Math.round(open.length / 2);
    let moment = at(day.date, late ? 11.5 : 9.3);
    for (let left = room; left > 0; left -= 1) {
      const next = this.planning.takeNext();
      if (next === undefined) break;
      next.putInSprints(moment, scrumMaster, [...next.sprints, sprint]);
      if (team.dice.chance(0.3)) next.rank(new Date(moment.getTime() + 30_000), scrumMaster);
      moment = new Date(moment.getTime() + (late ? 360_000 : 90_000));
    }
    this.current = sprint;
  }
}

const average = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

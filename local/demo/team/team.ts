import type { Day } from '../days';
import { at } from '../days';
import { Delivery } from './delivery';
import type { Derailment } from '../derailments';
import type { Dice } from '../dice';
import { OWNERS, STAKEHOLDERS, TEAMS, accountOf } from '../people';
import { Planning } from './planning';
import { USUAL } from './pressure';
import type { Pressure } from './pressure';
import { Releases } from './releases';
import { SprintRhythm } from './sprint-rhythm';
import type { World } from '../world';
import type { TeamContext } from './team-context';

/** In these weeks before leaving, the leader takes on the work that nobody else knows. */
const WEEKS_OF_TAKING_ON = 3;

/** One team: every day it plans, is interrupted, works, reviews, tests and releases. */
export class Team {
  readonly context: TeamContext;
  readonly planning: Planning;
  readonly delivery: Delivery;
  readonly #rhythm: SprintRhythm | null;
  readonly #releases: Releases;

  constructor(
    readonly derailment: Derailment,
    setting: { readonly index: number; readonly world: World; readonly dice: Dice },
  ) {
    const key = derailment.projectKey;
    this.context = {
      key,
      project: { id: String(10_000 + setting.index), key, name: derailment.title },
      kanban: key === 'PLAT' || key === 'HR',
      boardId: setting.index + 1,
      world: setting.world,
      dice: setting.dice,
      members: TEAMS[key].map(accountOf),
      productOwner: accountOf(OWNERS[key]),
      stakeholders: STAKEHOLDERS.map(accountOf),
      used: new Set(),
    };
    this.planning = new Planning(this.context);
    this.delivery = new Delivery(this.context, this.planning);
    this.#rhythm = this.context.kanban ? null : new SprintRhythm(this.context, this.planning);
    this.#releases = new Releases(this.context);
  }

  /** One day of this team; `platform` is the backlog of the team that others may depend on. */
  live(day: Day, platform: Planning): void {
    if (!day.working) return;
    const pressure = this.#pressureIn(day.week);
    const [leader = null] = this.derailment.leaderLeaves ? this.context.members : [];
    const weeksGone = day.week - this.derailment.fromWeek;
    const gone = weeksGone >= 0 ? leader : null;
    const leaving = weeksGone >= -WEEKS_OF_TAKING_ON && weeksGone < 0 ? leader : null;
    this.#rhythm?.live(day, pressure);
    this.planning.live(day, { pressure, platform, inRunningWork: this.#rhythm?.current ?? null });
    this.delivery.live(day, { pressure, gone, leaving, sprint: this.#rhythm?.current ?? null });
    this.#releases.live(day);
    if (
      this.derailment.datesMove &&
      day.week >= this.derailment.fromWeek &&
      day.week % 3 === 0 &&
      day.dayOfFortnight % 7 === 1
    ) {
      this.planning.moveDatesOut(at(day.date, 15), 21);
    }
  }

  #pressureIn(week: number): Pressure {
    return week < this.derailment.fromWeek ? USUAL : { ...USUAL, ...this.derailment.pressure };
  }
}

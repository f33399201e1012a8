import type { Facts } from '../facts/facts';
import { BULK_EDITS, knownBulkEdits } from '../facts/item/history-context';
import { answersLesson } from '../facts/item/questions';
import { exitsLesson } from '../facts/item/status-exits';
import { OPEN_ROWS, openRows } from '../facts/item/open-rows';
import { UNUSED_ZEROS } from '../facts/item/unused-zeros';
import type { Learnt } from '../facts/learnt';
import { heldLesson } from '../facts/container/held-work';
import { endedLesson } from '../facts/scope/ended-scopes';
import type { LearntOfPast } from '../facts/scope/learnt-of-past';
import {
  areLinesKnown,
  comparablesMissing,
  isKnownScope,
  mostByLines,
  mostCompared,
  scopesLesson,
} from '../facts/scope/past-scopes';
import type { Taught } from '../facts/taught';
import { weeksLesson } from '../facts/team/team-weeks';
import { actsLesson } from '../facts/team/usual-acts';
import { cyclesLesson } from '../forecast/ends/cycle-bound';
import { endsLesson, lifeBook } from '../forecast/ends/life-book';
import { passagesLesson } from '../forecast/slip/crowded-stage';
import { begunLesson } from '../forecast/team/min-share';
import { finishedLesson } from '../forecast/team/team';
import { agesLesson } from '../norms/flow/ages-at-leaving';
import { flowLesson } from '../norms/norms-of';
import { countsLesson } from '../norms/past-counts';
import { stallRanksLesson } from '../norms/stall-cut';
import { ownersLesson } from '../norms/usual-owners';
import { discoveriesLesson } from '../signals/clarity/discovery';
import { facetsLesson } from '../signals/clarity/unclear';
import { unseenLesson } from '../signals/clarity/unseen';
import { dateMovesLesson } from '../signals/dates/date-moved';
import { driftsLesson } from '../signals/scope/goal-drift';
import { type ContainerRef, refName } from '../model/containers';
import type { Settings } from '../signals/settings';
import { gapsLesson } from '../signals/stall/stalled-container';
import { alarmRanksLesson } from './alarm-budget';
import { pacesLesson } from './step-gain';

/** A lesson, and what of the settings it is learnt by. */
interface Taken {
  readonly title: string;
  readonly of: (facts: Facts, settings: Settings) => unknown;
}

const taken = <Asked extends object>(
  lesson: Learnt<Asked, unknown>,
  askedOf: (settings: Settings, facts: Facts) => Asked,
): Taken => ({ title: lesson.title, of: (facts, settings) => lesson(facts, askedOf(settings, facts)) });

const whole = (settings: Settings): Settings => settings;

/** All that is learnt from all items; a test holds that nothing else is. */
const LESSONS: readonly Taken[] = [
  taken(answersLesson, whole),
  taken(exitsLesson, whole),
  taken(endedLesson, whole),
  taken(scopesLesson, whole),
  taken(heldLesson, whole),
  taken(discoveriesLesson, ({ discovery }) => discovery),
  taken(unseenLesson, ({ unseen }) => unseen),
  taken(weeksLesson, whole),
  taken(actsLesson, whole),
  taken(cyclesLesson, (_, facts) => lifeBook(facts).dayCount),
  taken(endsLesson, whole),
  taken(passagesLesson, whole),
  taken(begunLesson, whole),
  taken(finishedLesson, whole),
  taken(agesLesson, whole),
  taken(flowLesson, whole),
  taken(countsLesson, whole),
  taken(ownersLesson, whole),
  taken(facetsLesson, whole),
  taken(dateMovesLesson, whole),
  taken(driftsLesson, ({ goalDrift }) => goalDrift),
  taken(gapsLesson, whole),
  taken(pacesLesson, whole),
  taken(stallRanksLesson, whole),
  taken(alarmRanksLesson, whole),
];

/** What is asked of earlier scopes that one is compared with, and of how many at most. */
interface Compared {
  readonly most: (settings: Settings) => number;
  readonly isKnown: (container: ContainerRef, facts: Facts, settings: Settings) => boolean;
}

const compared = <Asked extends object>(
  lesson: LearntOfPast<Asked, unknown>,
  askedOf: (settings: Settings) => Asked,
): Compared => ({
  most: (settings) => lesson.most(askedOf(settings)),
  isKnown: (container, facts, settings) => lesson.isKnown(container, facts, askedOf(settings)),
});

const COMPARED: readonly Compared[] = [
  { most: mostCompared, isKnown: isKnownScope },
  { most: mostByLines, isKnown: areLinesKnown },
  compared(heldLesson, whole),
  compared(discoveriesLesson, ({ discovery }) => discovery),
  compared(unseenLesson, ({ unseen }) => unseen),
];

/** The earlier scopes that one is compared with, of which something is asked that neither the usual nor what was read knows. */
export function pastToRead(
  container: ContainerRef,
  facts: Facts,
  { settings, isMissing }: { readonly settings: Settings; readonly isMissing: (container: ContainerRef) => boolean },
): readonly ContainerRef[] {
  const missing = COMPARED.flatMap(({ most, isKnown }) =>
    comparablesMissing(container, facts, {
      most: most(settings),
      isMissing,
      isKnown: (past) => isKnown(past, facts, settings),
    }),
  );
  return [...new Map(missing.map((past) => [refName(past), past])).values()];
}

/** What the past of all items teaches by some settings: with it, some of them are judged as they are among all. */
export function learnUsual(facts: Facts, settings: Settings): Taught {
  const lessons = LESSONS.map(({ title, of }) => [title, of(facts, settings)] as const);
  return new Map<string, unknown>([
    [BULK_EDITS, knownBulkEdits(facts.context)],
    [UNUSED_ZEROS, facts.unusedZeros],
    [OPEN_ROWS, openRows(facts)],
    ...lessons,
  ]);
}

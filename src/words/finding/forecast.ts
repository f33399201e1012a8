import type {
  AmountSummary,
  BucketSummary,
  EndSummary,
  ForecastFacts,
  ForecastSummary,
  ForecastTarget,
  NoForecastSummary,
} from '../../contract/forecast';
import { counted, dayOfDate, number, percent, type WordsContext } from '../format';

/** What is told with every end that is the earliest only. */
export const HELD_UNSEEN = 'It waits for items that you cannot see, which may hold it longer.';

/** What a forecast says, in whole sentences: several confidences, what they rest on, and how such promises fared. */
export function forecastSentences(forecast: ForecastSummary, context: WordsContext): readonly string[] {
  switch (forecast.status) {
    case 'known':
      return endSentences(forecast, context);
    case 'amounts':
      return amountSentences(forecast, context);
    case 'bucket':
      return bucketSentences(forecast);
    case 'unknown': {
      const isOver = forecast.lacks === 'open-items' || forecast.lacks === 'closed';
      return [lackSentence(forecast), ...(isOver ? [] : targetSentences(forecast.target, context))];
    }
  }
}

function endSentences(forecast: EndSummary, context: WordsContext): readonly string[] {
  return [
    rangeSentence(forecast, context),
    ...(forecast.atBest ? [HELD_UNSEEN] : []),
    ...chanceSentences(forecast, context),
    ...basisSentences(forecast),
    ...flowSentences(forecast),
    ...fitsSentences(forecast, context),
    ...(forecast.atPaceOn === null || forecast.open === 0
      ? []
      : [`If nothing is added and the pace stays: ${dayOfDate(forecast.atPaceOn, context)}.`]),
  ];
}

/** "Unlikely before 2 Apr. Even chance by 14 Apr, expected by 28 Apr, almost certain by 8 May." */
function rangeSentence({ p15, p50, p85, p95, atBest }: EndSummary, context: WordsContext): string {
  if (p15 === null || p50 === null) return 'Later than ten years.';
  const ends = [
    { certainty: 'even chance', on: p50 },
    { certainty: 'expected', on: p85 },
    { certainty: 'almost certain', on: p95 },
  ];
  const dated = ends.map(({ certainty, on }) =>
    on === null ? `${certainty} later than ten years` : `${certainty} by ${dayOfDate(on, context)}`,
  );
  const words = dated.join(', ');
  const start = atBest ? `At the earliest ${words}` : words.charAt(0).toUpperCase() + words.slice(1);
  return `Unlikely before ${dayOfDate(p15, context)}. ${start}.`;
}

function basisSentences({ earlier }: EndSummary): readonly string[] {
  const { kind, own, elsewhere, outlasted } = earlier;
  const many = `${kind}s`;
  if (own === 0) {
    const whose = elsewhere === 0 ? 'other organisations' : 'other projects';
    return [`From ${many} of ${whose} only: none here has ended yet.`];
  }
  const beside = elsewhere === 0 ? '' : ` and ${number(elsewhere)} elsewhere`;
  return [
    `This holds if it is closed like the ${own === 1 ? `earlier ${kind}` : `${number(own)} earlier ${many}`}.`,
    `From ${counted(own, `earlier ${kind}`)} of this project${beside}.`,
    ...(outlasted ? [`It has lasted longer than all ${number(own)} earlier ones.`] : []),
  ];
}

function flowSentences({ flow, leftOut, earlier }: EndSummary): readonly string[] {
  const { weeks, entered, finished, left } = flow;
  const net = entered - finished - left;
  const trend = net > 0 ? 'grows' : net === 0 ? 'stays the same' : 'shrinks';
  const facts = `${number(entered)} came in, ${number(finished)} ${finished === 1 ? 'was' : 'were'} finished, ${number(left)} moved out`;
  const sentences = [`In ${counted(weeks, 'week')} ${facts}: the open work ${trend}.`];
  if (leftOut !== null && leftOut.moved > 0) {
    sentences.push(
      `Earlier ${earlier.kind}s ended by leaving work out: ${number(leftOut.moved)} of ${counted(leftOut.of, 'item')}.`,
    );
  }
  if (leftOut !== null && leftOut.stillOpen > 0) {
    const stay = `${counted(leftOut.stillOpen, 'item')} ${leftOut.stillOpen === 1 ? 'stays' : 'stay'}`;
    sentences.push(`Typically ${stay} open at the ${earlier.kind === 'version' ? 'release' : 'end'}.`);
  }
  return sentences;
}

function fitsSentences({ fits }: EndSummary, context: WordsContext): readonly string[] {
  if (fits === null) return [];
  return [`Fits until ${dayOfDate(fits.on, context)}: about ${number(fits.items)} of ${counted(fits.of, 'item')}.`];
}

function bucketSentences({ because }: BucketSummary): readonly string[] {
  return [
    because === 'named'
      ? 'Collects work, so no date is given.'
      : 'Collects work, so no date is given: it has no release date and is older than every earlier version here.',
  ];
}

function amountSentences(forecast: AmountSummary, context: WordsContext): readonly string[] {
  const { atEnd, next, unit, atBest } = forecast;
  const one = unit.slice(0, -1);
  return [
    ...(atEnd === null
      ? []
      : [
          `Even chance of ${counted(atEnd.left50, one)} or fewer left over, 85% chance of ${number(atEnd.left85)} or fewer.`,
        ]),
    ...next.map(({ weeks, at85 }) => `Next ${number(weeks)} weeks: 85% chance of ${counted(at85, one)} or more.`),
    paceSentence(forecast),
    ...(atBest ? [HELD_UNSEEN] : []),
    ...chanceSentences(forecast, context),
    ...trackSentences(forecast),
  ];
}

function paceSentence({ open, unit, finishedPerWeek, grownPerWeek, pace }: AmountSummary): string {
  const whose = pace === 'own' ? '' : ', its share of the team’s pace';
  const growth =
    grownPerWeek < 0
      ? `${number(-grownPerWeek)} taken out`
      : `${number(grownPerWeek)} ${grownPerWeek === 1 ? 'comes' : 'come'} in`;
  return `${counted(open, unit.slice(0, -1))} open, ${number(finishedPerWeek)} a week finished${whose}, ${growth}.`;
}

function chanceSentences({ chance, target, atBest }: ForecastFacts, context: WordsContext): readonly string[] {
  if (target === null || chance === null) return targetSentences(target, context);
  return [
    `Chance of the target, ${dayOfDate(target.on, context)}: ${chanceWords(chance, atBest)}${movedWords(target, context)}.`,
  ];
}

/** "12 %", and "at most 12 %" where something that is not told may hold it longer. */
export function chanceWords(chance: number, atBest: boolean): string {
  return `${atBest ? 'at most ' : ''}${percent(chance)}`;
}

function targetSentences(target: ForecastTarget | null, context: WordsContext): readonly string[] {
  return target === null ? [] : [`The target is ${dayOfDate(target.on, context)}${movedWords(target, context)}.`];
}

function movedWords({ firstOn, moves }: ForecastTarget, context: WordsContext): string {
  return firstOn === null ? '' : ` (first set to ${dayOfDate(firstOn, context)}, moved ${counted(moves, 'time')})`;
}

function trackSentences({ trackRecord }: AmountSummary): readonly string[] {
  if (trackRecord === null) return ['The team has too few past forecasts to hold this against.'];
  const { promised, cameTrue } = trackRecord;
  return [`Of ${number(promised)} past 85 % forecasts of this team, ${number(cameTrue)} came true.`];
}

function lackSentence({ lacks, have, need }: NoForecastSummary): string {
  const needed = need === null ? '' : `, ${number(need)} needed`;
  switch (lacks) {
    case 'open-items':
      return 'Nothing is open.';
    case 'started-work':
      return 'Cannot tell: no work in it has started yet.';
    case 'closed':
      return 'It is closed.';
    case 'finished-items':
      return `Cannot tell: ${counted(have ?? 0, 'finished item')} of late${needed}.`;
    case 'active-days':
      return `Cannot tell: something was finished on ${counted(have ?? 0, 'day')} of late${needed}.`;
  }
}

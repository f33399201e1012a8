import type { ForecastFacts, ForecastSummary, ForecastTarget } from '../../contract/forecast';
import { counted, dayOfDate, number, percent, type WordsContext } from '../format';

const YEAR_DAYS = 250;

/** What is told with every end that is the earliest only. */
export const HELD_UNSEEN = 'It waits for items that you cannot see, which may hold it longer.';

/** What a forecast says, in whole sentences: several confidences, what they rest on, and how such promises fared. */
export function forecastSentences(forecast: ForecastSummary, context: WordsContext): readonly string[] {
  if (forecast.status === 'unknown') {
    const isOver = forecast.lacks === 'open-items';
    return [lackSentence(forecast), ...(isOver ? [] : targetSentences(forecast.target, context))];
  }
  return [
    forecast.status === 'known' ? endSentence(forecast, context) : `${noEndWords(forecast)}.`,
    paceSentence(forecast),
    ...(forecast.atBest ? [HELD_UNSEEN] : []),
    ...chanceSentences(forecast, context),
    ...atEndSentences(forecast),
    ...trackSentences(forecast),
  ];
}

/** What goes on for ever is no alarm where nobody wants it to end: a backlog without a target only has no date. */
export function noEndWords(facts: ForecastFacts): string {
  return facts.target === null ? `No date: ${noEndReason(facts)}` : 'No end in sight at this pace';
}

export function noEndReason({ finishedPerWeek, grownPerWeek, simulatedDays }: ForecastFacts): string {
  return grownPerWeek >= finishedPerWeek
    ? 'as much comes in as is finished, or more'
    : `at this pace it takes more than ${counted(simulatedDays / YEAR_DAYS, 'year')}`;
}

function endSentence(
  { p50, p85, p95, capped, simulatedDays, atBest }: Extract<ForecastSummary, { readonly status: 'known' }>,
  context: WordsContext,
): string {
  const ends = [
    { confidence: 50, on: p50 },
    { confidence: 85, on: p85 },
    { confidence: 95, on: p95 },
  ];
  const dated = ends.flatMap(({ confidence, on }) =>
    on === null ? [] : [`${number(confidence)} % by ${dayOfDate(on, context)}`],
  );
  const first = ends.find(({ on }) => on === null);
  const limit =
    first === undefined ? [] : [`no date for ${number(first.confidence)} %: ${cappedWords(capped, simulatedDays)}`];
  return `${atBest ? 'At the earliest ' : ''}${[...dated, ...limit].join(', ')}.`;
}

const cappedWords = (capped: number, days: number) =>
  `${percent(capped)} of the simulated futures do not end within ${counted(days / YEAR_DAYS, 'year')}`;

function paceSentence({ open, unit, finishedPerWeek, grownPerWeek, pace }: ForecastFacts): string {
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

function atEndSentences({ atEnd, unit }: ForecastFacts): readonly string[] {
  if (atEnd === null) return [];
  const { left50, left85, commitmentChance } = atEnd;
  const commitment =
    commitmentChance === null ? [] : [`Chance to finish what was committed: ${percent(commitmentChance)}.`];
  return [...commitment, `Left over at its end: at most ${number(left50)} ${unit} at 50 %, ${number(left85)} at 85 %.`];
}

function trackSentences({ trackRecord }: ForecastFacts): readonly string[] {
  if (trackRecord === null) return ['The team has too few past forecasts to hold this against.'];
  const { promised, cameTrue } = trackRecord;
  return [`Of ${number(promised)} past 85 % forecasts of this team, ${number(cameTrue)} came true.`];
}

function lackSentence({ lacks, have, need }: Extract<ForecastSummary, { readonly status: 'unknown' }>): string {
  const needed = need === null ? '' : `, ${number(need)} needed`;
  switch (lacks) {
    case 'open-items':
      return 'Nothing is open.';
    case 'started-work':
      return 'Cannot tell: nobody works on it yet.';
    case 'finished-items':
      return `Cannot tell: ${counted(have ?? 0, 'finished item')} of late${needed}.`;
    case 'active-days':
      return `Cannot tell: something was finished on ${counted(have ?? 0, 'day')} of late${needed}.`;
  }
}

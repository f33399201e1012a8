import type {
  AmountSummary,
  BucketSummary,
  EndSummary,
  ForecastFacts,
  ForecastSummary,
  ForecastTarget,
  NoForecastSummary,
} from '../../contract/forecast';
import type { Phrase } from '../say/slot';
import type { HealthSay } from './health-say';

/** A forecast in whole sentences: several confidences, what they rest on, and how earlier dates came true. */
export function forecastSentences(forecast: ForecastSummary, say: HealthSay): readonly string[] {
  switch (forecast.status) {
    case 'known':
      return endSentences(forecast, say);
    case 'amounts':
      return amountSentences(forecast, say);
    case 'bucket':
      return [bucketSentence(forecast, say)];
    case 'unknown': {
      const isOver = forecast.lacks === 'open-items' || forecast.lacks === 'closed';
      return [lackSentence(forecast, say), ...(isOver ? [] : targetSentences(forecast.target, say))];
    }
  }
}

/** The main sentence: the range, the work left over, or what is missing. */
export function firstForecastSentence(forecast: ForecastSummary, say: HealthSay): Phrase {
  return forecastSentences(forecast, say).slice(0, 1);
}

/** How far a date can be trusted: how earlier ones came true, or what it rests on. Null where there is no date. */
export function forecastProof(forecast: ForecastSummary, say: HealthSay): Phrase | null {
  switch (forecast.status) {
    case 'known':
      return [basisSentences(forecast, say).find((_, index) => forecast.earlier.own === 0 || index === 1) ?? ''];
    case 'amounts':
      return [trackSentence(forecast, say)];
    default:
      return null;
  }
}

function endSentences(forecast: EndSummary, say: HealthSay): readonly string[] {
  const { atPaceOn, open, fits } = forecast;
  return [
    rangeSentence(forecast, say),
    ...chanceSentences(forecast, say),
    ...basisSentences(forecast, say),
    ...flowSentences(forecast, say),
    ...(fits === null ? [] : [say('forecast.fits', fits)]),
    ...(atPaceOn === null || open === 0 ? [] : [say('forecast.at-pace', { on: atPaceOn })]),
  ];
}

/** "Unlikely before 2 Apr. Even chance by 14 Apr, expected by 28 Apr, almost certain by 8 May." */
function rangeSentence({ p15, p50, p85, p95 }: EndSummary, say: HealthSay): string {
  if (p15 === null || p50 === null) return say('forecast.far');
  if (p85 === null) return say('forecast.range.no-p85', { p15, p50 });
  if (p95 === null) return say('forecast.range.no-p95', { p15, p50, p85 });
  return say('forecast.range', { p15, p50, p85, p95 });
}

function basisSentences({ earlier }: EndSummary, say: HealthSay): readonly string[] {
  const { kind, own, elsewhere, outlasted } = earlier;
  if (own === 0) return [say(elsewhere === 0 ? 'forecast.basis.organisations' : 'forecast.basis.projects', { kind })];
  return [
    say('forecast.condition', { kind, own }),
    elsewhere === 0 ? say('forecast.basis.own', { kind, own }) : say('forecast.basis.both', { kind, own, elsewhere }),
    ...(outlasted ? [say('forecast.outlasted', { own })] : []),
  ];
}

function flowSentences({ flow, leftOut, earlier: { kind } }: EndSummary, say: HealthSay): readonly string[] {
  const net = flow.entered - flow.finished - flow.left - (flow.cancelled ?? 0);
  const trend = net > 0 ? 'grows' : net === 0 ? 'same' : 'shrinks';
  const isCut = leftOut !== null && leftOut.moved > 0;
  const isLeftOpen = leftOut !== null && leftOut.stillOpen > 0;
  return [
    say('forecast.flow', { trend, ...flow, cancelled: flow.cancelled ?? 0 }),
    ...(isCut ? [say('forecast.left-out', { kind, moved: leftOut.moved, of: leftOut.of })] : []),
    ...(isLeftOpen ? [say('forecast.stragglers', { kind, items: leftOut.stillOpen })] : []),
  ];
}

function bucketSentence({ because }: BucketSummary, say: HealthSay): string {
  return say(because === 'named' ? 'forecast.bucket' : 'forecast.bucket.outlasted');
}

function amountSentences(forecast: AmountSummary, say: HealthSay): readonly string[] {
  const { next, unit } = forecast;
  return [
    ...leftOverSentences(forecast, say),
    ...next.map(({ weeks, at85 }) => say('forecast.next', { unit, weeks, amount: at85 })),
    ...paceSentences(forecast, say),
    ...chanceSentences(forecast, say),
    trackSentence(forecast, say),
  ];
}

function leftOverSentences({ atEnd, unit }: AmountSummary, say: HealthSay): readonly string[] {
  return atEnd === null ? [] : [say('forecast.left-over', { unit, even: atEnd.left50, most: atEnd.left85 })];
}

function paceSentences(forecast: AmountSummary, say: HealthSay): readonly string[] {
  const { open, unit, finishedPerWeek, arrivalsPerWeek, pace } = forecast;
  return [
    say('forecast.open', { unit, open }),
    say('forecast.pace', { whose: pace, finished: finishedPerWeek }),
    say('forecast.growth', { trend: arrivalsPerWeek < 0 ? 'shrinks' : 'grows', amount: Math.abs(arrivalsPerWeek) }),
  ];
}

function chanceSentences({ chance, target }: ForecastFacts, say: HealthSay): readonly string[] {
  if (target === null || chance === null || target.hasPassed === true) return targetSentences(target, say);
  return [say('forecast.chance', { chance, on: target.on }), ...movedSentences(target, say)];
}

function targetSentences(target: ForecastTarget | null, say: HealthSay): readonly string[] {
  if (target === null) return [];
  const { on, hasPassed } = target;
  return [
    say(hasPassed === true ? 'forecast.target.passed' : 'forecast.target', { on }),
    ...movedSentences(target, say),
  ];
}

function movedSentences({ firstOn, moves, mayBeSetLater }: ForecastTarget, say: HealthSay): readonly string[] {
  return [
    ...(firstOn === null ? [] : [say('forecast.target.moved', { first: firstOn, moves })]),
    ...(mayBeSetLater === true ? [say('forecast.target.may-be-later')] : []),
  ];
}

function trackSentence({ trackRecord }: AmountSummary, say: HealthSay): string {
  if (trackRecord === null) return say('forecast.track.none');
  return say('forecast.track', { all: trackRecord.promised, kept: trackRecord.cameTrue });
}

function lackSentence({ lacks, have, need }: NoForecastSummary, say: HealthSay): string {
  switch (lacks) {
    case 'finished-items':
    case 'active-days':
      return say(`forecast.lacks.${lacks}`, { have: have ?? 0, need: need ?? 0 });
    default:
      return say(`forecast.lacks.${lacks}`);
  }
}

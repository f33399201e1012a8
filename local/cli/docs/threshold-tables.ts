import { thresholds } from '../../../src/core/signals/settings';
import type { Sections, Threshold } from '../../../src/core/settings/threshold';
import { explanationOf } from '../../../src/words/thresholds';
import { leftTable } from './left-table';

const OPENING = '<!-- thresholds: ';
const CLOSING = '<!-- /thresholds -->';
const END = ' -->';
/** Longer lists of words are cut. */
const MAX_LETTERS = 60;

/** Every section of settings, by name. */
export const SECTIONS: Sections = thresholds;

/**
 * A document with a table of each threshold that it names: `<!-- thresholds: stalled ageing -->` and what follows until
 * `<!-- /thresholds -->` is made anew from the code.
 * @throws where a section is named that there is not, or a table does not end
 */
export function withThresholdTables(document: string): string {
  const [before = '', ...places] = document.split(OPENING);
  return [before, ...places.map(withTable)].join(OPENING);
}

function withTable(place: string): string {
  const names = namesIn(place);
  const after = place.indexOf(CLOSING);
  if (after === -1) throw new Error(`The table of ${names.join(' ')} has no end: put ${CLOSING} behind it.`);
  return `${names.join(' ')}${END}\n\n${tableOf(names)}\n\n${place.slice(after)}`;
}

/** The sections that have a table in a document. */
export function sectionsIn(document: string): readonly string[] {
  return document.split(OPENING).slice(1).flatMap(namesIn);
}

const namesIn = (place: string): readonly string[] => place.slice(0, place.indexOf(END)).split(' ');

function tableOf(names: readonly string[]): string {
  const rows = names.flatMap((name) => {
    const section = SECTIONS[name];
    if (section === undefined) throw new Error(`There are no settings called ${name}.`);
    return Object.entries(section).map(([threshold, of]) => [
      `\`${name}.${threshold}\``,
      defaultOf(of),
      explanationOf(name, threshold),
      of.source,
    ]);
  });
  return leftTable(['setting', 'default', 'what it does', 'where the number comes from'], rows);
}

function defaultOf({ default: value, unit }: Threshold<number> | Threshold<string>): string {
  if (typeof value === 'string')
    return value.length > MAX_LETTERS ? `${value.slice(0, MAX_LETTERS)}…` : value || 'none';
  switch (unit) {
    case 'percentile':
      return `${String(value)}th percentile`;
    case 'share':
      return `${String(Math.round(value * 1000) / 10)} %`;
    case 'times':
      return `${String(value)} times`;
    default:
      return `${String(value)} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
  }
}

import { escaped, unescaped } from './escape';
import { numberFrom, numberText } from './numbers';

/**
 * A change's id is usually the number of its history entry, its place in the entry, and sometimes a mark: `10231.0`,
 * `10231.1p`.
 */
const USUAL = /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,5})([^\d].*)?$/s;

/** The usual id before: the next id usually differs little from it. */
export interface LastId {
  entry: number;
  place: number;
}

export const firstId = (): LastId => ({ entry: 0, place: 0 });

/**
 * Empty if the id is the next place of the same entry. Otherwise the difference to the entry before, the place unless
 * it is the first, and the mark. Other ids are written in full after an apostrophe.
 */
export function idText(id: string, last: LastId): string {
  const match = USUAL.exec(id);
  if (match === null) return `'${escaped(id)}`;
  const [entry, place, mark = ''] = [Number(match[1]), Number(match[2]), match[3]];
  const isNext = entry === last.entry && place === last.place + 1 && mark === '';
  const difference = numberText(entry - last.entry);
  [last.entry, last.place] = [entry, place];
  if (isNext) return '';
  if (mark !== '') return `${difference}.${numberText(place)}.${escaped(mark)}`;
  return place === 0 && difference !== '' ? difference : `${difference}.${numberText(place)}`;
}

export function idFrom(text: string, last: LastId): string {
  if (text.startsWith("'")) return unescaped(text.slice(1));
  if (text === '') {
    last.place += 1;
    return `${last.entry}.${last.place}`;
  }
  const [difference = '', place = '', ...mark] = text.split('.');
  last.entry += numberFrom(difference);
  last.place = numberFrom(place);
  return `${last.entry}.${last.place}${unescaped(mark.join('.'))}`;
}

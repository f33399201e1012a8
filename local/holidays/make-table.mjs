// Writes src/core/model/time/public-holidays-table.ts: the public holidays of every country and region in
// date-holidays, as rules that are short enough to be part of the app. Run it (`npm run holidays`) for a new version of
// the package; the app itself only needs the table.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const Holidays =
  createRequire(import.meta.url)('date-holidays').default ?? createRequire(import.meta.url)('date-holidays');
const [FIRST_YEAR, LAST_YEAR] = [2008, 2036];
const DAY_MS = 86_400_000;
const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/** Every public holiday of a region, as day numbers. Half days count as working days. */
function daysOf(country, state) {
  const holidays = new Holidays(country, state, { types: ['public'] });
  const days = new Set();
  for (const year of years) {
    for (const { date, start, end } of holidays.getHolidays(year) || []) {
      const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY_MS;
      const length = Math.round((end - start) / 3_600_000) / 24;
      for (let day = 0; day + 0.9 <= length; day += 1) {
        if (new Date((first + day) * DAY_MS).getUTCFullYear() === year) days.add(first + day);
      }
    }
  }
  return days;
}

const easterOf = (year) => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1) / DAY_MS;
};
const orthodoxEasterOf = (year) => {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  return Date.UTC(year, month - 1, ((d + e + 114) % 31) + 1) / DAY_MS + 13;
};

/** Every rule that may produce a day: a name, and its day in a year. */
function candidates() {
  const rules = new Map();
  for (let month = 1; month <= 12; month += 1) {
    for (let day = 1; day <= 31; day += 1) {
      const at = (year) => Date.UTC(year, month - 1, day) / DAY_MS;
      if (new Date(at(2023) * DAY_MS).getUTCMonth() !== month - 1) continue;
      rules.set(`${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`, at);
    }
    for (let weekday = 0; weekday < 7; weekday += 1) {
      for (const nth of [1, 2, 3, 4]) {
        rules.set(`w${month}.${nth}.${weekday}`, (year) => {
          const first = Date.UTC(year, month - 1, 1) / DAY_MS;
          return first + ((weekday - new Date(first * DAY_MS).getUTCDay() + 7) % 7) + (nth - 1) * 7;
        });
      }
      rules.set(`l${month}.${weekday}`, (year) => {
        const last = Date.UTC(year, month, 0) / DAY_MS;
        return last - ((new Date(last * DAY_MS).getUTCDay() - weekday + 7) % 7);
      });
    }
  }
  for (let offset = -60; offset <= 70; offset += 1) {
    rules.set(`e${offset}`, (year) => easterOf(year) + offset);
    rules.set(`o${offset}`, (year) => orthodoxEasterOf(year) + offset);
  }
  return rules;
}
const RULES = candidates();
/** A rule is used if it produces this number of years in a row. */
const MIN_YEARS = 6;

/** The rules that produce most days, then the days that no rule produces. */
function encoded(days) {
  const left = new Set(days);
  const parts = [];
  for (;;) {
    let best = null;
    for (const [name, at] of RULES) {
      let start = null;
      let fresh = 0;
      for (let index = 0; index <= years.length; index += 1) {
        const year = years[index];
        const holds = year !== undefined && days.has(at(year));
        if (holds) {
          start ??= year;
          if (left.has(at(year))) fresh += 1;
        } else if (start !== null) {
          if (fresh >= MIN_YEARS && (best === null || fresh > best.fresh))
            best = { name, at, start, end: (year ?? LAST_YEAR + 1) - 1, fresh };
          start = null;
          fresh = 0;
        }
      }
    }
    if (best === null) break;
    for (let year = best.start; year <= best.end; year += 1) left.delete(best.at(year));
    const from = best.start === FIRST_YEAR ? '' : String(best.start);
    const to = best.end === LAST_YEAR ? '' : String(best.end);
    parts.push(from === '' && to === '' ? best.name : `${best.name}@${from}-${to}`);
  }
  const byYear = new Map();
  for (const day of [...left].sort((one, other) => one - other)) {
    const date = new Date(day * DAY_MS).toISOString();
    byYear.set(date.slice(2, 4), `${byYear.get(date.slice(2, 4)) ?? ''}${date.slice(5, 7)}${date.slice(8, 10)}`);
  }
  for (const [year, dates] of byYear) parts.push(`${year}=${dates}`);
  return parts.join(' ');
}

const regions = [];
for (const country of Object.keys(new Holidays().getCountries()).sort()) {
  const own = daysOf(country);
  regions.push([country, encoded(own)]);
  for (const state of Object.keys(new Holidays().getStates(country) ?? {}).sort()) {
    const days = daysOf(country, state);
    const more = new Set([...days].filter((day) => !own.has(day)));
    const fewer = new Set([...own].filter((day) => !days.has(day)));
    if (more.size === 0 && fewer.size === 0) regions.push([`${country}-${state}`, '*']);
    else if (fewer.size === 0) regions.push([`${country}-${state}`, `* ${encoded(more)}`]);
    else regions.push([`${country}-${state}`, encoded(days)]);
  }
}

const lines = Object.values(Object.groupBy(regions, ([name]) => name.slice(0, 2))).map((group) =>
  group.map(([name, rules]) => `${name} ${rules}`).join('; '),
);
const { version, license } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('date-holidays/package.json'), 'utf8'),
);
const output = join(fileURLToPath(new URL('../..', import.meta.url)), 'src/core/model/time/public-holidays-table.ts');
writeFileSync(
  output,
  `/**
 * Written by local/holidays/make-table.mjs from date-holidays ${version} (${license}; data: Creative Commons Attribution
 * 3.0, by its contributors). One country a line, its regions
 * behind it: rules for the years ${FIRST_YEAR} to ${LAST_YEAR}. \`MMDD\`, \`w1.3.1\`
 * (third Monday of January), \`l5.1\` (last Monday of May), \`e39\` and \`o1\` (days from Easter, western and orthodox), each
 * perhaps \`@from-to\`; \`25=0131\` names days of one year; \`*\` stands for what the whole country has.
 */
export const FIRST_YEAR = ${FIRST_YEAR};
export const LAST_YEAR = ${LAST_YEAR};
export const HOLIDAY_TABLE = \`
${lines.join('\n')}
\`;
`,
);
process.stdout.write(`${regions.length} regions\n`);

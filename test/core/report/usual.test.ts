import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deriveFacts } from '../../../src/core/facts/facts';
import { BULK_EDITS } from '../../../src/core/facts/item/history-context';
import { OPEN_ROWS } from '../../../src/core/facts/item/open-rows';
import { UNUSED_ZEROS } from '../../../src/core/facts/item/unused-zeros';
import { learnUsual } from '../../../src/core/report/usual';
import { defaultSettings } from '../../../src/core/signals/settings';
import { aSnapshot } from '../../builders/snapshot';

const CORE = join(__dirname, '../../../src/core');
const sources = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(CORE, name), 'utf8') }));

/** What goes through all items and is no lesson, and why a part of them is enough. */
const WITHOUT_LESSON: Readonly<Record<string, string>> = {
  'facts/facts.ts': 'makes them',
  'facts/container/items-of-project.ts': 'finds what is in a project',
  'facts/data-quality.ts': 'what was read',
  'forecast/container/blocker-ends.ts': 'what work that was read waits for',
  'facts/team/person-acts.ts': 'below a lesson',
  'facts/team/later-stages.ts': 'below a lesson, and of the project alone',
  'report/judge.ts': 'open items',
  'report/stall-cases.ts': 'looks back at a whole past',
};

it('holds every lesson', () => {
  const titles = sources.flatMap(({ text }) =>
    Array.from(text.matchAll(/\blearnt(?:OfPast)?\('([^']+)'/g), ([, title]) => title ?? ''),
  );
  const taught = learnUsual(
    deriveFacts(aSnapshot({ takenAt: '2024-03-29T12:00Z', items: [] }), defaultSettings),
    defaultSettings,
  );
  expect([...taught.keys()].sort()).toEqual([...titles, BULK_EDITS, OPEN_ROWS, UNUSED_ZEROS].sort());
});

it('is the only way to all items: what else goes through them needs no more than a part', () => {
  const isThrough = (text: string): boolean =>
    /\bfacts\.histories\b|\bitemsOfProject\(|\bin histories\b|\{ histories\b/.test(text);
  const through = sources.filter(({ text }) => isThrough(text) && !/\blearnt\('/.test(text)).map(({ name }) => name);
  const takenAsGiven = ['facts/item/', 'norms/flow/', 'forecast/team/completions.ts', 'facts/scope/'];
  const unexplained = through.filter(
    (name) => WITHOUT_LESSON[name] === undefined && !takenAsGiven.some((given) => name.startsWith(given)),
  );
  expect(unexplained).toEqual([]);
  expect(Object.keys(WITHOUT_LESSON).filter((name) => !through.includes(name))).toEqual([]);
});

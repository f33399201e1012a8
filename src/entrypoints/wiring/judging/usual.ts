import {
  idsInside,
  idsOpen,
  idsRestricted,
  namedItems,
  readChanged,
} from '../../../adapters/storage/queries/part-of-project';
import { readUsual, writeUsual } from '../../../adapters/storage/tables/usual';
import { type KeptUsual, learntBy, mayJudgeBy, usualOfText, usualText } from '../../../app/sync/judge/kept-usual';
import type { LoadPartDeps } from '../../../app/sync/judge/load-part';
import type { UsualBy } from '../../../app/sync/judge/recompute-project';
import { FILL } from '../../../app/sync/sync-state';
import type { Platform } from '../platform';
import type { Stores } from '../stores';
import { printOf } from '../telling/print-of';
import { surroundingsFrom } from './judging';

/**
 * How a part of a project is judged by what the past of the whole taught. Of a project that is being filled not all is there
 * to be learnt from.
 */
export function usualOf(projectKey: string, { sql, now }: Platform, stores: Stores) {
  const part: LoadPartDeps = {
    ...stores,
    readChanged: (key, since) => readChanged(sql, key, since),
    idsOpen: (key) => idsOpen(sql, key),
    idsInside: (containers) => idsInside(sql, containers),
    namedItems: (ids, keys) => namedItems(sql, ids, keys),
    surround: surroundingsFrom({ sql, now }),
  };
  const isFilled = async () => (await stores.readSync(projectKey, FILL))?.state === 'done';
  return {
    part,
    async readUsual(by: UsualBy): Promise<KeptUsual | null> {
      if (!(await isFilled())) return null;
      const stored = await readUsual(sql, projectKey, printed(by));
      if (stored === null) return null;
      const usual = usualOfText(stored.text);
      return mayJudgeBy(usual, now(), await idsRestricted(sql, projectKey, [...usual.outside])) ? usual : null;
    },
    async writeUsual(by: UsualBy, learn: () => KeptUsual): Promise<void> {
      if (!(await isFilled())) return;
      const usual = learn();
      await writeUsual(sql, { projectKey, asOf: usual.asOf, learntBy: printed(by), text: usualText(usual) });
    },
  };
}

/** A short text for what a usual is learnt by. */
const printed = ({ settings, calendar }: UsualBy): string => printOf(learntBy(settings, calendar));

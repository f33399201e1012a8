import { fieldEvidence } from '../../../src/adapters/jira/translation/exported-fields';
import { gathered } from '../../../src/adapters/jira/translation/gathered';
import type { Gathered } from '../../../src/adapters/jira/translation/gathered';
import { translationContext } from '../../../src/adapters/jira/translation/context';
import { translateIssue } from '../../../src/adapters/jira/translation/translate-issue';
import type { WorkItem } from '../../../src/core/model/work-item';
import { readLines } from '../read-lines';

/** A line, or a field of one, that was not believed. The rest has been read. */
export interface Rejection {
  readonly file: string;
  /** From 1; the last line read for a file that ended before it should; 0 for what concerns the export as a whole. */
  readonly line: number;
  readonly why: string;
}

export interface LoadedExport {
  readonly gathered: Gathered;
  readonly changes: number;
  readonly rejected: readonly Rejection[];
  /** The latest moment that the export records anything of; null when it holds no item. */
  readonly lastRecordedAt: Date | null;
}

interface RawIssue {
  readonly file: string;
  readonly line: number;
  readonly raw: unknown;
}

/**
 * Reads exported issues (REST shape, one a line). Custom fields are known only when all lines have been seen, so the
 * lines are parsed first and translated after. `believedUntil`: what claims to be later is told as rejected.
 */
export async function loadExport(paths: readonly string[], believedUntil: Date): Promise<LoadedExport> {
  const rejected: Rejection[] = [];
  const evidence = fieldEvidence();
  const issues: RawIssue[] = [];
  for (const file of paths) {
    await readLines(file, {
      line(text, line) {
        const raw = parsed(text);
        if (raw instanceof SyntaxError) return void rejected.push({ file, line, why: `not JSON: ${raw.message}` });
        evidence.observe(raw);
        issues.push({ file, line, raw });
      },
      broken: (why, line) => void rejected.push({ file, line, why: `the file ends before it should: ${why}` }),
    });
  }

  const context = translationContext(evidence.fields(), believedUntil);
  const { problems } = context.seen;
  const items = new Map<string, WorkItem>();
  let changes = 0;
  for (const { file, line, raw } of issues) {
    const before = problems.length;
    const result = translateIssue(raw, context);
    if ('rejected' in result) {
      rejected.push({ file, line, why: `${result.rejected.place}: ${result.rejected.why}` });
      continue;
    }
    for (const problem of problems.slice(before))
      rejected.push({ file, line, why: `${problem.place}: ${problem.why}` });
    if (items.has(result.item.id)) {
      rejected.push({ file, line, why: `id ${result.item.id} was read before: the later line counts` });
    }
    items.set(result.item.id, result.item);
    changes += result.changes;
  }
  const all = [...items.values()];
  const whole = gathered(all, context);
  const file = paths.join(', ');
  for (const { place, why } of whole.conclusions) rejected.push({ file, line: 0, why: `${place}: ${why}` });
  return { gathered: whole, changes, rejected, lastRecordedAt: latestOf(all) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof SyntaxError ? error : new SyntaxError(String(error));
  }
}

function latestOf(items: readonly WorkItem[]): Date | null {
  let latest: Date | null = null;
  for (const item of items) {
    for (const moment of [item.createdAt, item.changes.at(-1)?.at, item.remarks.at(-1)?.at]) {
      if (moment !== undefined && (latest === null || moment > latest)) latest = moment;
    }
  }
  return latest;
}

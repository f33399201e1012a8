import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { appendFile, open } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { isObject, type JsonObject, textOf } from '../jira/reading';
import { readLines } from '../jira/import/read-lines';

/** How far a project has been read. */
export interface ProjectState {
  /** The start of the last complete reading (ISO): later changes are missing. Null: there is none. */
  readonly completeUntil: string | null;
  /** A reading that has started and not ended. */
  readonly running: {
    readonly startedAt: string;
    readonly jql: string;
    readonly place: string | null;
    readonly read: number;
  } | null;
}

const stateSchema = z.object({
  completeUntil: z.string().nullable(),
  running: z
    .object({ startedAt: z.string(), jql: z.string(), place: z.string().nullable(), read: z.number() })
    .nullable(),
});

const NOTHING_READ: ProjectState = { completeUntil: null, running: null };
/** Data from a site is as confidential as the site. */
const [OWNERS_FOLDER, OWNERS_FILE] = [0o700, 0o600];

/**
 * The data of one site, in a folder of the user: a file for each project with one issue per line, and the state of its
 * reading. A page counts after it is written; replaced data stays until the new data is complete.
 */
export class KeptSite {
  readonly folder: string;

  constructor(dataFolder: string, url: string) {
    this.folder = join(dataFolder, new URL(url).host.replace(/[^\w.-]/g, '_'));
    mkdirSync(this.folder, { recursive: true, mode: OWNERS_FOLDER });
  }

  stateOf(project: string): ProjectState {
    const path = this.#statePath(project);
    if (!existsSync(path)) return NOTHING_READ;
    const parsed = stateSchema.safeParse(jsonIn(path));
    return parsed.success ? parsed.data : NOTHING_READ;
  }

  keepState(project: string, state: ProjectState): void {
    replaceFile(this.#statePath(project), JSON.stringify(state));
  }

  async keepPage(project: string, issues: readonly JsonObject[]): Promise<void> {
    if (issues.length === 0) return;
    await appendFile(this.#partPath(project), issues.map((issue) => `${JSON.stringify(issue)}\n`).join(''), {
      mode: OWNERS_FILE,
    });
  }

  forgetPart(project: string): void {
    rmSync(this.#partPath(project), { force: true });
  }

  /**
   * Replaces the kept issues by those that were read now, and drops those that no longer exist (`present`: the existing
   * ids); `fieldNames`: names and types of custom fields. Answers the number of kept issues.
   */
  async merge(project: string, present: ReadonlySet<string>, fieldNames: JsonObject): Promise<number> {
    const fresh = new Map<string, string>();
    if (existsSync(this.#partPath(project))) {
      await eachIssue(this.#partPath(project), (id, line) => {
        if (present.has(id)) fresh.set(id, line);
      });
    }
    const path = this.pathOf(project);
    const draft = `${path}.draft`;
    const file = await open(draft, 'w', OWNERS_FILE);
    const old: string[] = [];
    if (existsSync(path)) {
      await eachIssue(path, (id, line) => {
        if (present.has(id) && !fresh.has(id)) old.push(line);
      });
    }
    try {
      for (const line of [JSON.stringify(fieldNames), ...old, ...fresh.values()]) await file.write(`${line}\n`);
    } finally {
      await file.close();
    }
    renameSync(draft, path);
    this.forgetPart(project);
    return old.length + fresh.size;
  }

  /** The ids of the kept issues of a project. */
  async idsOf(project: string): Promise<ReadonlySet<string>> {
    const ids = new Set<string>();
    if (existsSync(this.pathOf(project))) await eachIssue(this.pathOf(project), (id) => void ids.add(id));
    return ids;
  }

  /** The files of these projects, to import. */
  filesOf(projects: readonly string[]): readonly string[] {
    return projects.map((key) => this.pathOf(key)).filter((path) => existsSync(path));
  }

  pathOf(project: string): string {
    return join(this.folder, `${project}.jsonl`);
  }

  #partPath(project: string): string {
    return join(this.folder, `.${project}.part`);
  }

  #statePath(project: string): string {
    return join(this.folder, `.${project}.state`);
  }
}

function replaceFile(path: string, text: string): void {
  writeFileSync(`${path}.draft`, text, { mode: OWNERS_FILE });
  renameSync(`${path}.draft`, path);
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // An incomplete state is ignored: the project is read again.
    return null;
  }
}

/** A line that was truncated when the machine stopped is read again with its page. */
async function eachIssue(path: string, take: (id: string, line: string) => void): Promise<void> {
  await readLines(createReadStream(path), {
    line: (text) => {
      try {
        const issue: unknown = JSON.parse(text);
        const id = isObject(issue) ? textOf(issue['id']) : null;
        if (id !== null) take(id, text);
      } catch {
        // See above: a truncated line.
      }
    },
    broken: () => undefined,
  });
}

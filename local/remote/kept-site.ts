import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { appendFile, open } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { isObject, type JsonObject, textOf } from '../jira/reading';
import { readLines } from '../jira/import/read-lines';

/** How far a project is read. */
export interface ProjectState {
  /** When the reading began that is complete (ISO): what was changed after it is not there yet. Null: none is. */
  readonly completeUntil: string | null;
  /** A reading that was begun and not ended. */
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
/** What is read of a site is as confidential as the site. */
const [OWNERS_FOLDER, OWNERS_FILE] = [0o700, 0o600];

/**
 * What was read of one site, in a folder of the user: a file of issues for each project, one a line, and how far each is read.
 * A page is kept once it is written; what is replaced stays until the new is whole.
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
   * Puts what was read now over what was kept, without what is no longer there (`present`: the ids that are); `told`: names
   * and types of custom fields. Answers how many issues are kept.
   */
  async merge(project: string, present: ReadonlySet<string>, told: JsonObject): Promise<number> {
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
      for (const line of [JSON.stringify(told), ...old, ...fresh.values()]) await file.write(`${line}\n`);
    } finally {
      await file.close();
    }
    renameSync(draft, path);
    this.forgetPart(project);
    return old.length + fresh.size;
  }

  /** The ids that are kept of a project. */
  async idsOf(project: string): Promise<ReadonlySet<string>> {
    const ids = new Set<string>();
    if (existsSync(this.pathOf(project))) await eachIssue(this.pathOf(project), (id) => void ids.add(id));
    return ids;
  }

  /** The files to import of these projects. */
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
    // Half a state is as good as none: the project is read anew.
    return null;
  }
}

/** A line that was cut off when the machine stopped is read again with its page. */
async function eachIssue(path: string, take: (id: string, line: string) => void): Promise<void> {
  await readLines(createReadStream(path), {
    line: (text) => {
      try {
        const issue: unknown = JSON.parse(text);
        const id = isObject(issue) ? textOf(issue['id']) : null;
        if (id !== null) take(id, text);
      } catch {
        // See above.
      }
    },
    broken: () => undefined,
  });
}

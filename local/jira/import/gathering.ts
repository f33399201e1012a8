import { dateOf, field, listOf, numberOf, objectOf } from '../reading';
import type { Site, SiteIssueType, SiteVersion } from '../site';
import { People } from './people';
import type { RawIssue } from './raw-issue';
import { Registry } from './registry';
import { Sprints } from './sprints';
import { Statuses } from './statuses';

type LinkType = Site['linkTypes'][number];
interface Priority {
  readonly id: string;
  readonly name: string;
}

export interface GatheredProject {
  readonly id: string;
  readonly key: string;
  name: string;
  readonly versions: Map<string, SiteVersion>;
  readonly typeIds: Set<string>;
  readonly statusIds: Set<string>;
}

/** For a project of which only the key is known: an id outside of Jira's usual range. */
const SPARE_PROJECT_ID = 700_000;

/** The data about the original site that all issues of an export contain together. */
export class Gathering {
  readonly people = new People();
  readonly ids = {
    issue: new Registry(9_000_000),
    status: new Registry(),
    type: new Registry(),
    priority: new Registry(),
    resolution: new Registry(),
    linkType: new Registry(),
    version: new Registry(),
  };
  readonly statuses = new Statuses(this.ids.status);
  readonly sprints = new Sprints();
  readonly types = new Map<string, SiteIssueType>();
  readonly priorities = new Map<string, Priority>();
  readonly linkTypes = new Map<string, LinkType>();
  readonly projects = new Map<string, GatheredProject>();
  readonly idOfKey = new Map<string, string>();

  observe(issue: RawIssue): void {
    const { fields, file } = issue;
    this.statuses.observe(issue);
    this.idOfKey.set(issue.key, this.ids.issue.idOf(file, { id: issue.id, name: issue.key }));
    const type = this.#type(file, fields['issuetype']);
    this.#named(file, 'priority', fields['priority']);
    for (const link of listOf(fields['issuelinks'])) this.#linkType(file, objectOf(link)['type']);
    const project = this.#project(issue);
    project.typeIds.add(type);
    project.statusIds.add(this.ids.status.idOf(file, named(fields['status'])));
    for (const version of [...listOf(fields['fixVersions']), ...listOf(fields['versions'])])
      this.#version(file, project, version);
    for (const history of issue.histories) {
      for (const item of history.items) this.#historyItem(file, project, item);
    }
  }

  #project({ key, fields, file }: RawIssue): GatheredProject {
    const projectKey = key.replace(/-\d+$/, '');
    const known = this.projects.get(projectKey);
    const name = field(fields['project'], 'name');
    if (known !== undefined) {
      if (known.name === projectKey && name !== null) known.name = name;
      return known;
    }
    const taken = new Set([...this.projects.values()].map((project) => project.id));
    const own = field(fields['project'], 'id');
    const free = own !== null && /^\d+$/.test(own) && !taken.has(own);
    const id = free ? own : String(SPARE_PROJECT_ID + this.projects.size);
    const project = {
      id,
      key: projectKey,
      name: name ?? projectKey,
      versions: new Map(),
      typeIds: new Set<string>(),
      statusIds: new Set<string>(),
      file,
    };
    this.projects.set(projectKey, project);
    return project;
  }

  #type(file: string, value: unknown): string {
    const { id, name } = named(value);
    const own = this.ids.type.idOf(file, { id, name });
    const subtask = objectOf(value)['subtask'] === true;
    const level = numberOf(objectOf(value)['hierarchyLevel']) ?? levelOf(name, subtask);
    this.types.set(own, { id: own, name, subtask, hierarchyLevel: level });
    return own;
  }

  #named(file: string, kind: 'priority', value: unknown): void {
    if (field(value, 'id') === null) return;
    const { id, name } = named(value);
    const own = this.ids[kind].idOf(file, { id, name });
    this.priorities.set(own, { id: own, name });
  }

  #linkType(file: string, value: unknown): void {
    const { id, name } = named(value);
    const own = this.ids.linkType.idOf(file, { id, name });
    const inward = field(value, 'inward') ?? name;
    if (!this.linkTypes.has(own))
      this.linkTypes.set(own, { id: own, name, inward, outward: field(value, 'outward') ?? name });
  }

  #version(file: string, project: GatheredProject, value: unknown): void {
    const { id, name } = named(value);
    const own = this.ids.version.idOf(file, { id, name: `${project.key} ${name}` });
    const startDate = dateOf(objectOf(value)['startDate']);
    const releaseDate = dateOf(objectOf(value)['releaseDate']);
    project.versions.set(own, {
      id: own,
      name,
      released: objectOf(value)['released'] === true,
      archived: objectOf(value)['archived'] === true,
      ...(startDate === null ? {} : { startDate }),
      ...(releaseDate === null ? {} : { releaseDate }),
    });
  }

  #historyItem(file: string, project: GatheredProject, item: unknown): void {
    const name = (field(item, 'field') ?? '').toLowerCase();
    const sides = [
      { id: field(item, 'from'), name: field(item, 'fromString') },
      { id: field(item, 'to'), name: field(item, 'toString') },
    ];
    for (const side of sides) {
      if (side.id === null || side.id === '') continue;
      const entry = { id: side.id, name: side.name ?? side.id };
      if (name === 'assignee' || name === 'reporter') this.people.mention(side.id, side.name);
      else if (name === 'sprint') this.sprints.mention(entry.id, entry.name);
      else if (name === 'priority' && !this.priorities.has(this.ids.priority.idOf(file, entry)))
        this.#named(file, 'priority', entry);
      else if (name === 'issuetype' && !this.types.has(this.ids.type.idOf(file, entry))) this.#type(file, entry);
      else if (name === 'fix version' || name === 'version') {
        const own = this.ids.version.idOf(file, { id: entry.id, name: `${project.key} ${entry.name}` });
        if (!project.versions.has(own)) this.#version(file, project, entry);
      }
    }
  }
}

export const named = (value: unknown): { readonly id: string; readonly name: string } => {
  const id = field(value, 'id') ?? field(value, 'name') ?? '';
  return { id, name: field(value, 'name') ?? id };
};

/** Levels of Jira's hierarchy, if the export does not contain them. */
function levelOf(name: string, subtask: boolean): number {
  if (subtask || /^(sub-?task|technical task)$/i.test(name)) return -1;
  if (/^epic$/i.test(name)) return 1;
  return /^(initiative|theme|legend|saga)$/i.test(name) ? 2 : 0;
}

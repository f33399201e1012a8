import { filled, type SmartContext } from './smart-values';
import type { Condition, Rule, RuleRun, Step } from './rule';

/** The Jira and the app that rules work on. */
export interface RuleSite {
  /** REST requests as the owner of the rules. */
  readonly request: (method: string, path: string, body?: unknown) => Promise<{ status: number; body: unknown }>;
  /** Runs the app's action by its module's key, as the person of the connection. */
  readonly act: (action: string, inputs: object) => Promise<unknown>;
  /** The name of an action's outputs in smart values. */
  readonly outputName: (action: string) => string;
}

/** The part of a product event that triggers use. */
export interface RuleEvent {
  readonly eventType: string;
  readonly issue?: unknown;
  readonly sprint?: unknown;
  readonly changelog?: unknown;
}

/** Runs the rules that an event starts, each once. */
export async function runForEvent(
  rules: readonly Rule[],
  event: RuleEvent,
  site: RuleSite,
): Promise<readonly RuleRun[]> {
  const runs: RuleRun[] = [];
  for (const rule of rules) {
    if (rule.trigger.kind === 'sprint-started' && event.eventType === 'avi:jira-software:started:sprint') {
      runs.push(await runOnce(rule, { about: 'sprint', context: { sprint: event.sprint } }, site));
    }
    if (rule.trigger.kind !== 'field-changed' || event.eventType !== 'avi:jira:updated:issue') continue;
    const wanted = rule.trigger.field.toLowerCase();
    if (!changedFields(event).some((field) => field.toLowerCase() === wanted)) continue;
    const key = textAt(event.issue, 'key');
    if (key !== null) runs.push(await runOnce(rule, await aboutIssue(key, site), site));
  }
  return runs;
}

/** Runs a scheduled rule for every issue that its JQL finds. @throws where Jira does not understand the query */
export async function runScheduled(rule: Rule, site: RuleSite): Promise<readonly RuleRun[]> {
  if (rule.trigger.kind !== 'scheduled') return [];
  const found = await site.request('POST', '/rest/api/3/search/jql', {
    jql: rule.trigger.jql,
    fields: ['key'],
    maxResults: 100,
  });
  if (found.status !== 200) throw new Error(`${rule.trigger.jql}: ${JSON.stringify(found.body)}`);
  const runs: RuleRun[] = [];
  for (const issue of listAt(found.body, 'issues')) {
    const key = textAt(issue, 'key');
    if (key !== null) runs.push(await runOnce(rule, await aboutIssue(key, site), site));
  }
  return runs;
}

interface About {
  readonly about: string;
  readonly context: SmartContext;
}

/** An issue by the names of its fields, with the properties that apps keep on it. */
async function aboutIssue(key: string, { request }: RuleSite): Promise<About> {
  const { body } = await request('GET', `/rest/api/3/issue/${key}?expand=names`);
  const fields = objectAt(body, 'fields');
  const names = objectAt(body, 'names');
  const named = Object.entries(fields).map(([id, value]) => [textAt(names, id) ?? id, value] as const);
  const properties: Record<string, unknown> = {};
  for (const entry of listAt((await request('GET', `/rest/api/3/issue/${key}/properties`)).body, 'keys')) {
    const name = textAt(entry, 'key') ?? '';
    const property = await request('GET', `/rest/api/3/issue/${key}/properties/${name}`);
    properties[name] = objectAt(property.body, 'value');
  }
  const issue = { ...fields, ...Object.fromEntries(named), key, properties };
  return { about: key, context: { issue } };
}

async function runOnce(rule: Rule, { about, context }: About, site: RuleSite): Promise<RuleRun> {
  const run = { rule: rule.name, about };
  if (!rule.conditions.every((condition) => holds(condition, context))) return { ...run, status: 'no-match', log: [] };
  const log: string[] = [];
  let known = context;
  for (const step of rule.steps) {
    const done = await take(step, { about, context: known }, site);
    if ('problem' in done) return { ...run, status: 'stopped', log: [...log, done.problem] };
    log.push(done.did);
    known = { ...known, ...done.context };
  }
  return { ...run, status: 'success', log };
}

function holds({ first, is, second = '' }: Condition, context: SmartContext): boolean {
  const [one, other] = [filled(first, context), filled(second, context)];
  switch (is) {
    case 'equals':
      return one === other;
    case 'contains':
      return one.includes(other);
    case 'greater-than':
      return one !== '' && Number(one) > Number(other);
    case 'not-empty':
      return one !== '';
  }
}

type Done = { readonly did: string; readonly context?: SmartContext } | { readonly problem: string };

async function take(step: Step, { about, context }: About, site: RuleSite): Promise<Done> {
  switch (step.kind) {
    case 'ask': {
      const inputs = Object.entries(step.inputs).map(([name, value]) => [name, filled(value, context)]);
      const answer = await site.act(step.action, Object.fromEntries(inputs));
      const [error] = listAt(answer, 'errors');
      if (error !== undefined) return { problem: textAt(error, 'message') ?? '' };
      return { did: `asked ${step.action}`, context: { [site.outputName(step.action)]: answer } };
    }
    case 'send':
      return { did: filled(step.text, context) };
    case 'comment': {
      const text = filled(step.text, context);
      const content = [{ type: 'paragraph', content: [{ type: 'text', text }] }];
      return answered(
        text,
        await site.request('POST', `/rest/api/3/issue/${about}/comment`, {
          body: { type: 'doc', version: 1, content },
        }),
      );
    }
    case 'add-label': {
      const update = { labels: [{ add: step.label }] };
      return answered(`label ${step.label}`, await site.request('PUT', `/rest/api/3/issue/${about}`, { update }));
    }
    case 'edit':
      return answered('edited', await site.request('PUT', `/rest/api/3/issue/${about}`, { fields: step.fields }));
    case 'transition': {
      const { body } = await site.request('GET', `/rest/api/3/issue/${about}/transitions`);
      const way = listAt(body, 'transitions').find((each) => textAt(objectAt(each, 'to'), 'name') === step.to);
      const path = `/rest/api/3/issue/${about}/transitions`;
      return answered(`to ${step.to}`, await site.request('POST', path, { transition: { id: textAt(way, 'id') } }));
    }
  }
}

const answered = (did: string, { status, body }: { status: number; body: unknown }): Done =>
  status < 300 ? { did } : { problem: JSON.stringify(body) };

function changedFields({ changelog }: RuleEvent): readonly string[] {
  return listAt(changelog, 'items').flatMap((item) => textAt(item, 'field') ?? []);
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectAt = (value: unknown, name: string): Fields => {
  const inside = isFields(value) ? value[name] : null;
  return isFields(inside) ? inside : {};
};
const listAt = (value: unknown, name: string): readonly unknown[] => {
  const inside = isFields(value) ? value[name] : null;
  return Array.isArray(inside) ? inside : [];
};
const textAt = (value: unknown, name: string): string | null => {
  const inside = isFields(value) ? value[name] : null;
  return typeof inside === 'string' ? inside : null;
};

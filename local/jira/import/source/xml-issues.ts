import type { CheerioAPI } from 'cheerio';
import { DateTime } from 'luxon';
import type { JsonObject } from '../../reading';
import { customFieldId, linkPhrases, sprintOfName } from './made-up';

/** The content of Jira's RSS export in REST shape: present fields and comments, no history. */
export interface XmlContents {
  readonly issues: readonly JsonObject[];
  /** Names and types of the custom fields, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly schema: Readonly<Record<string, { readonly custom: string }>>;
  /** Whether the file ends before its last tag. */
  readonly endsEarly: boolean;
}

type Node = ReturnType<ReturnType<CheerioAPI['root']>['children']>;

/** Reads Jira's RSS. Custom entities are not expanded. */
export async function xmlIssues(text: string): Promise<XmlContents> {
  // Hardly anybody imports RSS: so the parser is loaded only for RSS.
  const { load } = await import('cheerio');
  const page = load(text, { xml: true });
  const each = (nodes: Node): readonly Node[] => nodes.toArray().map((element) => page(element));
  const names: Record<string, string> = {};
  const schema: Record<string, { readonly custom: string }> = {};
  for (const field of each(page.root().find('item > customfields > customfield'))) {
    const id = fieldId(field);
    names[id] = textIn(field, 'customfieldname') ?? id;
    schema[id] = { custom: field.attr('key') ?? '' };
  }
  const endsEarly = !/<\/(?:rss|channel)>\s*$/.test(text);
  const items = each(page.root().find('channel > item'));
  // A truncated issue would be read as an issue without the rest.
  const whole = endsEarly && !/<\/item>\s*$/.test(text) ? items.slice(0, -1) : items;
  return { issues: whole.map((item) => issueOf(item, each)), names, schema, endsEarly };
}

type Each = (nodes: Node) => readonly Node[];

const fieldId = (field: Node): string =>
  attribute(field, 'id') ?? customFieldId(textIn(field, 'customfieldname') ?? 'unnamed');

function issueOf(item: Node, each: Each): JsonObject {
  const key = textIn(item, 'key') ?? '';
  const project = item.children('project');
  const version = (node: Node) => ({
    id: `${project.attr('key') ?? ''} ${node.text().trim()}`,
    name: node.text().trim(),
  });
  const parent = item.children('parent');
  return {
    id: attribute(item.children('key'), 'id') ?? key,
    key,
    fields: {
      summary: textIn(item, 'summary') ?? key,
      project: {
        id: attribute(project, 'id') ?? attribute(project, 'key'),
        key: attribute(project, 'key') ?? key.replace(/-\d+$/, ''),
        name: textIn(item, 'project'),
      },
      issuetype: entry(item.children('type')),
      status: { ...entry(item.children('status')), ...category(item.children('statusCategory')) },
      priority: entry(item.children('priority')),
      // -1 stands for "Unresolved".
      resolution: attribute(item.children('resolution'), 'id') === '-1' ? null : entry(item.children('resolution')),
      security: entry(item.children('security')),
      assignee: person(item.children('assignee')),
      reporter: person(item.children('reporter')),
      created: instant(textIn(item, 'created')),
      updated: instant(textIn(item, 'updated')),
      resolutiondate: instant(textIn(item, 'resolved')),
      duedate: day(textIn(item, 'due')),
      fixVersions: each(item.children('fixVersion')).map(version),
      versions: each(item.children('version')).map(version),
      labels: each(item.find('> labels > label')).map((node) => node.text().trim()),
      description: textIn(item, 'description') === null ? null : plainText(textIn(item, 'description') ?? ''),
      timeoriginalestimate: numberIn(attribute(item.children('timeoriginalestimate'), 'seconds')),
      ...(parent.length === 0 ? {} : { parent: { id: attribute(parent, 'id'), key: parent.text().trim() } }),
      issuelinks: each(item.find('> issuelinks > issuelinktype')).flatMap((type) => linksOf(type, each)),
      comment: { comments: each(item.find('> comments > comment')).map(commentOf) },
      ...Object.fromEntries(each(item.find('> customfields > customfield')).map((field) => customField(field, each))),
    },
  };
}

function textIn(node: Node, name: string): string | null {
  const text = node.children(name).first().text().trim();
  return text === '' ? null : text;
}

function attribute(node: Node, name: string): string | null {
  const value = node.attr(name) ?? '';
  return value === '' ? null : value;
}

/** A status, type or priority: its id if the export has it, else its name. */
function entry(node: Node) {
  const name = node.first().text().trim();
  return node.length === 0 || name === '' ? null : { id: attribute(node, 'id') ?? name, name };
}

function category(node: Node): JsonObject {
  if (node.length > 0) return { statusCategory: { id: attribute(node, 'id'), key: attribute(node, 'key') } };
  return {};
}

/** Cloud identifies people by account, servers by user name; -1 is nobody. */
function person(node: Node) {
  const id = attribute(node, 'accountid') ?? attribute(node, 'username');
  return id === null || id === '-1' ? null : { accountId: id, displayName: node.text().trim() };
}

/** "Thu, 19 Feb 2026 08:10:00 +0000". */
function moment(text: string | null): DateTime | null {
  const read = text === null ? null : DateTime.fromRFC2822(text, { setZone: true });
  return read?.isValid === true ? read : null;
}

const instant = (text: string | null): string | null => moment(text)?.toUTC().toISO() ?? text;
const day = (text: string | null): string | null => moment(text)?.toISODate() ?? text;

function numberIn(text: string | null): number | null {
  return text !== null && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/** Descriptions and comments are HTML: one line of text for each block. */
function plainText(html: string): string {
  return html
    .replace(/<br[^<>]{0,20}>|<\/(?:p|li|h\d|tr|div)>/gi, '\n')
    .replace(/<[^<>]{0,1000}>/g, '')
    .replace(/&(lt|gt|amp|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ', '#39': "'" };

function commentOf(node: Node): object {
  const author = attribute(node, 'author');
  return {
    created: instant(attribute(node, 'created')),
    author: author === null ? null : { accountId: author },
    body: plainText(node.text()),
  };
}

function linksOf(type: Node, each: Each): readonly object[] {
  const known = linkPhrases(textIn(type, 'name') ?? '');
  const phrase = (side: string) => attribute(type.children(side), 'description');
  const linkType = {
    id: attribute(type, 'id') ?? known.id,
    name: known.name,
    inward: phrase('inwardlinks') ?? known.inward,
    outward: phrase('outwardlinks') ?? known.outward,
  };
  const others = (side: 'inward' | 'outward') =>
    each(type.find(`> ${side}links > issuelink > issuekey`)).map((other) => ({
      type: linkType,
      [`${side}Issue`]: { id: attribute(other, 'id'), key: other.text().trim() },
    }));
  return [...others('inward'), ...others('outward')];
}

function customField(field: Node, each: Each): [string, unknown] {
  const type = attribute(field, 'key') ?? '';
  const nodes = each(field.find('> customfieldvalues > *'));
  const texts = nodes.map((node) => node.text().trim());
  const [first = ''] = texts;
  const value = (): unknown => {
    if (texts.length === 0) return null;
    if (type.endsWith(':gh-sprint')) return nodes.map((node) => sprintIn(node));
    if (type.endsWith(':multicheckboxes')) return texts.map((text) => ({ value: text }));
    if (type.endsWith(':datepicker') || type.endsWith(':baseline-start') || type.endsWith(':baseline-end'))
      return day(first);
    return texts.length > 1 ? texts : (numberIn(first) ?? first);
  };
  return [fieldId(field), value()];
}

/** Its name and, on some servers, its id. Nothing is concluded about whether it runs. */
function sprintIn(node: Node): object {
  const made = sprintOfName(node.text().trim());
  const id = numberIn(attribute(node, 'id'));
  return { ...made, id: id ?? made.id };
}

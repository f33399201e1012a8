import { isObject, type Json, listAt, objectAt, textAt } from '../../fields/json';
import { CALL } from './call';
import type { RichText } from './rich-text-shape';

/** No real document is deeper than this; deeper nodes are not read. */
const DEEPEST = 100;

/** Blocks that contain text directly; all others contain blocks. */
const LINES = new Set(['paragraph', 'heading', 'codeBlock', 'taskItem', 'decisionItem', 'caption']);
const NOT_SPOKEN = new Set(['codeBlock', 'blockquote']);

interface Draft {
  readonly lines: string[];
  readonly spoken: string[];
  readonly mentions: Set<string>;
  readonly addresses: string[];
  /** The present line. */
  line: string;
}

interface Place {
  readonly depth: number;
  readonly isSpoken: boolean;
}

/** A document in the Atlassian Document Format. Of unknown nodes the content is read. */
export function readDocument(document: Json): RichText {
  const draft: Draft = { lines: [], spoken: [], mentions: new Set(), addresses: [], line: '' };
  readNode(document, { depth: 0, isSpoken: true }, draft);
  endLine(draft);
  return {
    lines: draft.lines,
    spoken: draft.spoken.join(''),
    mentions: [...draft.mentions],
    addresses: draft.addresses,
  };
}

function readNode(node: unknown, { depth, isSpoken }: Place, draft: Draft): void {
  if (!isObject(node) || depth > DEEPEST) return;
  const type = textAt(node, 'type') ?? '';
  const attributes = objectAt(node, 'attrs') ?? {};
  const spokenHere = isSpoken && !NOT_SPOKEN.has(type);
  if (type === 'text') return readText(node, spokenHere, draft);
  if (type === 'mention') return readMention(attributes, spokenHere, draft);
  if (type === 'hardBreak') return endLine(draft);
  // An expand has a title; a card contains only its address.
  const title = textAt(attributes, 'title');
  if (title !== null) say(title, spokenHere, draft);
  const url = textAt(attributes, 'url');
  if (url !== null) draft.addresses.push(url);
  if (title !== null || LINES.has(type)) endLine(draft);
  for (const child of listAt(node, 'content')) readNode(child, { depth: depth + 1, isSpoken: spokenHere }, draft);
  if (LINES.has(type)) endLine(draft);
}

function readText(node: Json, isSpoken: boolean, draft: Draft): void {
  const marks = listAt(node, 'marks').filter(isObject);
  for (const mark of marks) {
    const href = textAt(objectAt(mark, 'attrs') ?? {}, 'href');
    if (href !== null) draft.addresses.push(href);
  }
  const silent = marks.some((mark) => mark['type'] === 'code' || mark['type'] === 'link');
  say(textAt(node, 'text') ?? '', isSpoken && !silent, draft);
}

function readMention(attributes: Json, isSpoken: boolean, draft: Draft): void {
  const id = textAt(attributes, 'id');
  draft.line += textAt(attributes, 'text') ?? '';
  if (id === null || !isSpoken) return;
  draft.mentions.add(id);
  draft.spoken.push(CALL);
}

function say(text: string, isSpoken: boolean, draft: Draft): void {
  draft.line += text;
  draft.spoken.push(isSpoken ? text.replace(BARE_ADDRESS, ' ') : ' ');
}

const BARE_ADDRESS = /https?:\/\/\S+/g;
const LINE_ENDS = /\n+/;

function endLine(draft: Draft): void {
  for (const line of draft.line.split(LINE_ENDS)) {
    const plain = line.replace(/\s+/g, ' ').trim();
    if (plain !== '') draft.lines.push(plain);
  }
  draft.line = '';
  draft.spoken.push('\n');
}

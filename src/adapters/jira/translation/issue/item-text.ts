import type { ItemText } from '../../../../core/model/work-item';
import type { TranslationContext } from '../site/context';
import { isObject, isSet, type Json, listAt, objectAt } from '../fields/json';
import { holdsCriteria } from './text/criteria';
import { readRichText, textLength } from './text/rich-text';
import type { RichText } from './text/rich-text-shape';

type Report = (path: string, why: string) => void;

interface Source {
  readonly key: string;
  readonly fields: Json;
  readonly report: Report;
}

/** An issue that names more keys than this is a list; nobody waits for all of a list. */
export const MAX_KEYS = 50;

/**
 * Facts about an issue's text, without the text: the length of its description, whether it contains acceptance
 * criteria, and which other issues the description and comments name. Null if the description was not read. Exports
 * without text contain its length.
 */
export function readItemText({ key, fields, report }: Source, context: TranslationContext): ItemText | null {
  const withheld = fields['descriptionLength'];
  if (!('description' in fields)) {
    const known = typeof withheld === 'number' && withheld >= 0;
    return known
      ? { descriptionLength: withheld, hasCriteria: criteriaField(fields, context), mentionedKeys: [] }
      : null;
  }
  const description = readRichText(fields['description']);
  if (description === null) {
    report('fields.description', 'neither a document nor text');
    return null;
  }
  return {
    descriptionLength: textLength(description),
    hasCriteria: criteriaField(fields, context) ?? holdsCriteria(description.lines),
    mentionedKeys: mentionedKeys([description, ...comments(fields)], key),
  };
}

/** True if a field of its own contains criteria; null without such a field, or if it is empty. */
function criteriaField(fields: Json, context: TranslationContext): true | null {
  const filled = context.fields.criteria.some(({ id }) => {
    const value = id === null ? null : fields[id];
    if (typeof value === 'string') return value.trim() !== '';
    if (Array.isArray(value)) return value.length > 0;
    const text = isObject(value) ? readRichText(value) : null;
    return text === null ? isSet(value) : textLength(text) > 0;
  });
  return filled || null;
}

function comments(fields: Json): readonly RichText[] {
  return listAt(objectAt(fields, 'comment') ?? {}, 'comments').flatMap((comment) => {
    const body = isObject(comment) ? comment['body'] : undefined;
    return body === undefined ? [] : (readRichText(body) ?? []);
  });
}

/** Keys of other issues in these texts. */
export function keysNamedIn(bodies: readonly unknown[], ownKey: string): readonly string[] {
  const texts = bodies.flatMap((body) => readRichText(body) ?? []);
  return mentionedKeys(texts, ownKey);
}

const KEY = /(?<![\p{L}\p{N}_-])[A-Z][A-Z0-9_]+-[1-9]\d{0,9}(?![\p{L}\p{N}_-])/gu;

function mentionedKeys(texts: readonly RichText[], ownKey: string): readonly string[] {
  const keys = new Set<string>();
  for (const { lines, addresses } of texts) {
    for (const part of [...lines, ...addresses]) {
      for (const [found] of part.matchAll(KEY)) {
        if (found !== ownKey) keys.add(found);
        if (keys.size === MAX_KEYS) return [...keys];
      }
    }
  }
  return [...keys];
}

import type { Described } from './item-words';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** Text in Jira's format: paragraphs, and a list of criteria if there are any. */
export function documentOf({ paragraphs, criteria }: Described) {
  const items = criteria.map((text) => ({ type: 'listItem', content: [paragraph(text)] }));
  const list = items.length === 0 ? [] : [paragraph('Acceptance criteria:'), { type: 'bulletList', content: items }];
  return { type: 'doc', version: 1, content: [...paragraphs.map(paragraph), ...list] };
}

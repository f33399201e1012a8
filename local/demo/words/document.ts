import type { Described } from './item-words';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** Words as Jira keeps them: paragraphs, and a list of criteria where there are any. */
export function documentOf({ paragraphs, criteria }: Described) {
  const items = criteria.map((text) => ({ type: 'listItem', content: [paragraph(text)] }));
  const list = items.length === 0 ? [] : [paragraph('Acceptance criteria:'), { type: 'bulletList', content: items }];
  return { type: 'doc', version: 1, content: [...paragraphs.map(paragraph), ...list] };
}

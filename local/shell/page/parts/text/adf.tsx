import './adf.css';
import { createElement, Fragment, type ReactNode } from 'react';
import { nodesOf, type AdfNode } from './adf-text';

/** Draws paragraphs, headings, lists, quotes, code, tables and links; for other nodes, their text. */
export function Adf({ document }: { readonly document: unknown }) {
  return <div className="adf">{nodesOf(document).map(drawn)}</div>;
}

const tags: ReadonlyMap<string, string> = new Map([
  ['paragraph', 'p'],
  ['bulletList', 'ul'],
  ['orderedList', 'ol'],
  ['listItem', 'li'],
  ['blockquote', 'blockquote'],
  ['tableRow', 'tr'],
  ['tableCell', 'td'],
  ['tableHeader', 'th'],
  ['panel', 'div'],
]);

function drawn(node: AdfNode, index: number): ReactNode {
  const inside = (node.content ?? []).map(drawn);
  if (node.type === 'text') return <Fragment key={index}>{marked(node)}</Fragment>;
  if (node.type === 'hardBreak') return <br key={index} />;
  if (node.type === 'rule') return <hr key={index} />;
  if (node.type === 'codeBlock') return <pre key={index}>{inside}</pre>;
  // The page's own headings are h1 and h2; headings in texts of users start below them.
  if (node.type === 'heading')
    return createElement(`h${Math.min(6, 2 + Number(node.attrs?.['level'] ?? 1))}`, { key: index }, inside);
  if (node.type === 'mention' || node.type === 'emoji' || node.type === 'status') {
    return <Fragment key={index}>{String(node.attrs?.['text'] ?? '')}</Fragment>;
  }
  if (node.type === 'inlineCard') {
    const address = String(node.attrs?.['url'] ?? '');
    return <Fragment key={index}>{linked(address, address)}</Fragment>;
  }
  if (node.type === 'table') {
    return (
      <table key={index}>
        <tbody>{inside}</tbody>
      </table>
    );
  }
  const tag = tags.get(node.type);
  return tag === undefined ? <Fragment key={index}>{inside}</Fragment> : createElement(tag, { key: index }, inside);
}

function marked({ text = '', marks = [] }: AdfNode): ReactNode {
  return marks.reduce<ReactNode>((inner, mark) => {
    if (mark.type === 'strong') return <strong>{inner}</strong>;
    if (mark.type === 'em') return <em>{inner}</em>;
    if (mark.type === 'code') return <code>{inner}</code>;
    if (mark.type === 'strike') return <s>{inner}</s>;
    if (mark.type === 'underline') return <u>{inner}</u>;
    return mark.type === 'link' ? linked(String(mark.attrs?.['href'] ?? ''), inner) : inner;
  }, text);
}

/** Only web addresses become links; text of users must not run as a script. */
function linked(address: string, inner: ReactNode): ReactNode {
  return /^https?:\/\//i.test(address) ? (
    <a href={address} rel="noreferrer noopener" target="_blank">
      {inner}
    </a>
  ) : (
    inner
  );
}

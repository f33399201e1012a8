import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import MarkdownIt from 'markdown-it';
import { fileAnswer } from '../forge/custom-ui/files';
import { repositoryRoot } from '../repository';
import { DOCS_PATH } from './documented';

const FOLDER = join(repositoryRoot, 'docs');
const markdown = new MarkdownIt({ html: true });

const STYLE = `:root { color-scheme: light dark }
body { margin: 2rem auto; max-width: 50rem; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif }
table { border-collapse: collapse; display: block; overflow-x: auto }
th, td { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: 0.25rem 0.5rem; text-align: start }
pre { overflow-x: auto } img { max-width: 100% } :target { background: color-mix(in srgb, Highlight 30%, transparent) }`;

/** A document of this checkout as a page, and a picture as it is; null for a path outside of the documentation. */
export async function docsAnswer(path: string): Promise<Response | null> {
  if (!path.startsWith(DOCS_PATH)) return null;
  const file = path.slice(DOCS_PATH.length);
  const text = file.endsWith('.md')
    ? await readFile(join(FOLDER, normalize(`/${file}`)), 'utf8').catch(() => null)
    : null;
  if (text === null)
    return (await fileAnswer(FOLDER, file)) ?? new Response('There is no such document.', { status: 404 });
  return new Response(docsPage(text), { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** A document in Markdown as a page; headings have the ids that GitHub gives them. */
export function docsPage(text: string): string {
  const tokens = markdown.parse(text, {});
  const used = new Set<string>();
  tokens.forEach((token, place) => {
    if (token.type !== 'heading_open') return;
    const name = headingName(tokens[place + 1]?.content ?? '');
    if (!used.has(name)) token.attrSet('id', name);
    used.add(name);
  });
  const title = markdown.utils.escapeHtml(/^# (.*)$/m.exec(text)?.[1] ?? 'Bellwether');
  const body = markdown.renderer.render(tokens, markdown.options, {});
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style><main>${body}</main></html>`;
}

/** "The last weeks, against earlier ones" is "the-last-weeks-against-earlier-ones". */
const headingName = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

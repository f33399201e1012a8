import * as z from 'zod';

/** A node of Atlassian's document format, with the parts that are drawn here. */
export interface AdfNode {
  readonly type: string;
  readonly text?: string | undefined;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly marks?:
    readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> | undefined }[] | undefined;
  readonly content?: readonly AdfNode[] | undefined;
}

const attributes = z.record(z.string(), z.unknown()).optional();
const nodeShape: z.ZodType<AdfNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    text: z.string().optional(),
    attrs: attributes,
    marks: z.array(z.object({ type: z.string(), attrs: attributes })).optional(),
    content: z.array(nodeShape).optional(),
  }),
);

/** Reads a description or comment; plain text, as in older exports, becomes paragraphs. */
export function nodesOf(document: unknown): readonly AdfNode[] {
  if (typeof document === 'string') return documentOf(document).content;
  const parsed = nodeShape.safeParse(document);
  return parsed.success ? (parsed.data.content ?? []) : [];
}

/** The text of a document. */
export const plainText = (document: unknown): string => nodesOf(document).map(textOf).join('\n').trim();

export const isEmptyText = (document: unknown): boolean => plainText(document) === '';

/** A comment in the format of Jira: a paragraph for each block of text, with its line breaks. */
export function documentOf(text: string) {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  return {
    type: 'doc',
    version: 1,
    content: paragraphs.map((block) => ({
      type: 'paragraph',
      content: block
        .split('\n')
        .flatMap((line, index): AdfNode[] => [
          ...(index === 0 ? [] : [{ type: 'hardBreak' }]),
          ...(line === '' ? [] : [{ type: 'text', text: line }]),
        ]),
    })),
  };
}

function textOf(node: AdfNode): string {
  if (node.text !== undefined) return node.text;
  if (node.type === 'hardBreak') return '\n';
  const said = node.attrs?.['text'];
  return typeof said === 'string' ? said : (node.content ?? []).map(textOf).join(node.type === 'paragraph' ? '' : ' ');
}

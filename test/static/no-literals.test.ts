import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { repositoryRoot } from '../../local/repository';

const folder = join(repositoryRoot, 'static');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.tsx') && !file.includes('dist'),
);

/** Attributes that people read or hear. */
const READ = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'label',
  'placeholder',
  'title',
]);
/** Names that are the same in every language. */
const NAMES = /\b(Bellwether|Jira)\b/g;

const isWords = (text: string): boolean => /\p{L}{2}/u.test(text.replace(NAMES, ''));

/** What is typed as it stands, such as a search. */
const isCode = (node: ts.Node, source: ts.SourceFile): boolean =>
  ts.isJsxElement(node) && node.openingElement.tagName.getText(source) === 'code';

/** The words of a text, or those around what is put into one. */
function wordsOf(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isJsxExpression(node)) return node.expression === undefined ? [] : wordsOf(node.expression);
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text);
  return [];
}

/** The words in a screen's source that are in no catalogue: text between tags, and attributes that are read. */
function literalsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(folder, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const note = (text: string): void => {
    if (isWords(text)) found.push(`${file}: ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && !isCode(node.parent, source)) note(node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression !== undefined) {
      if (ts.isStringLiteralLike(node.expression)) note(node.expression.text);
    }
    if (ts.isJsxAttribute(node) && READ.has(node.name.getText(source)) && node.initializer !== undefined) {
      wordsOf(node.initializer).forEach(note);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('no screen holds words that are in no catalogue', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(literalsIn)).toEqual([]);
});

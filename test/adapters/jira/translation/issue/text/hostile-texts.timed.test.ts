import { hostileTexts, LONGEST_TEXT } from '../../../../../builders/hostile-texts';
import { aRawIssue, ana, entry, translated } from '../../../raw-issue';

const MAX_MS = 5;
/** Other work of the machine makes some tries slow; a text that is slow by itself is so in each. */
const TRIES = 400;

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const document = (...content: object[]) => ({ type: 'doc', version: 1, content });
const asComment = (body: unknown) => ({
  comment: { comments: [{ created: '2024-03-09T10:00:00.000+0000', author: ana, body }] },
});
const rewritten = (text: string) =>
  entry(9, { field: 'description', fieldId: 'description', fromString: text, toString: 'short' });

const ISSUES: Readonly<Record<string, (text: string) => unknown>> = {
  'a description in wiki markup': (description) => aRawIssue({ description }),
  'a description that is a document': (text) => aRawIssue({ description: document(paragraph(text)) }),
  'a document of many paragraphs': (text) =>
    aRawIssue({ description: document(...(text.match(/.{1,60}/gs) ?? []).map(paragraph)) }),
  'a comment in wiki markup': (text) => aRawIssue(asComment(text)),
  'a comment that is a document': (text) => aRawIssue(asComment(document(paragraph(text)))),
  'a description of former days': (text) => aRawIssue({}, { changelog: { histories: [rewritten(text)] } }),
};

it('there are more than forty shapes, all of the longest length', () => {
  expect(hostileTexts.length).toBeGreaterThanOrEqual(40);
  expect(new Set(hostileTexts.map(({ text }) => text.length))).toEqual(new Set([LONGEST_TEXT]));
});

describe.each(Object.entries(ISSUES))('%s', (_, issueOf) => {
  it.each(hostileTexts.map(({ name, text }) => [name, text]))('is read in no time: %s', (_name, text) => {
    const issue = issueOf(text ?? '');
    expect(minMs(() => void translated(issue))).toBeLessThan(MAX_MS);
  });
});

/** Of the processor: on a busy machine the clock measures others. */
function minMs(work: () => void): number {
  let least = Infinity;
  for (let attempt = 0; attempt < TRIES && least >= MAX_MS; attempt += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

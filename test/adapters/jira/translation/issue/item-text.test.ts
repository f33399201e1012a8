import { aRawIssue, ana, translated } from '../../raw-issue';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const document = (...content: object[]) => ({ type: 'doc', version: 1, content });
const textOf = (fields: object) => translated(aRawIssue(fields)).item.text;
const criteriaIn = (description: unknown) => textOf({ description })?.hasCriteria;

describe('the description', () => {
  it('is as long as its plain words', () => {
    expect(
      textOf({ description: 'h1. The  aim\n\n* one\n* [two|https://a.example]\n{color:red}three{color}' }),
    ).toEqual({
      descriptionLength: 'The aim one two three'.length,
      hasCriteria: false,
      mentionedKeys: [],
    });
    expect(textOf({ description: document(paragraph('The  aim'), paragraph(''), paragraph('one')) })).toEqual({
      descriptionLength: 'The aim one'.length,
      hasCriteria: false,
      mentionedKeys: [],
    });
  });

  it('may be empty, which is not the same as not read', () => {
    expect(textOf({ description: null })).toEqual({ descriptionLength: 0, hasCriteria: false, mentionedKeys: [] });
    expect(textOf({})).toBeNull();
  });

  it('may be withheld but for its length', () => {
    expect(textOf({ descriptionLength: 120 })).toEqual({
      descriptionLength: 120,
      hasCriteria: null,
      mentionedKeys: [],
    });
    expect(textOf({ descriptionLength: -1 })).toBeNull();
  });

  it('is reported when it is neither text nor a document', () => {
    const { item, problems } = translated(aRawIssue({ description: { content: 'x' } }));
    expect(item.text).toBeNull();
    expect(problems).toEqual(['PLAT-1 fields.description: neither a document nor text']);
  });
});

describe('acceptance criteria', () => {
  it.each([
    ['a heading with a list', 'h3. Acceptance criteria\n* it works'],
    ['a heading in bold', '*Acceptance Criteria:*\n- it works'],
    ['a heading in markdown', '### Definition of Done (DoD)\nit works'],
    ['a sentence', 'As a user I want it. Acceptance criteria: it works.'],
    ['another language', 'h2. Akzeptanzkriterien\n# es geht'],
    ['another script', '验收标准：可以用'],
    [
      'a heading of a document',
      document({ ...paragraph('Acceptance criteria'), type: 'heading', attrs: { level: 3 } }, paragraph('it works')),
    ],
    [
      'a document that was written as text',
      JSON.stringify(document({ ...paragraph('Acceptance criteria'), type: 'heading' }, paragraph('it works'))),
    ],
    [
      'the title of an expand',
      document({ type: 'expand', attrs: { title: 'Acceptance criteria' }, content: [paragraph('it works')] }),
    ],
  ])('are found in %s', (_, description) => {
    expect(criteriaIn(description)).toBe(true);
  });

  it.each([
    ['a heading with nothing below', 'The aim.\nh3. Acceptance criteria'],
    ['talk about them', 'The acceptance criteria are still to come.'],
    ['nothing', null],
  ])('are not found in %s', (_, description) => {
    expect(criteriaIn(description)).toBe(false);
  });

  it('are found in a field of their own', () => {
    expect(textOf({ description: 'x', customfield_9: 'it works' })?.hasCriteria).toBe(true);
    expect(textOf({ description: 'x', customfield_9: [{ name: 'it works', checked: false }] })?.hasCriteria).toBe(true);
    expect(textOf({ description: 'x', customfield_9: document(paragraph('it works')) })?.hasCriteria).toBe(true);
    expect(textOf({ descriptionLength: 1, customfield_9: 'it works' })?.hasCriteria).toBe(true);
  });

  it.each([[' '], [[]], [null], [document()]])('are not found in a field that holds %j', (customfield_9) => {
    expect(textOf({ description: 'x', customfield_9 })?.hasCriteria).toBe(false);
  });
});

it('names the items of description and comments once each, its own left out', () => {
  const comment = (body: unknown) => ({ created: '2024-03-09T10:00:00.000+0000', author: ana, body });
  const text = textOf({
    description: 'As PLAT-7 and [the other|https://a.example/browse/WEB_2-10], not PLAT-1; XPLAT-7-b, plat-9, PLAT-0.',
    comment: {
      comments: [
        comment('PLAT-7 again, then PLAT-12.'),
        comment(
          document({
            type: 'paragraph',
            content: [{ type: 'inlineCard', attrs: { url: 'https://a.example/browse/PAY-3#x' } }],
          }),
        ),
        comment(undefined),
      ],
    },
  });
  expect(text?.mentionedKeys).toEqual(['PLAT-7', 'WEB_2-10', 'PLAT-12', 'PAY-3']);
});

it('names no more than fifty others', () => {
  const description = Array.from({ length: 80 }, (_, index) => `PLAT-${String(index + 2)}`).join(' ');
  expect(textOf({ description })?.mentionedKeys).toHaveLength(50);
});

it('keeps no word', () => {
  const { item } = translated(
    aRawIssue({
      summary: 'secret',
      description: 'secret: what is the secret?',
      customfield_9: 'secret',
      comment: {
        comments: [{ created: '2024-03-09T10:00:00.000+0000', author: ana, body: '[~bo] secret? https://secret' }],
      },
    }),
  );
  expect(item.remarks).toHaveLength(1);
  expect(JSON.stringify(item)).not.toContain('secret');
});

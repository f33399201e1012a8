import { documentOf, isEmptyText, nodesOf, plainText } from '../../../../../../local/shell/page/parts/text/adf-text';

it('makes paragraphs and line breaks of what was typed', () => {
  expect(documentOf('one\ntwo\n\n\nthree ')).toEqual({
    type: 'doc',
    version: 1,
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'one' }, { type: 'hardBreak' }, { type: 'text', text: 'two' }],
      },
      { type: 'paragraph', content: [{ type: 'text', text: 'three' }] },
    ],
  });
});

it('reads its own document back', () => {
  expect(plainText(documentOf('one\ntwo\n\nthree'))).toBe('one\ntwo\nthree');
});

it('reads plain text, as older exports have it', () => {
  expect(plainText('one\n\ntwo')).toBe('one\ntwo');
});

it('knows that nothing was written', () => {
  expect(isEmptyText(null)).toBe(true);
  expect(isEmptyText(undefined)).toBe(true);
  expect(isEmptyText({ type: 'doc', content: [{ type: 'paragraph', content: [] }] })).toBe(true);
  expect(isEmptyText('word')).toBe(false);
});

it('is not upset by what is no document', () => {
  expect(nodesOf({ type: 7 })).toEqual([]);
});

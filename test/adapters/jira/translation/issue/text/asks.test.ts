import { aRawIssue, ana, translated } from '../../../raw-issue';

const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const words = (text: string, ...marks: object[]) => ({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) });
const document = (...content: object[]) => ({ type: 'doc', version: 1, content });
const mention = (id: string) => ({ type: 'mention', attrs: { id, text: '@Somebody' } });

const remarkOf = (body: unknown, author: object = ana) => {
  const comment = { comments: [{ created: '2024-03-09T10:00:00.000+0000', author, body }] };
  const [remark] = translated(aRawIssue({ comment })).item.remarks;
  return { asks: remark?.asks, mentions: remark?.mentions };
};

describe('a comment in wiki markup asks', () => {
  it.each([
    ['a question', 'Which currency is meant?'],
    ['a question with a space before the mark', 'On fait quoi ?'],
    ['a question among other sentences', 'Done so far. Should it *also* cover guests? I would say so.'],
    ['a question in brackets', 'It rounds (half up?).'],
    ['a question in Japanese', 'これは必要ですか？はい'],
    ['a question beside a quote', '{quote}It is round.{quote}\nWhy is it round?'],
    ['a question about a link', 'Have you seen [the page|https://a.example/b]?'.replace(']?', '] today?')],
  ])('%s', (_, body) => {
    expect(remarkOf(body)).toEqual({ asks: true, mentions: [] });
  });

  it.each([
    ['a statement', 'It is round.'],
    ['an address', 'See https://a.example/find?name=b and http://b.example/?'],
    ['a link', 'See [Why is it round?|https://a.example/why?] for that.'],
    ['code', '{code:java}a ? b : c; // why?{code} fixes it'],
    ['preformatted text', '{noformat}\nAre you sure?\n{noformat}'],
    ['monospaced words', 'It prints {{really?}} and `sure?` now'],
    ['fenced code', '```\nwhy?\n```\ndone'],
    ['a quote', '{quote}Why is it round?{quote} Because.'],
    ['quoted lines', 'bq. Why is it round?\n> Since when?\nBecause.'],
    ['a gap', 'It costs ??? and (?) more, x?y in between'],
    ['nothing', ''],
  ])('not by %s', (_, body) => {
    expect(remarkOf(body)).toEqual({ asks: false, mentions: [] });
  });

  it.each([
    ['a mention by account', 'Over to you, [~accountid:712020:ab-cd].', ['712020:ab-cd']],
    ['a mention by name', '[~bo] please look, [~cy] as well, [~bo]', ['bo', 'cy']],
    ['a mention after thanks to another', 'Thanks [~bo]! [~cy] is next.', ['bo', 'cy']],
  ])('by %s', (_, body, mentions) => {
    expect(remarkOf(body)).toEqual({ asks: true, mentions });
  });

  it.each([
    ['thanks', 'Thank you, [~bo] and [~cy], merged.', ['bo', 'cy']],
    ['a copy', 'Merged. cc: [~bo], [~cy]', ['bo', 'cy']],
    ['a note to oneself', 'Left for [~acc-ana] tomorrow.', []],
    ['a mention in a quote', '{quote}[~bo] please look{quote} He did.', []],
  ])('not by %s', (_, body, mentions) => {
    expect(remarkOf(body)).toEqual({ asks: false, mentions });
  });
});

describe('a comment that is a document', () => {
  it('asks by its own words and mentions', () => {
    expect(remarkOf(document(paragraph(words('Which currency '), words('exactly?', { type: 'strong' }))))).toEqual({
      asks: true,
      mentions: [],
    });
    expect(remarkOf(document(paragraph(mention('acc-bo'), words(' please look'))))).toEqual({
      asks: true,
      mentions: ['acc-bo'],
    });
    expect(remarkOf(document(paragraph(words('Thanks '), mention('acc-bo'))))).toEqual({
      asks: false,
      mentions: ['acc-bo'],
    });
  });

  it('does not ask by code, quotes, links, cards and addresses', () => {
    const body = document(
      { type: 'codeBlock', content: [words('sure?')] },
      { type: 'blockquote', content: [paragraph(words('Why?'), mention('acc-bo'))] },
      paragraph(words('really?', { type: 'code' }), words(' and '), {
        type: 'inlineCard',
        attrs: { url: 'https://a.example/why?' },
      }),
      paragraph(words('Why?', { type: 'link', attrs: { href: 'https://a.example' } })),
      paragraph(words('see https://a.example/?q=why?')),
    );
    expect(remarkOf(body)).toEqual({ asks: false, mentions: [] });
  });

  it('joins no words over a break', () => {
    expect(remarkOf(document(paragraph(words('a'), { type: 'hardBreak' }, words('?'))))).toEqual({
      asks: false,
      mentions: [],
    });
  });

  it('is read to a depth that nobody reaches, and no deeper', () => {
    let body: object = paragraph(words('Why?'));
    for (let depth = 0; depth < 20_000; depth += 1) body = { type: 'panel', content: [body] };
    expect(remarkOf(document(body))).toEqual({ asks: false, mentions: [] });
  });
});

it('a comment whose words are withheld, or that is no text, asks nothing', () => {
  expect(remarkOf(undefined)).toEqual({ asks: false, mentions: [] });
  expect(remarkOf(7)).toEqual({ asks: false, mentions: [] });
});

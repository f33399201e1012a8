import {
  isUnderstood,
  linkMeaning,
  meaningOfPhrase,
} from '../../../../../src/adapters/jira/translation/issue/link-meaning';

const type = (name: string, inward: string, outward: string) => ({ name, inward, outward });

describe('meaningOfPhrase', () => {
  it.each([
    ['is blocked by', 'waits-for'],
    ['depends on', 'waits-for'],
    ['Depends upon', 'waits-for'],
    ['has to be done after', 'waits-for'],
    ["can't start until the linked issue is done.", 'waits-for'],
    ['requires', 'waits-for'],
    ['blocks', 'blocks'],
    ['is blocking', 'blocks'],
    ['required by', 'blocks'],
    ['is required for', 'blocks'],
    ['is a precondition for', 'blocks'],
    ['is depended on by', 'blocks'],
    ['has to be done before', 'blocks'],
    ["Linked one can't start until this issue is done.", 'blocks'],
    ['split to', 'split-to'],
    ['was split into', 'split-to'],
    ['is cloned by', 'split-to'],
    ['is cloned into', 'split-to'],
    ['clones', 'split-from'],
    ['is a clone of', 'split-from'],
    ['duplicates', 'duplicates'],
  ])('%s: %s', (phrase, meaning) => {
    expect(meaningOfPhrase(phrase)).toBe(meaning);
  });

  it.each(['relates to', 'Blocked', 'is caused by', 'has to be started together with', 'is a child of', ''])(
    'knows nothing of %p',
    (phrase) => {
      expect(meaningOfPhrase(phrase)).toBeNull();
    },
  );
});

describe('linkMeaning', () => {
  it('reads the side on which the item stands', () => {
    const blocks = type('Blocks', 'is blocked by', 'blocks');
    expect(linkMeaning(blocks, 'inward')).toBe('waits-for');
    expect(linkMeaning(blocks, 'outward')).toBe('blocks');
  });

  it('takes an unclear phrase for the inverse of the other side', () => {
    expect(linkMeaning(type('Depends', 'is dependent of', 'depends on'), 'inward')).toBe('blocks');
    expect(linkMeaning(type('Duplicate', 'is duplicated by', 'duplicates'), 'inward')).toBe('relates');
  });

  it('knows no direction where both sides read the same', () => {
    expect(linkMeaning(type('Blocked', 'Blocked', 'Blocked'), 'inward')).toBe('relates');
  });

  it('knows no direction where each side waits for the other', () => {
    const contradictory = type('Premise', '前提条件', '前提である');
    expect([linkMeaning(contradictory, 'inward'), linkMeaning(contradictory, 'outward')]).toEqual([
      'relates',
      'relates',
    ]);
    expect(isUnderstood(contradictory)).toBe(false);
    expect(isUnderstood(type('Blocked', 'blocks', 'blocks'))).toBe(true);
  });

  it('goes by the name of Jira’s own types on translated sites', () => {
    const translated = type('Blocks', 'wird blockiert durch', 'blockiert');
    expect(linkMeaning(translated, 'inward')).toBe('waits-for');
    expect(linkMeaning(translated, 'outward')).toBe('blocks');
    expect(linkMeaning(type('Cloners', 'wird geklont von', 'klont'), 'outward')).toBe('split-from');
    expect(linkMeaning(type('Bezug', 'gehört zu', 'umfasst'), 'outward')).toBe('relates');
  });
});

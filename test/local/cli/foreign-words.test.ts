import { markdownWords, oneLine, printable, printableJson } from '../../../local/cli/foreign-words';

const ESC = '\u001b';

describe('words that somebody else wrote', () => {
  it.each([
    ['a colour', `${ESC}[31mred${ESC}[0m`, 'red'],
    ['a cleared screen', `a${ESC}[2J${ESC}cb`, 'ab'],
    ['a window title', `a${ESC}]0;pwned\u0007b`, 'ab'],
    ['a link of a terminal', `${ESC}]8;;https://evil.example${ESC}\\click${ESC}]8;;${ESC}\\`, 'click'],
    ['a title that does not end', `a${ESC}]0;pwned`, 'a'],
    ['sequences of one sign', 'a\u009b31mb\u009d0;x\u009cc', 'abc'],
    ['backspaces and bells', 'safe\b\b\b\bevil\u0007\u007f', 'safeevil'],
    ['lines', 'In\r\nProgress\n# head', 'In Progress # head'],
    ['line separators', 'a\u2028b\u2029c', 'a b c'],
    ['directions', 'a\u202egnp.exe\u202c\u2066b\u2069\u200f', 'agnp.exeb'],
    ['tags', 'a\u{e0041}\u{e0042}b', 'ab'],
    ['half of a sign', 'a\ud800b', 'a\ufffdb'],
    ['words', 'Grün – 進行中 👩‍💻 “ok”', 'Grün – 進行中 👩‍💻 “ok”'],
  ])('%s', (_, text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it('are no markup in Markdown', () => {
    expect(markdownWords('<script>alert(1)</script>\n# head [x](javascript:y) `c` **b** a_b ~~s~~ | &lt;')).toBe(
      '\\<script\\>alert(1)\\</script\\> # head \\[x\\](javascript:y) \\`c\\` \\*\\*b\\*\\* a\\_b \\~\\~s\\~\\~ \\| \\&lt;',
    );
  });

  it('keep their lines where several are printed', () => {
    expect(printable(`one\t1\n${ESC}[1mtwo\n`)).toBe('one 1\ntwo\n');
  });

  it('stay the same in JSON, written in signs that a terminal shows', () => {
    const words = 'a\u009b31m\u202eb\u{e0041}';
    const json = printableJson(JSON.stringify({ words }, null, 1));
    expect(json).toBe('{\n "words": "a\\u009b31m\\u202eb\\udb40\\udc41"\n}');
    expect(JSON.parse(json)).toEqual({ words });
  });
});

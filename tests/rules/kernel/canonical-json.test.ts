import { canonicalJson } from '../../../api/src/kernel/canonical-json.js';

// The examples are those of RFC 8785, sections 3.2.2 to 3.2.4.

test('keys stand in the order of their UTF-16 units, not of their code points', () => {
  const named = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  };

  expect(
    Object.values(
      JSON.parse(
        `[${canonicalJson(named)
          .slice(1, -1)
          .replace(/("[^"]*"):/g, '$1,')}]`,
      ),
    ),
  ).toEqual([
    ...['\r', 'Carriage Return', '1', 'One', '\u0080', 'Control'],
    ...['\u00f6', 'Latin Small Letter O With Diaeresis', '\u20ac', 'Euro Sign'],
    ...['\ud83d\ude00', 'Emoji: Grinning Face', '\ufb33', 'Hebrew Letter Dalet With Dagesh'],
  ]);
});

test('numbers, texts and literals are written in one form, without spaces', () => {
  const value = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000f\nA\u0027B\u0022\\\\\u0022/',
    literals: [null, true, false],
  };

  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('what is absent is left out, at every depth', () => {
  expect(canonicalJson({ b: [{ d: undefined, c: 1 }, undefined], a: undefined })).toBe('{"b":[{"c":1},null]}');
});

import { isId, newId } from '../../../api/src/kernel/ids.js';

test('an id is sixteen characters of lower-case Crockford base32', () => {
  for (let made = 0; made < 1000; made++) expect(newId()).toMatch(/^[0-9abcdefghjkmnpqrstvwxyz]{16}$/);
});

test('a hundred thousand ids rise and none repeats', () => {
  const ids = Array.from({ length: 100_000 }, newId);

  expect(new Set(ids).size).toBe(100_000);
  expect(ids.every((id, index) => index === 0 || id > ids[index - 1]!)).toBe(true);
});

test('ids keep rising when the clock of the machine is set back', () => {
  const real = Date.now;
  const before = newId();
  let after: string;
  try {
    Date.now = () => real() - 3_600_000;
    after = newId();
  } finally {
    Date.now = real;
  }

  expect(after > before).toBe(true);
});

test('an id begins with the millisecond in which it was made', () => {
  const real = Date.now;
  let id: string;
  try {
    // Far ahead, so that no id made before stands in the way: of 48 bits the 42nd is 8 in the second character.
    Date.now = () => 2 ** 41;
    id = newId();
  } finally {
    Date.now = real;
  }

  expect(id.slice(0, 9)).toBe('080000000');
});

test.each([
  ['0123456789abcdef', true],
  ['zzzzzzzzzzzzzzzz', true],
  ['0123456789abcde', false],
  ['0123456789abcdef0', false],
  ['0123456789abcdeF', false],
  ['0123456789abcdei', false],
  ['0123456789abcdel', false],
  ['0123456789abcdeo', false],
  ['0123456789abcdeu', false],
  ["0123456789abcd' ", false],
  ['0123456789abcdef\n', false],
  ['', false],
])('whether %j has the shape of an id: %s', (text, isOne) => {
  expect(isId(text)).toBe(isOne);
});

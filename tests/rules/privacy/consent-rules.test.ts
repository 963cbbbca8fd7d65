import type { LegalDate } from '../../../api/src/kernel/time.js';
import {
  allowedDecisions,
  ConsentDecision,
  ConsentKind,
  decidersOn,
} from '../../../api/src/modules/privacy/consent.rules.js';
import { isUnderFourteen } from '../../../api/src/modules/people/people.rules.js';
import { textsFor } from '../../../api/src/modules/privacy/consent.texts.js';

const day = (text: string) => text as LegalDate;
const TODAY = day('2026-11-23');

test.each([
  ['2012-11-23', '2026-11-22', true],
  ['2012-11-23', '2026-11-23', false],
  ['2012-02-29', '2026-02-28', true],
  ['2012-02-29', '2026-03-01', false],
  ['2018-03-12', '2026-11-23', true],
])('whoever was born on %s is a child below fourteen on %s: %s', (birthOn, today, expected) => {
  expect(isUnderFourteen(day(birthOn), day(today))).toBe(expected);
});

test.each([
  ['2012-11-23', '2026-11-22', { guardian: true, student: false }],
  ['2012-11-23', '2026-11-23', { guardian: true, student: true }],
  ['2008-11-23', '2026-11-22', { guardian: true, student: true }],
  ['2008-11-23', '2026-11-23', { guardian: false, student: true }],
  ['2008-02-29', '2026-02-28', { guardian: true, student: true }],
  ['2008-02-29', '2026-03-01', { guardian: false, student: true }],
])('for whoever was born on %s, on %s decide %j', (birthOn, today, expected) => {
  expect(decidersOn(day(birthOn), day(today))).toEqual(expected);
});

test.each([
  [ConsentKind.SCHOOL_DUTY, null, ['ACKNOWLEDGED']],
  [ConsentKind.SCHOOL_DUTY, ConsentDecision.ACKNOWLEDGED, ['ACKNOWLEDGED']],
  [ConsentKind.PHOTOS, null, ['GRANTED', 'REFUSED']],
  [ConsentKind.PHOTOS, ConsentDecision.GRANTED, ['WITHDRAWN']],
  [ConsentKind.PHOTOS, ConsentDecision.REFUSED, ['GRANTED', 'REFUSED']],
  [ConsentKind.TERMS, ConsentDecision.WITHDRAWN, ['GRANTED', 'REFUSED']],
  [ConsentKind.DISPLAY, null, ['GRANTED', 'REFUSED']],
])('%s after %s takes %j', (kind, current, expected) => {
  expect(allowedDecisions(kind, current)).toEqual(expected);
});

test('below fourteen every matter that is asked has a text of its own, and each says what a refusal means', () => {
  const [child, older] = [textsFor(day('2018-03-12'), TODAY), textsFor(day('2011-03-12'), TODAY)];
  const kinds = ['SCHOOL_DUTY', 'TERMS', 'PHOTOS', 'DISPLAY'];

  expect(child.map((text) => text.kind)).toEqual(kinds);
  expect(older.map((text) => text.kind)).toEqual(kinds);
  for (const [index, text] of child.entries()) {
    expect(text.ifRefused).not.toBe('');
    if (text.kind === ConsentKind.SCHOOL_DUTY) continue;
    expect(text.title).toBe(`${older[index]!.title}（十四岁以下儿童规则）`);
  }
});

test.each([
  ['2008-11-24', '2026-11-23', false],
  ['2008-11-23', '2026-11-23', true],
  ['2008-02-29', '2026-02-28', false],
  ['2008-02-29', '2026-03-01', true],
  ['2012-02-29', '2030-02-28', false],
])('whoever was born on %s is asked on %s about the own family: %s', (birthOn, today, expected) => {
  const kinds = textsFor(day(birthOn), day(today)).map(({ kind }) => kind);

  expect(kinds.includes(ConsentKind.FAMILY_ACCESS)).toBe(expected);
});

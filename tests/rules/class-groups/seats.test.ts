import { ANONYMOUS, personsOf, unitsOf, type Actor } from '../../../api/src/kernel/actor.js';
import { holds, type Facts } from '../../../api/src/kernel/visibility.js';
import { seesRate, seesWhoLacks } from '../../../api/src/modules/accounts/account-rates.policy.js';
import { visibleRecords } from '../../../api/src/modules/evidence/evidence.policy.js';
import { linesFor } from '../../../api/src/modules/notifications/notifications.policy.js';
import { seesChildrenOf, visibleStudents } from '../../../api/src/modules/people/people.policy.js';
import { visibleNotes } from '../../../api/src/modules/recognition/recognition.policy.js';
import { ConductAudience } from '../../../api/src/modules/schemes/codes.rules.js';

/** Somebody who is in the evaluation group of a class, and neither teaches nor leads any. */
const member = {
  ...ANONYMOUS,
  groups: [{ schoolId: 'school', classId: 'third', personId: 'me' }],
} as unknown as Actor;

const facts = (more: Facts): Facts => ({ inSchool: 'school', inClass: 'third', ...more });

test('a seat in a group makes one a person of the school', () => {
  expect([personsOf(member), unitsOf(member)]).toEqual([['me'], ['school']]);
  expect([personsOf(ANONYMOUS), unitsOf(ANONYMOUS)]).toEqual([[], ['none']]);
});

test('a member sees what is noted around the children of the class, not of another, and not what is only for guardians', () => {
  const sees = (more: Facts) => holds(visibleNotes(member), facts(more));
  expect(sees({ stateIn: ConductAudience.TEACHERS })).toBe(true);
  expect(sees({ stateIn: ConductAudience.TEACHERS, inClass: 'second' })).toBe(false);
  expect(sees({ stateIn: ConductAudience.GUARDIANS })).toBe(false);
});

test('a member is told of the class, not of another', () => {
  expect(holds(linesFor(member), facts({}))).toBe(true);
  expect(holds(linesFor(member), facts({ inClass: 'second' }))).toBe(false);
});

test('a member sees the pupils of the class and what was handed in about them, not those of another', () => {
  const place = (id: string) => ({ id, school_id: 'school' }) as never;
  expect([seesChildrenOf(member, place('third')), seesChildrenOf(member, place('second'))]).toEqual([true, false]);
  const sees = (inClass: string) => [
    holds(visibleStudents(member), facts({ inClass })),
    holds(visibleRecords(member), facts({ inClass, stateIn: 'SUBMITTED' })),
  ];
  expect([sees('third'), sees('second')]).toEqual([
    [true, true],
    [false, false],
  ]);
});

const holding = (role: string): Actor =>
  ({ ...ANONYMOUS, offices: [{ role, personId: 'me', unitId: 'school', unitPath: '/', classId: null }] }) as never;

test.each([
  ['SCHOOL_ADMINISTRATOR', true, true],
  ['PRINCIPAL', true, false],
  ['TEACHER', false, false],
])('a %s sees the rate of accounts: %s, and who has none: %s', (role, rate, who) => {
  const place = { id: 'third', school_id: 'school' } as never;
  expect([seesRate(holding(role), place), seesWhoLacks(holding(role), place)]).toEqual([rate, who]);
});

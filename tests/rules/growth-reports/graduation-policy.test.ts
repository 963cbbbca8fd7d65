import { ANONYMOUS, type Actor } from '../../../api/src/kernel/actor.js';
import {
  concernsGraduation,
  ownAmong,
  proposesGraduation,
  signsGraduation,
} from '../../../api/src/modules/growth-reports/graduation/graduation.policy.js';

const [SCHOOL, CLASS, CHILD, FRIEND, ME, OTHER] = ['school', 'class', 'child', 'friend', 'me', 'other'] as never[];
const office = (role: string, classId: unknown = null) =>
  ({ appointmentId: 'a', role, personId: ME, unitId: SCHOOL, unitPath: '/', classId }) as never;
const holding = (...offices: never[]): Actor => ({ ...ANONYMOUS, offices });

test.each<[string, boolean, boolean, boolean]>([
  ['PRINCIPAL', true, true, true],
  ['DEPUTY_PRINCIPAL', true, true, true],
  ['ACADEMIC_DIRECTOR', true, true, false],
  ['MORAL_DIRECTOR', true, true, false],
  ['SCHOOL_ADMINISTRATOR', true, true, false],
  ['SCHOOL_DOCTOR', false, false, false],
  ['COUNSELLOR', false, false, false],
  ['TEACHER', false, false, false],
])('of a school a %s looks, proposes, signs', (role, looks, proposes, signs) => {
  const actor = holding(office(role));
  expect(concernsGraduation(actor, SCHOOL!)).toBe(looks);
  expect(proposesGraduation(actor, { schoolId: SCHOOL!, classId: CLASS! })).toBe(proposes);
  expect(signsGraduation(actor, SCHOOL!)).toBe(signs);
  expect(signsGraduation(actor, OTHER!)).toBe(false);
});

test('who leads a class proposes there and nowhere else, and never signs', () => {
  const leader = holding(office('HOMEROOM_TEACHER', CLASS));
  expect(concernsGraduation(leader, SCHOOL!)).toBe(true);
  expect(proposesGraduation(leader, { schoolId: SCHOOL!, classId: CLASS! })).toBe(true);
  expect(proposesGraduation(leader, { schoolId: SCHOOL!, classId: OTHER! })).toBe(false);
  expect(signsGraduation(leader, SCHOOL!)).toBe(false);
});

test('nobody decides about the own child', () => {
  const guards = [{ personId: ME, schoolId: SCHOOL, studentId: CHILD, classId: CLASS }] as never;
  const pupils = [{ studentId: CHILD! }, { studentId: FRIEND! }];
  expect(ownAmong({ ...holding(office('PRINCIPAL')), guards }, pupils)).toEqual([{ studentId: CHILD }]);
  expect(ownAmong(holding(office('PRINCIPAL')), pupils)).toEqual([]);
});

import { type Actor, ANONYMOUS } from '../../../api/src/kernel/actor.js';
import { holds } from '../../../api/src/kernel/visibility.js';
import {
  hides,
  madeRecord,
  onBehalfAs,
  recorderRoles,
  verifies,
  visibleRecords,
} from '../../../api/src/modules/evidence/evidence.policy.js';
import { RecordState } from '../../../api/src/modules/evidence/record.lifecycle.js';
import { Recorder, Verifier } from '../../../api/src/modules/schemes/codes.rules.js';

const actor = (more: Partial<Actor>): Actor => ({ ...ANONYMOUS, identityId: 'i', ...more });
const office = (role: string, classId: string | null) => ({
  ...{ appointmentId: 'a', role, personId: 'p-leader', unitId: 'school', unitPath: '/x/school/', classId },
});
const place = { schoolId: 'school', classId: 'third' };
const child = (personId: string, studentId: string) => ({ ...place, personId, studentId });

const father = actor({ guards: [child('p-father', 'one'), child('p-father', 'two')] });
const pupil = actor({ self: [child('p-one', 'one')] });
const leader = actor({ offices: [office('HOMEROOM_TEACHER', 'third')] });
const teacher = actor({ teaching: [{ ...place, personId: 'p-teacher' }] });
const colleague = actor({ teaching: [{ ...place, classId: 'second', personId: 'p-colleague' }] });
const member = actor({ groups: [{ ...place, personId: 'p-member' }] });
const otherMember = actor({ groups: [{ ...place, classId: 'second', personId: 'p-member' }] });
const principal = actor({ offices: [office('PRINCIPAL', null)] });
const teachingFather = actor({ teaching: teacher.teaching, guards: father.guards });

const { DRAFT, SUBMITTED, RETURNED, VERIFIED, HIDDEN, WITHDRAWN } = RecordState;
const STATES = Object.values(RecordState);

const seen = (who: Actor, facts: object = {}): RecordState[] =>
  STATES.filter((stateIn) =>
    holds(visibleRecords(who), {
      ...{ inSchool: 'school', inClass: 'third', aboutStudents: 'one', madeBy: 'p-maker', madeAs: 'TEACHER', stateIn },
      ...facts,
    }),
  );

test.each([
  ['a guardian of the child', father, [SUBMITTED, VERIFIED]],
  ['the pupil', pupil, [SUBMITTED, VERIFIED]],
  ['the homeroom teacher', leader, [SUBMITTED, RETURNED, VERIFIED, HIDDEN]],
  ['a teacher of the class', teacher, [SUBMITTED, RETURNED, VERIFIED, HIDDEN]],
  ['an office of the school', principal, [SUBMITTED, RETURNED, VERIFIED, HIDDEN]],
  ['a teacher of another class', colleague, []],
  ['a stranger', actor({}), []],
])('%s sees records of others in the right states', (_, who, states) => {
  expect(seen(who).sort()).toEqual([...states].sort());
});

test('everybody sees what they made themselves, in every state; a family nothing of another child', () => {
  expect(seen(father, { madeBy: 'p-father' })).toEqual(STATES);
  expect(seen(father, { aboutStudents: 'three' })).toEqual([]);
  expect(seen(principal, { inSchool: 'elsewhere', inClass: 'far' })).toEqual([]);
  expect([DRAFT, WITHDRAWN].some((state) => seen(leader).includes(state))).toBe(false);
});

test('of a child that has come of age a guardian sees not even the own records, of another one all', () => {
  const formerly = actor({ guards: [child('p-father', 'two')], grown: [child('p-father', 'one')] });

  expect(seen(formerly, { madeBy: 'p-father' })).toEqual([]);
  expect(seen(formerly, { madeBy: 'p-father', aboutStudents: 'two' })).toEqual(STATES);
  expect(seen(formerly, { madeBy: 'p-father', aboutStudents: null })).toEqual(STATES);
});

test.each([
  ['a guardian of the child', father, 'GUARDIAN', true],
  ['a guardian of the child', father, 'STUDENT', true],
  ['a guardian of the child', father, 'TEACHER', false],
  ['a guardian of the child', father, 'SCHOOL', false],
  ['the pupil', pupil, 'GUARDIAN', false],
  ['a teacher of another class', colleague, 'GUARDIAN', false],
])('whether %s sees what was hidden of what was recorded as %s', (_, who, madeAs, sees) => {
  expect(seen(who, { madeAs }).includes(HIDDEN)).toBe(sees);
  expect(seen(who, { madeAs, aboutStudents: 'three' })).toEqual([]);
});

test.each([
  ['a father about both children', father, ['one', 'two'], [Recorder.GUARDIAN]],
  ['a father about another child too', father, ['one', 'three'], []],
  ['a father about nobody', father, [], []],
  ['a pupil about itself', pupil, ['one'], [Recorder.STUDENT]],
  ['a pupil about another one', pupil, ['two'], []],
  ['the homeroom teacher', leader, ['one'], [Recorder.HOMEROOM_TEACHER]],
  ['a teacher about the class as a whole', teacher, [], [Recorder.TEACHER]],
  ['a teacher of another class', colleague, ['one'], []],
  ['the principal', principal, ['one'], [Recorder.SCHOOL]],
  ['a teacher about the own child', teachingFather, ['one'], [Recorder.GUARDIAN, Recorder.TEACHER]],
])('%s records as it should be', (_, who, studentIds, roles) => {
  expect(recorderRoles(who, place, studentIds)).toEqual(roles);
});

const record = { ...place, recorderId: 'p-one', studentIds: ['one'] };
const anyTeacher = [Verifier.HOMEROOM_TEACHER, Verifier.TEACHER];

test.each([
  ['the homeroom teacher', leader, [Verifier.HOMEROOM_TEACHER], true],
  ['the homeroom teacher as a teacher', leader, [Verifier.TEACHER], true],
  ['a teacher of the class', teacher, [Verifier.TEACHER], true],
  ['a teacher where only the homeroom teacher may', teacher, [Verifier.HOMEROOM_TEACHER], false],
  ['a teacher where nobody needs to', teacher, [], false],
  ['a teacher where only the group may', teacher, [Verifier.CLASS_GROUP], false],
  ['a member of the group of the class', member, [Verifier.CLASS_GROUP], true],
  ['the homeroom teacher as its leader', leader, [Verifier.CLASS_GROUP], true],
  ['a member where only teachers may', member, anyTeacher, false],
  ['a member of the group of another class', otherMember, [Verifier.CLASS_GROUP], false],
  ['a teacher of another class', colleague, anyTeacher, false],
  ['an office', principal, anyTeacher, false],
  ['the pupil', pupil, anyTeacher, false],
  ['a guardian', father, anyTeacher, false],
  ['a teacher about the own child', teachingFather, anyTeacher, false],
])('whether %s verifies', (_, who, verifiers, may) => {
  expect(verifies(who, record, verifiers)).toBe(may);
});

test.each([
  ['the homeroom teacher', leader, Recorder.HOMEROOM_TEACHER],
  ['a member of the group', member, Recorder.TEACHER],
  ['a member of the group of another class', otherMember, null],
  ['who only teaches the class', teacher, null],
  ['an office', principal, null],
])('ZM-1: as whom %s records in the place of a household', (_, who, as) => {
  expect(onBehalfAs(who, place)).toBe(as);
});

test('nobody verifies or hides what they recorded themselves', () => {
  const own = { ...record, recorderId: 'p-teacher' };

  expect([verifies(teacher, own, anyTeacher), hides(teacher, own)]).toEqual([false, false]);
  expect([verifies(leader, own, anyTeacher), hides(leader, own)]).toEqual([true, true]);
  expect([madeRecord(teacher, own), madeRecord(leader, own)]).toEqual([true, false]);
});

test.each([
  ['the homeroom teacher', leader, true],
  ['a teacher of the class', teacher, true],
  ['a teacher of another class', colleague, false],
  ['a member of the group of the class', member, true],
  ['a member of the group of another class', otherMember, false],
  ['an office', principal, false],
  ['a guardian', father, false],
  ['a teacher about the own child', teachingFather, false],
])('whether %s hides a record', (_, who, may) => {
  expect(hides(who, record)).toBe(may);
});

import { type Actor, ANONYMOUS } from '../../../api/src/kernel/actor.js';
import { raterAs, startsInBetween } from '../../../api/src/modules/evaluations/evaluations.policy.js';
import { Phase, Rater } from '../../../api/src/modules/schemes/codes.rules.js';

const place = { schoolId: 'school', classId: 'third' };
const actor = (more: Partial<Actor>): Actor => ({ ...ANONYMOUS, identityId: 'i', ...more });
const office = (role: string, classId: string | null, unitId = 'school') => ({
  ...{ appointmentId: 'a', role, personId: 'p', unitId, unitPath: `/x/${unitId}/`, classId },
});
const child = (studentId: string) => ({ ...place, personId: 'p', studentId });
const teaching = (classId: string) => ({ schoolId: 'school', classId, personId: 'p' });

const teacher = actor({ teaching: [teaching('third')] });
const colleague = actor({ teaching: [teaching('second')] });
const leader = actor({ offices: [office('HOMEROOM_TEACHER', 'third')] });
const member = actor({ groups: [teaching('third')] });
const principal = actor({ offices: [office('PRINCIPAL', null)] });
const { SELF, PEER, GUARDIAN, TEACHER, HOMEROOM_TEACHER, CLASS_GROUP, SCHOOL } = Rater;

test.each([
  ['who teaches the class', teacher, { rater: TEACHER, phase: Phase.PROCESS }, true],
  ['who teaches the class', teacher, { rater: HOMEROOM_TEACHER, phase: Phase.PROCESS }, false],
  ['who teaches the class', teacher, { rater: SELF, phase: Phase.PROCESS }, false],
  ['who teaches the class', teacher, { rater: TEACHER, phase: Phase.TERM_END }, false],
  ['who teaches another class', colleague, { rater: TEACHER, phase: Phase.PROCESS }, false],
  ['who leads the class without teaching it', leader, { rater: TEACHER, phase: Phase.PROCESS }, false],
])('whether %s starts a round in between, of each kind of form', (_, who, form, starts) => {
  expect(startsInBetween(who, place, form)).toBe(starts);
});

const standing = { ...place, studentId: 'one', courses: [], course: '', peerIds: [], isPaused: false };

test.each([
  ['a guardian of the child', actor({ guards: [child('one')] }), {}, [GUARDIAN]],
  ['a guardian of another', actor({ guards: [child('two')] }), {}, []],
  ['the pupil', actor({ self: [child('one')] }), {}, [SELF]],
  ['another pupil', actor({ self: [child('two')] }), {}, []],
  ['a classmate to whom the child was given', actor({ self: [child('two')] }), { peerIds: ['two'] }, [PEER]],
  ['who teaches the course', teacher, { courses: ['语文', '书法'], course: '书法' }, [TEACHER]],
  ['who teaches another course', teacher, { courses: ['语文'], course: '书法' }, []],
  ['who leads the class', leader, {}, [HOMEROOM_TEACHER, CLASS_GROUP]],
  ['who is in the group of the class', member, {}, [CLASS_GROUP]],
  ['who is in the group of another', actor({ groups: [teaching('second')] }), {}, []],
  ['who leads another class', actor({ offices: [office('HOMEROOM_TEACHER', 'second')] }), {}, []],
  ['an office of the school', principal, {}, [SCHOOL]],
  ['an office of another school', actor({ offices: [office('PRINCIPAL', null, 'other')] }), {}, []],
])('%s fills in the forms that are theirs, and no other', (_, who, more, raters) => {
  const filled = Object.values(Rater).filter((rater) =>
    raterAs(who, { rater, enteredBy: [] }, { ...standing, ...more }),
  );

  expect(filled.sort()).toEqual([...raters].sort());
});

test('OP-3 a paper is typed by who leads or evaluates the class, of classmates about the own child by a colleague', () => {
  const onPaper = { ...standing, isOnPaper: true };
  const typed = (who: Actor) => [SELF, GUARDIAN, PEER].map((rater) => raterAs(who, { rater, enteredBy: [] }, onPaper));

  expect(typed(leader)).toEqual([HOMEROOM_TEACHER, HOMEROOM_TEACHER, HOMEROOM_TEACHER]);
  expect(typed(member)).toEqual([CLASS_GROUP, CLASS_GROUP, CLASS_GROUP]);
  for (const who of [teacher, principal, colleague]) expect(typed(who)).toEqual([null, null, null]);
  const leaderAtHome = actor({ ...leader, guards: [child('one')] });
  expect(typed(leaderAtHome)).toEqual([HOMEROOM_TEACHER, GUARDIAN, null]);
  expect(raterAs(leaderAtHome, { rater: PEER, enteredBy: [] }, { ...onPaper, studentId: 'two' })).toBe(
    HOMEROOM_TEACHER,
  );
});

test('whom the scheme lets type for the child does so as what they are', () => {
  const guardian = actor({ guards: [child('one')] });

  expect(raterAs(guardian, { rater: SELF, enteredBy: [GUARDIAN] }, standing)).toBe(GUARDIAN);
  expect(raterAs(guardian, { rater: SELF, enteredBy: [] }, standing)).toBeNull();
});

// ZM-1: staff enter for a household that takes no part.
test('the group of the class writes in the place of a household that takes no part, nobody else of the class', () => {
  const guardian = actor({ guards: [child('one')] });
  const form = { rater: GUARDIAN, enteredBy: [] };
  const paused = { ...standing, isPaused: true };

  expect(raterAs(leader, form, paused)).toBe(HOMEROOM_TEACHER);
  expect(raterAs(leader, form, standing)).toBeNull();
  expect(raterAs(member, form, paused)).toBe(CLASS_GROUP);
  expect(raterAs(member, form, standing)).toBeNull();
  expect(raterAs(leader, { rater: SELF, enteredBy: [] }, paused)).toBe(HOMEROOM_TEACHER);
  expect(raterAs(member, { rater: SELF, enteredBy: [GUARDIAN] }, paused)).toBe(CLASS_GROUP);
  expect(raterAs(leader, { rater: SELF, enteredBy: [] }, standing)).toBeNull();
  expect(raterAs(teacher, { rater: SELF, enteredBy: [] }, paused)).toBeNull();
  expect(raterAs(leader, { rater: PEER, enteredBy: [] }, paused)).toBeNull();
  expect(raterAs(guardian, form, paused)).toBe(GUARDIAN);
  expect(raterAs(teacher, form, paused)).toBeNull();
});

import { type Actor, ANONYMOUS } from '../../../api/src/kernel/actor.js';
import {
  entersAs,
  looksAs,
  NO_PUPIL,
  seesBody,
  standsInFor,
} from '../../../api/src/modules/measurements/measurement.policy.js';
import { MarkViewer, Recorder } from '../../../api/src/modules/schemes/codes.rules.js';

const actor = (more: Partial<Actor>): Actor => ({ ...ANONYMOUS, identityId: 'i', ...more });
const office = (role: string, classId: string | null, unitId = 'school') => ({
  ...{ appointmentId: 'a', role, personId: 'p', unitId, unitPath: `/x/${unitId}/`, classId },
});
const place = { schoolId: 'school', classId: 'third', studentId: 'one' };
const ofClass = { ...place, studentId: NO_PUPIL };
const child = (studentId: string) => [{ schoolId: 'school', classId: 'third', personId: 'p', studentId }];
const teaching = (classId: string) => [{ schoolId: 'school', classId, personId: 'p' }];

const { HOMEROOM_TEACHER, TEACHER, SCHOOL, GUARDIAN, STUDENT } = Recorder;
const { FAMILY } = MarkViewer;

test.each([
  ['who leads the class', { offices: [office('HOMEROOM_TEACHER', 'third')] }, [HOMEROOM_TEACHER], true],
  ['who leads another', { offices: [office('HOMEROOM_TEACHER', 'second')] }, [], false],
  ['who teaches it', { teaching: teaching('third') }, [TEACHER], false],
  ['who teaches another', { teaching: teaching('second') }, [], false],
  ['who keeps the rolls', { offices: [office('SCHOOL_ADMINISTRATOR', null)] }, [SCHOOL], true],
  ['who keeps those of another school', { offices: [office('SCHOOL_ADMINISTRATOR', null, 'other')] }, [], false],
  ['the principal', { offices: [office('PRINCIPAL', null)] }, [], true],
  ['a guardian', { guards: child('one') }, [GUARDIAN], true],
  ['a guardian of another', { guards: child('two') }, [], false],
  ['the pupil', { self: child('one') }, [STUDENT], true],
  ['another pupil', { self: child('two') }, [], false],
  ['a teaching guardian', { teaching: teaching('third'), guards: child('one') }, [GUARDIAN, TEACHER], true],
  ['a stranger', {}, [], false],
])('%s enters body measures, and sees them, as what they are', (_, who, roles, sees) => {
  expect(entersAs(actor(who), place)).toEqual(roles);
  expect(seesBody(actor(who), place)).toBe(sees);
  expect(entersAs(actor(who), ofClass)).toEqual(roles.filter((role) => role !== GUARDIAN && role !== STUDENT));
});

test.each([
  ['who leads the class', { offices: [office('HOMEROOM_TEACHER', 'third')] }, [MarkViewer.HOMEROOM_TEACHER], []],
  ['who teaches it', { teaching: teaching('third') }, [MarkViewer.TEACHER], []],
  ['the principal', { offices: [office('PRINCIPAL', null)] }, [MarkViewer.SCHOOL], []],
  ['the principal of another school', { offices: [office('PRINCIPAL', null, 'other')] }, [], []],
  ['a guardian', { guards: child('one') }, [], [FAMILY]],
  ['the pupil', { self: child('one') }, [], [FAMILY]],
  ['a classmate', { self: child('two') }, [], []],
  ['a teaching guardian', { teaching: teaching('third'), guards: child('one') }, [MarkViewer.TEACHER], [FAMILY]],
])('%s looks at results as what they are', (_, who, asStaff, asFamily) => {
  expect(looksAs(actor(who), ofClass)).toEqual(asStaff);
  expect(looksAs(actor(who), place)).toEqual([...asStaff, ...asFamily]);
});

test.each([
  ['who leads the class', { offices: [office('HOMEROOM_TEACHER', 'third')] }, HOMEROOM_TEACHER],
  ['who is in its group', { groups: teaching('third') }, TEACHER],
  ['who is in the group of another', { groups: teaching('second') }, null],
  ['who only teaches it', { teaching: teaching('third') }, null],
  ['who keeps the rolls', { offices: [office('SCHOOL_ADMINISTRATOR', null)] }, null],
])('%s enters in the place of a household as what they are', (_, who, as) => {
  expect(standsInFor(actor(who), place)).toBe(as);
});

import { ANONYMOUS, type Actor } from '../../../api/src/kernel/actor.js';
import { SampleState } from '../../../api/src/modules/oversight/sample.lifecycle.js';
import {
  whyNotAnswer,
  whyNotInspect,
  whyNotLookAgain,
  type SampledPlace,
} from '../../../api/src/modules/oversight/sample.policy.js';

const [SCHOOL, CLASS, CHILD, ME, OTHER] = ['school', 'class', 'child', 'me', 'other'] as never[];
const office = (role: string, classId: unknown = null) =>
  ({ appointmentId: 'a', role, personId: ME, unitId: SCHOOL, unitPath: '/', classId }) as never;
const holding = (...offices: never[]): Actor => ({ ...ANONYMOUS, offices });
const director = holding(office('ACADEMIC_DIRECTOR'));
const leader = holding(office('HOMEROOM_TEACHER', CLASS));
const guards = [{ personId: ME, schoolId: SCHOOL, studentId: CHILD, classId: CLASS }] as never;

const drawn: SampledPlace = {
  ...{ schoolId: SCHOOL!, classId: CLASS!, studentId: CHILD!, state: SampleState.WAITING },
  ...{ publishedById: OTHER!, inspectedById: null, answeredById: null },
};
const found = { ...drawn, state: SampleState.FOUND, inspectedById: OTHER! };
const answered = { ...found, state: SampleState.ANSWERED, answeredById: OTHER! };

test.each<[string, Actor, SampledPlace, string | null]>([
  ['an office may', director, drawn, null],
  ['a booklet that nobody published', director, { ...drawn, publishedById: null }, null],
  ['who holds none may not', leader, drawn, '抽查由校领导'],
  ['nobody the own child', { ...director, guards }, drawn, '自己孩子'],
  ['nobody the own class', holding(office('ACADEMIC_DIRECTOR'), office('HOMEROOM_TEACHER', CLASS)), drawn, '自己班'],
  ['nobody what they published', director, { ...drawn, publishedById: ME! }, '是您发布的'],
  ['nobody twice', director, found, '已经检查过'],
])('looking through a booklet that was drawn: %s', (_, actor, place, why) => {
  const reason = whyNotInspect(actor, place);
  if (why === null) expect(reason).toBeNull();
  else expect(reason).toContain(why);
});

test.each<[string, Actor, SampledPlace, string | null]>([
  ['who leads the class may', leader, found, null],
  ['who neither leads nor publishes may not', holding(office('SCHOOL_DOCTOR')), found, '更正由班主任'],
  ['nobody for the own child', { ...leader, guards }, found, '自己孩子'],
  ['nobody the own finding', director, { ...found, inspectedById: ME! }, '问题是您提的'],
  ['nothing that was not found', leader, drawn, '没有等着更正'],
])('answering a finding: %s', (_, actor, place, why) => {
  const reason = whyNotAnswer(actor, place);
  if (why === null) expect(reason).toBeNull();
  else expect(reason).toContain(why);
});

test.each<[string, Actor, SampledPlace, string | null]>([
  ['an office may', director, answered, null],
  ['nobody the own answer', director, { ...answered, answeredById: ME! }, '更正是您回复的'],
  ['nobody the own child', { ...director, guards }, answered, '自己孩子'],
  ['nothing that was not answered', director, found, '没有等着复查'],
])('looking a second time: %s', (_, actor, place, why) => {
  const reason = whyNotLookAgain(actor, place);
  if (why === null) expect(reason).toBeNull();
  else expect(reason).toContain(why);
});

import { ANONYMOUS, type Actor } from '../../../api/src/kernel/actor.js';
import { exempts, seesExemptionsOf } from '../../../api/src/modules/exemptions/exemption.policy.js';

const PLACE = { id: 'third', school_id: 'school' };

const actor = (more: object): Actor => ({ ...ANONYMOUS, ...more }) as never;
const office = (role: string, classId: string | null) => ({
  offices: [{ role, personId: 'me', unitId: 'school', unitPath: '/', classId }],
});
const OWN = { guards: [{ schoolId: 'school', classId: 'third', studentId: 'spring', personId: 'me' }] };

test.each([
  ['the homeroom teacher', office('HOMEROOM_TEACHER', 'third'), true, true],
  ['who keeps the rolls', office('SCHOOL_ADMINISTRATOR', null), true, true],
  ['the homeroom teacher of another class', office('HOMEROOM_TEACHER', 'second'), false, false],
  ['a guardian', OWN, false, true],
  ['the homeroom teacher about the own child', { ...office('HOMEROOM_TEACHER', 'third'), ...OWN }, false, true],
])('OP-7 whether %s exempts a pupil and reads why', (_, more, may, reads) => {
  const place = { schoolId: 'school', classId: 'third', studentId: 'spring' };
  expect([exempts(actor(more), PLACE, 'spring'), seesExemptionsOf(actor(more), place)]).toEqual([may, reads]);
});

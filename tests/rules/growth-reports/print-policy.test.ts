import { ANONYMOUS, type Actor } from '../../../api/src/kernel/actor.js';
import { concernsPrint } from '../../../api/src/modules/growth-reports/growth-report.policy.js';

const holding = (role: string, classId: string | null = null): Actor =>
  ({ ...ANONYMOUS, offices: [{ role, personId: 'me', unitId: 'school', unitPath: '/', classId }] }) as never;

test.each([
  ['PRINCIPAL', null, true, true],
  ['SCHOOL_ADMINISTRATOR', null, true, true],
  ['SCHOOL_DOCTOR', null, false, false],
  ['TEACHER', null, false, false],
  ['HOMEROOM_TEACHER', 'third', false, true],
  ['HOMEROOM_TEACHER', 'second', false, false],
])('a printing of the whole school, of a class, concerns a %s of %s: %s, %s', (role, classId, school, ofClass) => {
  const concerns = (of: string | null) =>
    concernsPrint(holding(role, classId), {
      ...({ schoolId: 'school', classId: of, studentId: null, requestedById: 'other' } as never as Parameters<
        typeof concernsPrint
      >[1]),
    });
  expect([concerns(null), concerns('third')]).toEqual([school, ofClass]);
});

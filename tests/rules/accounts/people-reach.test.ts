import { type Actor, ANONYMOUS } from '../../../api/src/kernel/actor.js';
import { peopleReach } from '../../../api/src/modules/accounts/school-people.policy.js';

const actor = (...offices: object[]) => ({ ...ANONYMOUS, offices }) as unknown as Actor;
const leads = (unitId: string, classId: string) => ({ role: 'HOMEROOM_TEACHER', unitId, classId });

test('ZM-1 who leads a class finds the people of that class, without the staff', () => {
  expect(peopleReach(actor(leads('S1', 'C1'), leads('S1', 'C2')), 'S1' as never)).toEqual({
    ...{ classIds: ['C1', 'C2'], seesStaff: false },
  });
});

test('ZM-1 who leads a class elsewhere finds nobody here', () => {
  expect(peopleReach(actor(leads('S2', 'C9')), 'S1' as never)).toBeNull();
  expect(peopleReach(actor(leads('S2', 'C9'), leads('S1', 'C1')), 'S1' as never)?.classIds).toEqual(['C1']);
});

import { ANONYMOUS, SYSTEM } from '../../../api/src/kernel/actor.js';
import { setsGroup } from '../../../api/src/modules/class-groups/class-group.policy.js';
import {
  choiceFault,
  groupWords,
  headCount,
  isComplete,
} from '../../../api/src/modules/class-groups/class-group.rules.js';

const SIZE = { least: 3, most: 5 };

test.each([
  [[], [], 0],
  [['head'], [], 1],
  [['head'], ['one', 'two'], 3],
  [[], ['one', 'two'], 2],
  // Who became homeroom teacher meanwhile, and a class that two lead.
  [['one'], ['one', 'two'], 2],
  [['head', 'deputy'], ['one'], 2],
])('led by %j with %j a group has %i', (leaders, members, count) => {
  expect(headCount(leaders, members)).toBe(count);
});

test.each([
  [2, true, false, '现在 2 人，再选 1 名老师就齐了。人没齐也可以照常评价。'],
  [3, true, true, '现在 3 人，小组已经齐了。'],
  [5, true, true, '现在 5 人，小组已经齐了。'],
  [6, true, false, '现在 6 人，方案规定最多 5 人，请调整。'],
  [4, false, false, '班级还没有班主任，小组还没有组长。请教务处先在名册里登记班主任。'],
])('%i with a leader (%s): complete %s, %s', (count, hasLeader, complete, words) => {
  expect(isComplete(count, hasLeader, SIZE)).toBe(complete);
  expect(groupWords(count, hasLeader, SIZE)).toBe(words);
});

test('four beside the leader are the most', () => {
  expect(choiceFault(4, SIZE)).toBeNull();
  expect(choiceFault(0, SIZE)).toBeNull();
  expect(choiceFault(5, SIZE)).toContain('最多选 4 名老师，现在选了 5 名');
});

const place = { id: 'third', school_id: 'school' };
const office = (role: string, classId: string | null, unitId = 'school') => ({
  ...ANONYMOUS,
  offices: [{ appointmentId: 'a', role, personId: 'p', unitId, unitPath: `/x/${unitId}/`, classId }],
});

test.each([
  ['who leads the class', office('HOMEROOM_TEACHER', 'third'), true],
  ['who leads another', office('HOMEROOM_TEACHER', 'second'), false],
  ['who keeps the rolls', office('SCHOOL_ADMINISTRATOR', null), true],
  ['the academic director', office('ACADEMIC_DIRECTOR', null), true],
  ['who keeps the rolls of another school', office('SCHOOL_ADMINISTRATOR', null, 'other'), false],
  ['the principal', office('PRINCIPAL', null), false],
  ['a member', { ...ANONYMOUS, groups: [{ schoolId: 'school', classId: 'third', personId: 'p' }] }, false],
  [
    'who teaches the class',
    { ...ANONYMOUS, teaching: [{ schoolId: 'school', classId: 'third', personId: 'p' }] },
    false,
  ],
  ['the system', SYSTEM, true],
])('whether %s sets the group', (_, who, may) => {
  expect(setsGroup(who, place)).toBe(may);
});

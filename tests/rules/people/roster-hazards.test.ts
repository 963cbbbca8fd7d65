import {
  type AroundPlan,
  hazardsOf,
  isLargeLeaving,
  NO_HAZARDS,
} from '../../../api/src/modules/people/roster/hazards.js';
import type { RosterPlan } from '../../../api/src/modules/people/roster/index.js';

/** Somebody of whom a sheet tells: the number, the name there and the name that the school has. */
type Told = [number: string, after: string, before: string];

type Leaving = Record<'staff' | 'students', [left: number, present: number]>;

const NOBODY_LEAVES: Leaving = { staff: [0, 20], students: [0, 20] };

interface Wishes {
  staff?: Told[];
  pupils?: Told[];
  /** How many leave of how many, kind by kind. */
  leaving?: Partial<Leaving>;
  around?: Partial<AroundPlan>;
}

const staffTo = (staffNumber: string, name: string, row: number) => ({ file: '教师.xlsx', row, staffNumber, name });
const pupilTo = (rollNumber: string, name: string, row: number) => ({
  ...{ file: '学生.xlsx', row, rollNumber, name },
  document: { kind: '居民身份证', number: '990000202007151608' },
});

/** What a plan tells of people whom it found; who has the name of before is unchanged. */
function kind(told: Told[], draft: (number: string, name: string, row: number) => object, left = 0) {
  const all = told.map(([number, after, before], at) => ({ to: draft(number, after, at + 2), from: { name: before } }));
  return {
    create: [],
    change: all.filter(({ to, from }) => (to as { name: string }).name !== from.name),
    unchanged: all.filter(({ to, from }) => (to as { name: string }).name === from.name),
    left: Array.from({ length: left }),
  };
}

function hazards({ staff = [], pupils = [], leaving, around }: Wishes) {
  const leave = { ...NOBODY_LEAVES, ...leaving };
  const plan = {
    staff: kind(staff, staffTo, leave.staff[0]),
    students: kind(pupils, pupilTo, leave.students[0]),
  } as unknown as RosterPlan;
  return hazardsOf(plan, {
    present: { staff: leave.staff[1], students: leave.students[1] },
    ...{ formerStaff: [], formerStudents: [], importerNumber: null, ...around },
  });
}

const same = (count: number): Told[] => Array.from({ length: count }, (_, at) => [`S${at}`, '同名', '同名']);
const other = (count: number): Told[] => Array.from({ length: count }, (_, at) => [`N${at}`, '新名', '旧名']);

test('GL-1 an import in which nobody is renamed and nobody leaves holds no hazard', () => {
  expect(hazards({ staff: same(3), pupils: same(3) })).toEqual(NO_HAZARDS);
});

test.each([
  [0, 20, false],
  [2, 2, false],
  [2, 4, false],
  [3, 3, true],
  [3, 6, true],
  [3, 7, false],
  [9, 20, false],
  [10, 20, true],
])('GL-1 that %i of %i leave is large: %s', (left, present, isLarge) => {
  expect(isLargeLeaving({ kind: 'students', left, present })).toBe(isLarge);
});

test('GL-1 pupils who leave are told before staff who leave, and only a large leaving is an alarm', () => {
  const { leaving, alarms } = hazards({ leaving: { staff: [1, 20], students: [791, 800] } });
  expect(leaving).toEqual([
    { kind: 'students', left: 791, present: 800 },
    { kind: 'staff', left: 1, present: 20 },
  ]);
  expect(alarms).toEqual([
    '这份表里没有现在在校的学生 791 人，占 98.8%。看起来不是本校的名册，导入后这些人都会记为离开。',
  ]);
});

test('GL-1 who is renamed is told with the place in the sheet, staff by the whole number, a pupil by a masked one', () => {
  const { renamed } = hazards({
    staff: [
      ['T001', '同名', '同名'],
      ['T002', '新名', '旧名'],
    ],
    pupils: [['G990000202007151608', '林小禾', '林晓禾']],
  });
  expect(renamed).toEqual([
    { kind: 'staff', file: '教师.xlsx', row: 3, number: '工号 T002', before: '旧名', after: '新名' },
    { kind: 'students', file: '学生.xlsx', row: 2, number: '学籍号 G990…1608', before: '林晓禾', after: '林小禾' },
  ]);
});

test('GL-1 a pupil without 学籍号 is told by the masked number of the paper', () => {
  expect(hazards({ pupils: [['', '林小禾', '林晓禾']] }).renamed[0]!.number).toBe('证件号 9900…1608');
});

test('GL-1 another way of writing a name is no other name', () => {
  expect(hazards({ pupils: [['G1', '艾力江•买买提', '艾力江·买买提']] }).renamed).toEqual([]);
});

test('GL-1 who was here before and comes back is renamed as well', () => {
  const formerStaff = [
    { to: staffTo('T009', '新名', 7) as never, name: '旧名' },
    { to: staffTo('T010', '同名', 8) as never, name: '同名' },
  ];
  const formerStudents = [{ to: pupilTo('', '外校丁', 4) as never, name: '何雨薇' }];
  expect(hazards({ around: { formerStaff, formerStudents } }).renamed).toMatchObject([
    { number: '工号 T009', row: 7, before: '旧名', after: '新名' },
    { row: 4, before: '何雨薇', after: '外校丁' },
  ]);
});

test.each([
  [2, 2, 0],
  [3, 3, 1],
  [3, 15, 1],
  [3, 16, 0],
  [4, 20, 1],
])('GL-1 %i other names of %i numbers found are %i alarm', (renamed, found, alarms) => {
  const told = [...other(renamed), ...same(found - renamed)];
  expect(hazards({ staff: told }).alarms).toHaveLength(alarms);
  expect(hazards({ pupils: told }).alarms).toHaveLength(alarms);
});

test('GL-1 the gravest alarm comes first: the leaving, the own name, the many names', () => {
  const { alarms } = hazards({
    staff: [['N7', '外校乙', '孙管理'], ...other(3)],
    leaving: { students: [5, 5] },
    around: { importerNumber: 'N7' },
  });
  expect(alarms).toEqual([
    '这份表里没有现在在校的学生 5 人，占 100%。看起来不是本校的名册，导入后这些人都会记为离开。',
    '工号 N7 是上传这份表的“孙管理”自己的，表里却写着“外校乙”。看起来是别的学校的表，请先核对是不是拿错了。',
    '号码对得上的教职工有 4 人，其中 4 人姓名不一样，占 100%。一次很少有这么多人改名，看起来是别的学校的表。',
  ]);
});

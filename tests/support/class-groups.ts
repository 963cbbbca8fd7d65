import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import { evidenceRoster, SECOND, THIRD } from './evidence-world';
import { staffSheet, type SheetText } from './small-roster';

const MEMBER = `id personId name courseNames startsOn lastOn`;
const GROUP = `classId className version least most leaderName members { ${MEMBER} } former { ${MEMBER} }
  headCount isComplete words setBy setAt viewerCanSet candidates { personId name courseNames }`;
export const A_GROUP = `query Group($classId: ID!) { classGroup(classId: $classId) { ${GROUP} } }`;
export const GROUPS = `query Groups($schoolId: ID!) { classGroups(schoolId: $schoolId) { ${GROUP} } }`;
export const SET_GROUP = `mutation Set($input: SetClassGroupInput!) { setClassGroup(input: $input) { ${GROUP} } }`;
const VISIBLE_CLASSES = `{ myClasses { schoolClass { id } courseNames isHomeroom isInGroup } }`;

/** A group as the API answers it. */
export interface Group {
  classId: string;
  version: number;
  leaderName: string | null;
  members: { personId: string; name: string; startsOn: string; courseNames: string[] }[];
  former: { name: string; startsOn: string; lastOn: string }[];
  candidates: { personId: string; name: string }[];
  words: string;
}

export const groupOf = async (client: Client, classId: string): Promise<Group> =>
  (await client.ask(A_GROUP, { classId })).classGroup;

export const namesIn = ({ members }: Pick<Group, 'members'>): string[] => members.map(({ name }) => name);

/** What is sent so that these teachers are in the group that somebody saw. */
export const choosing = ({ classId, version, candidates, members }: Group, names: string[], more: object = {}) => ({
  input: {
    ...{ classId, version, clientMutationId: randomUUID() },
    personIds: names.map((name) => [...candidates, ...members].find((one) => one.name === name)!.personId),
    ...more,
  },
});

/** Sets who is in a group, by name, as somebody who has just looked. */
export const choose = async (client: Client, classId: string, ...names: string[]): Promise<Group> =>
  (await client.ask(SET_GROUP, choosing(await groupOf(client, classId), names))).setClassGroup;

/** How a teacher stands to a class; nothing when it is not among theirs. */
export const standingIn = async (client: Client, classId: string) =>
  (await client.ask(VISIBLE_CLASSES)).myClasses.find(
    ({ schoolClass }: { schoolClass: { id: string } }) => schoolClass.id === classId,
  );

const csv = (rows: string[][]): string => rows.map((row) => row.join(',')).join('\n');

const STAFF: string[][] = [
  ['A003', '孙管理', '女', '信息技术', '19911110003', '综评管理员'],
  ['T001', '王语文', '女', '语文', '19911110011', '教师'],
  ['T002', '周数学', '男', '数学', '19911110012', '教师'],
  ['T003', '吴体育', '男', '体育', '19911110013', '教师'],
  ['T004', '郑音乐', '女', '音乐', '19911110014', '教师'],
  ['T005', '冯品德', '男', '道德与法治', '19911110015', '教师'],
  ['T006', '沈美术', '女', '美术', '19911110016', '教师'],
  ['T007', '韩科学', '男', '科学', '19911110017', '教师'],
];
const COURSES = ['语文', '数学', '体育', '音乐', '道德与法治', '美术', '科学'];

/** Who teaches what: in the third grade everybody but 沈美术, who teaches the second, unless said otherwise. */
export const teachingSheet = (third: Record<string, string> = {}, second: Record<string, string> = {}): SheetText => {
  const inThird: Record<string, string> = {
    ...{ 语文: '王语文(T001)', 数学: '周数学(T002)', 体育: '吴体育(T003)', 音乐: '郑音乐(T004)' },
    ...{ 道德与法治: '冯品德(T005)', 科学: '韩科学(T007)' },
    ...third,
  };
  const inSecond: Record<string, string> = { 数学: '周数学(T002)', 美术: '沈美术(T006)', ...second };
  const row = (of: Record<string, string>) => COURSES.map((course) => of[course] ?? '');
  return {
    name: '任课.csv',
    bytes: csv([
      ['年级', '班级', ...COURSES],
      ['三年级', THIRD, ...row(inThird)],
      ['二年级', SECOND, ...row(inSecond)],
    ]),
  };
};

/** A school whose third grade is led by T001 and taught by five others; the second has no homeroom teacher's course. */
export const groupRoster = (): SheetText[] => [
  ...evidenceRoster().filter(({ name }) => !['任课.csv', '课程.csv', '教师.csv'].includes(name)),
  staffSheet(STAFF),
  {
    name: '课程.csv',
    bytes: csv([['学科代码', '学科名称'], ...COURSES.map((course, index) => [`0${index + 1}`, course])]),
  },
  teachingSheet(),
];

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../processes.mjs';

const folder = path.join(root, 'manifests');

/** The documents of the released clients, as production lets them in. */
const released = readdirSync(folder).flatMap((file) =>
  Object.values(JSON.parse(readFileSync(path.join(folder, file), 'utf8')).documents),
);

function documentOf(name) {
  const found = released.findLast((text) => new RegExp(`^\\s*(query|mutation) ${name}\\b`).test(text));
  if (!found) throw new Error(`No released client asks ${name}.`);
  return found;
}

const byFamily =
  (more = {}) =>
  ({ families }) =>
    families.map(({ token, studentId }) => ({ token, variables: { studentId, ...more } }));

const byTeacher = (variablesOf) => (room) => [{ token: room.teacher, variables: variablesOf(room) }];
const ofClass = byTeacher(({ classId }) => ({ classId }));

/** Lists: name, title, released document, who of a room asks with which variables; the hot ones are measured at scale too. */
const LISTS = [
  ['timeline', '时间线（一页 20 条）', 'Timeline', byFamily(), true],
  ['class-grid', '班级名单（50 人）', 'ClassStudents', ofClass, true],
  ['class-flowers', '班级小红花', 'ClassFlowers', ofClass, true],
  ['verify-inbox', '待核实（一页 20 条）', 'VerifyInbox', byTeacher(({ schoolId }) => ({ schoolId })), true],
  ['month-quotas', '一户的月度配额', 'MonthQuotas', byFamily({ month: '2026-11' }), true],
  ['class-quotas', '一班各户的配额（50 户）', 'ClassQuotas', ofClass, true],
  ['comments-desk', '评语台（50 人）', 'ConsoleCommentDesk', byTeacher(({ roundId }) => ({ roundId })), true],
  ['results-grid', '成绩表（50 人 × 8 科）', 'ConsoleClassResults', ofClass, true],
  ['booklet', '报告单（册）一份', 'GrowthReport', byFamily(), false],
].map(([name, title, document, askedIn, isHot]) => ({ name, title, document, askedIn, isHot }));

const list = ({ name, title, document }, asked) => ({ name, title, document, query: documentOf(document), asked });

/** What is measured beside the bare server: lists as one person asks them, and what families hand in. */
export function operationsOf([room]) {
  const lists = LISTS.map((operation) => ({ ...list(operation, operation.askedIn(room).slice(0, 1)), isList: true }));
  const submitted = room.families.map(({ token, studentId }) => ({
    token,
    variables: { input: entry(room.schoolId, room.classId, studentId) },
  }));
  const submit = { name: 'submit', title: '提交一条记录', document: 'SaveRecord', asked: submitted, isList: false };
  return [...lists, { ...submit, query: documentOf(submit.document) }];
}

/** What is measured on two data sets: the hot lists, asked in turn by people of all rooms. */
export const hotListsOf = (rooms) =>
  LISTS.filter(({ isHot }) => isHot).map((operation) => list(operation, rooms.flatMap(operation.askedIn)));

function entry(schoolId, classId, studentId) {
  const sport = [
    { id: 'activity', value: '跳绳' },
    { id: 'minutes', value: '20' },
  ];
  return {
    ...{ schoolId, classId, studentIds: [studentId], category: 'sport', as: 'GUARDIAN', happenedOn: '2026-11-20' },
    ...{ words: '跳绳二十分钟。', fields: sport, photoIds: [], submit: true, clientMutationId: '$KEY' },
  };
}

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

/** What is measured: a released document, and who asks it with which variables. */
export function operationsOf({ schoolId, classId, teacher, families }) {
  const family = families[0];
  const byTeacher = (variables) => [{ token: teacher, variables }];
  const byFamily = [{ token: family.token, variables: { studentId: family.studentId } }];
  const submitted = families.map(({ token, studentId }) => ({
    token,
    variables: { input: entry(schoolId, classId, studentId) },
  }));
  const list = (name, title, document, asked) => ({ name, title, document, asked, isList: true });
  return [
    list('timeline', '时间线（一页 20 条）', 'Timeline', byFamily),
    list('class-grid', '班级名单（50 人）', 'ClassStudents', byTeacher({ classId })),
    list('class-flowers', '班级小红花', 'ClassFlowers', byTeacher({ classId })),
    list('booklet', '报告单（册）一份', 'GrowthReport', byFamily),
    { name: 'submit', title: '提交一条记录', document: 'SaveRecord', asked: submitted, isList: false },
  ].map((operation) => ({ ...operation, query: documentOf(operation.document) }));
}

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

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../processes.mjs';

const features = 'miniprogram/src/features';
const folderOf = (file) => path.join(root, features, file);

/** The operation of a client's document with the fragments of its file. */
function documentOf(file, name) {
  const parts = readFileSync(folderOf(file), 'utf8').split(/\n(?=query |mutation |fragment )/);
  const wanted = parts.find((part) => new RegExp(`^(query|mutation) ${name}\\b`).test(part));
  if (!wanted) throw new Error(`${file} has no operation ${name}.`);
  const known = new Map(parts.flatMap((part) => (part.match(/^fragment (\w+)/) ? [[part.match(/^fragment (\w+)/)[1], part]] : []))); // prettier-ignore
  const used = new Set();
  const collect = (text) => {
    for (const [, fragment] of text.matchAll(/\.\.\.(\w+)/g))
      if (!used.has(fragment) && known.has(fragment)) collect(known.get(used.add(fragment) && fragment));
  };
  collect(wanted);
  return [wanted, ...[...used].map((fragment) => known.get(fragment))].join('\n');
}

/** What is measured, as the released clients ask it: a document, and who asks it with which variables. */
export function operationsOf({ schoolId, classId, teacher, families }) {
  const byTeacher = (variables) => [{ token: teacher, variables }];
  return [
    {
      ...{
        name: 'timeline',
        title: '时间线（一页 20 条）',
        isList: true,
        file: 'moments/moments.graphql',
        is: 'Timeline',
      },
      asked: families.slice(0, 1).map(({ token, studentId }) => ({ token, variables: { studentId } })),
    },
    {
      ...{ name: 'class-grid', title: '班级名单（50 人）', isList: true, file: 'people/class-students.graphql' },
      ...{ is: 'ClassStudents', asked: byTeacher({ classId }) },
    },
    {
      ...{ name: 'class-flowers', title: '班级小红花', isList: true, file: 'recognition/recognition.graphql' },
      ...{ is: 'ClassFlowers', asked: byTeacher({ classId }) },
    },
    {
      ...{ name: 'submit', title: '提交一条记录', isList: false, file: 'evidence/evidence.graphql', is: 'SaveRecord' },
      asked: families.map(({ token, studentId }) => ({
        token,
        variables: { input: entry(schoolId, classId, studentId) },
      })),
    },
  ].map((operation) => ({ ...operation, query: documentOf(operation.file, operation.is) }));
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

import { expectedIn, keyOf, progressOf } from '../../../api/src/modules/evaluations/expected.rules.js';

const source = {
  members: [
    { studentId: 's1', name: '安春', refuses: false },
    { studentId: 's2', name: '安夏', refuses: true },
    { studentId: 's3', name: '安秋', refuses: false },
  ],
  teachings: [
    { course: '语文', teacher: '王丽' },
    { course: '数学', teacher: '周明' },
    { course: '数学', teacher: '吴青' },
  ],
  pairs: [
    { studentId: 's1', peerId: 's3' },
    { studentId: 's3', peerId: 's1' },
    { studentId: 's1', peerId: 'gone' },
  ],
};
const expected = (rater: string, course = '') => expectedIn({ rater: rater as never, course }, source);
const told = (rater: string, course = '') => expected(rater, course).map(({ who, studentId }) => `${who} ${studentId}`);

test.each([
  ['SELF', ['安春 s1', '安秋 s3']],
  ['GUARDIAN', ['安春的家长 s1', '安秋的家长 s3']],
  ['HOMEROOM_TEACHER', ['班主任 s1', '班主任 s2', '班主任 s3']],
  ['CLASS_GROUP', ['班级评价小组 s1', '班级评价小组 s2', '班级评价小组 s3']],
  ['SCHOOL', ['学校 s1', '学校 s2', '学校 s3']],
  ['PEER', ['安秋 s1', '安春 s3']],
])('%s: a family that refused owes nothing, the school its duty all the same', (rater, list) => {
  expect(told(rater)).toEqual(list);
});

test('each course judges each child once, whoever of its teachers does it', () => {
  expect(told('TEACHER')).toHaveLength(6);
  expect(told('TEACHER', '数学')).toEqual([
    '数学 周明、吴青老师 s1',
    '数学 周明、吴青老师 s2',
    '数学 周明、吴青老师 s3',
  ]);
});

test('progress is counted by rater', () => {
  const done = new Set([keyOf({ studentId: 's1', peerId: '', course: '语文' })]);

  expect(progressOf(expected('TEACHER'), done).map(({ who, done: count, total }) => [who, count, total])).toEqual([
    ['语文 王丽老师', 1, 3],
    ['数学 周明、吴青老师', 0, 3],
  ]);
});

import { readBoarding } from '../../../api/src/modules/people/roster/cells/boarding.js';
import { classWords } from '../../../api/src/modules/people/roster/cells/class-name.js';
import { readDate } from '../../../api/src/modules/people/roster/cells/date.js';
import { readEthnicGroup } from '../../../api/src/modules/people/roster/cells/ethnic-group.js';
import { readGrade, readGrades } from '../../../api/src/modules/people/roster/cells/grade.js';
import { readKinship } from '../../../api/src/modules/people/roster/cells/kinship.js';
import { nameKey, readName } from '../../../api/src/modules/people/roster/cells/name.js';
import { readPhone } from '../../../api/src/modules/people/roster/cells/phone.js';
import { readPost } from '../../../api/src/modules/people/roster/cells/post.js';
import type { Reading } from '../../../api/src/modules/people/roster/cells/reading.js';
import { readSex } from '../../../api/src/modules/people/roster/cells/sex.js';
import { readStaffNumber } from '../../../api/src/modules/people/roster/cells/staff-number.js';
import { teachersIn } from '../../../api/src/modules/people/roster/cells/teacher-cell.js';
import { readYear, readYearMonth } from '../../../api/src/modules/people/roster/cells/year-month.js';
import type { Cell } from '../../../api/src/platform/spreadsheets/index.js';
import { cell } from './roster-files.js';

const REFUSED = '(refused)';

const valueOf = (reading: Reading<unknown>): unknown => ('value' in reading ? reading.value : REFUSED);

/** One test per reader: what is written in the cell, and what it means. */
function means(title: string, reader: (cell: Cell) => Reading<unknown>, examples: [string | number, unknown][]): void {
  test.each(examples)(`${title}: %j`, (written, expected) => {
    expect(valueOf(reader(cell(written)))).toEqual(expected);
  });
}

means('GL-1 a name is kept as it is, without stray spaces', readName, [
  [' 李博文\u3000', '李博文'],
  ['张 三', '张三'],
  ['Anna  Lee', 'Anna Lee'],
  ['艾力江·买买提', '艾力江·买买提'],
  ['艾力江 · 买买提', '艾力江·买买提'],
  ['毛䶮', '毛䶮'],
  ['𠮷田', '𠮷田'],
  ['\u3000', REFUSED],
  ['张三1', REFUSED],
  [123, REFUSED],
]);

means('GL-1 sex is a word or a code', readSex, [
  ['男', 'MALE'],
  ['女', 'FEMALE'],
  ['1', 'MALE'],
  ['２', 'FEMALE'],
  [2, 'FEMALE'],
  ['女性', 'FEMALE'],
  ['2-女', 'FEMALE'],
  ['1女', REFUSED],
  ['0', REFUSED],
  ['3', REFUSED],
  ['9', REFUSED],
  ['', REFUSED],
]);

means('GL-1 a date may be written in every usual form', readDate, [
  ['20200715', '2020-07-15'],
  [20200715, '2020-07-15'],
  ['2020-7-15', '2020-07-15'],
  ['2020/07/15', '2020-07-15'],
  ['2020.7.15', '2020-07-15'],
  ['2020年7月15日', '2020-07-15'],
  ['２０２０年７月１５日', '2020-07-15'],
  ['2020-07-15 00:00:00', '2020-07-15'],
  [44027, '2020-07-15'],
  ['44027', '2020-07-15'],
  ['20200230', REFUSED],
  ['2021-02-29', REFUSED],
  ['2020年13月1日', REFUSED],
  ['七月十五', REFUSED],
  ['2020', REFUSED],
]);

means('GL-1 a month may be written in every usual form', readYearMonth, [
  ['202609', '2026-09'],
  [202609, '2026-09'],
  ['2026-09', '2026-09'],
  ['2026年9月', '2026-09'],
  ['2026.9', '2026-09'],
  ['2026/9/1', '2026-09'],
  ['202613', REFUSED],
  ['九月', REFUSED],
]);

means('GL-1 a year may stand alone or as a cohort', readYear, [
  [2026, 2026],
  ['2026级', 2026],
  ['２０２６年', 2026],
  ['26', REFUSED],
]);

means('GL-1 a phone is a mobile number or a landline', readPhone, [
  ['19922609920', '19922609920'],
  [19922609920, '19922609920'],
  ['１９９２２６０９９２０', '19922609920'],
  ['199 2260 9920', '19922609920'],
  ['199-2260-9920', '19922609920'],
  ['+86 19922609920', '19922609920'],
  ['8619922609920', '19922609920'],
  ['0771-5501234', '0771-5501234'],
  ['(010)65501234', '010-65501234'],
  ['19922609920/19922609921', '19922609920'],
  ['12345', REFUSED],
  ['12922609920', REFUSED],
  ['1992260992', REFUSED],
  ['1.99E+10', REFUSED],
]);

means('GL-1 kinship is a word or a code of GB/T 4761', readKinship, [
  ['母亲', '母亲'],
  ['妈妈', '母亲'],
  ['52', '母亲'],
  [51, '父亲'],
  ['爷爷', '祖父'],
  ['64', '外祖母'],
  ['姥姥', '外祖母'],
  ['52-母亲', '母亲'],
  ['邻居', '其他'],
  ['12', REFUSED],
]);

means('GL-1 an ethnic group is a word or a code of GB/T 3304', readEthnicGroup, [
  ['汉族', '汉族'],
  ['汉', '汉族'],
  ['01', '汉族'],
  [5, '维吾尔族'],
  ['01汉族', '汉族'],
  ['19', '黎族'],
  ['56', '基诺族'],
  ['97', '其他'],
  ['57', REFUSED],
  ['火星族', REFUSED],
]);

means('GL-1 boarding is a word or a code', readBoarding, [
  ['走读', false],
  ['住校', true],
  ['寄宿', true],
  [1, false],
  ['2', true],
  ['是', true],
  ['骑车', REFUSED],
]);

means('GL-1 a grade is a word or a number', readGrade, [
  ['一年级', 1],
  ['6年级', 6],
  ['七年级', 7],
  ['初一', 7],
  ['初中三年级', 9],
  ['高一', 10],
  ['高三年级', 12],
  ['１２', 12],
  ['高四', REFUSED],
  ['13', REFUSED],
  ['大班', REFUSED],
]);

means('GL-1 several grades may be listed or given as a range', readGrades, [
  ['一年级、二年级、三年级', [1, 2, 3]],
  ['1-3年级', [1, 2, 3]],
  ['七至九年级', [7, 8, 9]],
  ['高一，高三', [10, 12]],
  ['全部', []],
  ['一年级、太阳', REFUSED],
]);

means('GL-1 a staff number is letters and digits', readStaffNumber, [
  [' Ｔ０００１ ', 'T0001'],
  ['t0001', 'T0001'],
  [1001, '1001'],
  ['', REFUSED],
  ['工号一', REFUSED],
]);

test.each([
  ['校长', 'PRINCIPAL', false],
  ['分管副校长', 'DEPUTY_PRINCIPAL', false],
  ['德育主任(团委书记)', 'MORAL_DIRECTOR', false],
  ['教师、教务主任', 'ACADEMIC_DIRECTOR', false],
  ['班主任', 'TEACHER', false],
  ['门卫', 'TEACHER', true],
])('GL-1 the post %s means %s', (post, role, warned) => {
  expect(readPost(cell(post))).toMatchObject({ value: { post, role } });
  expect('warning' in readPost(cell(post))).toBe(warned);
});

test.each([
  ['一年级（1）班', { grade: 1, number: 1 }],
  ['一年级(1)班', { grade: 1, number: 1 }],
  ['1年级1班', { grade: 1, number: 1 }],
  ['一(1)班', { grade: 1, number: 1 }],
  ['一年级十二班', { grade: 1, number: 12 }],
  ['2026级1班', { entryYear: 2026, number: 1 }],
  ['高一（3）班', { grade: 10, number: 3 }],
  ['初二3班', { grade: 8, number: 3 }],
  ['（2）班', { number: 2 }],
  ['101班', { grade: 1, number: 1 }],
  ['火箭班', undefined],
])('GL-1 the class name %s is understood', (name, words) => {
  expect(classWords(name)).toEqual(words);
});

test.each([
  ['方悦宁(T0008)', [{ name: '方悦宁', staffNumber: 'T0008' }]],
  ['方悦宁（Ｔ０００８）', [{ name: '方悦宁', staffNumber: 'T0008' }]],
  [
    '方悦宁(T0008)、何子涵（T0009）',
    [
      { name: '方悦宁', staffNumber: 'T0008' },
      { name: '何子涵', staffNumber: 'T0009' },
    ],
  ],
  ['方悦宁', [{ name: '方悦宁', staffNumber: null }]],
  ['/', []],
])('GL-1 the teachers in the cell %s are told apart', (text, teachers) => {
  expect(teachersIn(text)).toEqual(teachers);
});

test('GL-1 names compare without regard to the kind of middle dot, case and spaces', () => {
  expect(nameKey('艾力江•买买提')).toBe(nameKey(' 艾力江·买买提'));
  expect(nameKey('anna lee')).toBe(nameKey('Anna  Lee'));
  expect(nameKey('王䶮')).not.toBe(nameKey('王龑'));
});

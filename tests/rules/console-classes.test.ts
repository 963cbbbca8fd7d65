import { namesOfGrades, shownOf, studentsIn, withoutTeacher } from '../../console/src/pages/overview/class-choice';

const row = (name: string, grade: number, homeroomTeacherName: string | null, studentCount: number) => ({
  ...{ id: name, name, grade, gradeName: `${'一二三'[grade - 1]}年级`, homeroomTeacherName, studentCount },
});
const rows = [row('三（1）', 3, '王敏', 40), row('一（1）', 1, null, 38), row('三（2）', 3, '李云', 41)];
const namesOf = (found: typeof rows) => found.map(({ name }) => name);
const all = { grade: null, search: '', lacks: false };

describe('which classes the overview shows', () => {
  it('names each grade once, the youngest first', () => {
    expect(namesOfGrades(rows)).toEqual(['一年级', '三年级']);
  });

  it('chooses by grade, by words in the class or its teacher, and by lacking a teacher', () => {
    expect(namesOf(shownOf(rows, all))).toEqual(['三（1）', '一（1）', '三（2）']);
    expect(namesOf(shownOf(rows, { ...all, grade: '三年级' }))).toEqual(['三（1）', '三（2）']);
    expect(namesOf(shownOf(rows, { ...all, search: ' 李云 ' }))).toEqual(['三（2）']);
    expect(namesOf(shownOf(rows, { ...all, search: '（1）', grade: '一年级' }))).toEqual(['一（1）']);
    expect(namesOf(shownOf(rows, { ...all, lacks: true }))).toEqual(['一（1）']);
  });

  it('counts what its numbers say', () => {
    expect([studentsIn(rows), withoutTeacher(rows).length]).toEqual([119, 1]);
  });
});

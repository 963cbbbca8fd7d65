import { loadVisibleSchool } from '../../organisation/index.js';
import { findClasses, presentClasses } from '../../people/index.js';
import { searchWords, type TableSource } from './table-source.js';

/** The choice of the page that leaves only classes that nobody leads. */
const WITHOUT_TEACHER = 'lacks';

/** The classes of a school, by grade and number. */
export const schoolClasses: TableSource = async (ctx, { unitId, grade, search, show }) => {
  const school = await loadVisibleSchool(ctx, unitId ?? '');
  const words = search?.trim() ?? '';
  const classes = presentClasses(ctx, await findClasses(ctx, school.id))
    .filter(({ homeroomTeacherName }) => show !== WITHOUT_TEACHER || homeroomTeacherName === null)
    .filter(({ gradeName }) => grade === null || gradeName === grade)
    .filter(({ name, homeroomTeacherName }) => name.includes(words) || homeroomTeacherName?.includes(words));
  const lacks = show === WITHOUT_TEACHER ? ['还没有班主任的班'] : [];
  return {
    ...{ unitId: school.id, unitName: school.name, title: '' },
    filters: [...lacks, ...(grade ? [grade] : []), ...searchWords(search)],
    columns: ['年级', '班级', '班主任', '学生'],
    rows: classes.map(({ gradeName, name, homeroomTeacherName, studentCount }) => [
      ...[gradeName, name, homeroomTeacherName ?? '还没有', studentCount],
    ]),
  };
};

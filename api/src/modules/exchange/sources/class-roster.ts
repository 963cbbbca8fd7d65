import { notFound } from '../../../kernel/errors.js';
import { findClassesById, loadVisibleClass, presentClasses, presentStudents } from '../../people/index.js';
import { Sex } from '../../people/people.rules.js';
import { allPages, searchWords, type TableSource } from './table-source.js';

const SEXES: Record<Sex, string> = { [Sex.FEMALE]: '女', [Sex.MALE]: '男' };

/** The pupils of a class. */
export const classRoster: TableSource = async (ctx, { classId, search }) => {
  const place = await loadVisibleClass(ctx, classId ?? '');
  const [room] = presentClasses(ctx, await findClassesById(ctx, place.school_id, [place.id]));
  if (!room) throw notFound('这个班级');
  const pupils = await allPages((page) => presentStudents(ctx, place, { search, ...page }));
  return {
    ...{ unitId: place.school_id, unitName: room.schoolName, title: room.name },
    filters: searchWords(search),
    columns: ['学号', '姓名', '性别'],
    rows: pupils.map(({ seatNumber, name, sex }) => [seatNumber ?? '未编', name, SEXES[sex]]),
  };
};

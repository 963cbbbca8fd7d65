import { presentStudents } from '../../people/index.js';
import { Sex } from '../../people/people.rules.js';
import { loadClassHead } from './class-place.js';
import { allPages, searchWords, type TableSource } from './table-source.js';

const SEXES: Record<Sex, string> = { [Sex.FEMALE]: '女', [Sex.MALE]: '男' };

/** The pupils of a class. */
export const classRoster: TableSource = async (ctx, { classId, search }) => {
  const { place, ...head } = await loadClassHead(ctx, classId);
  const pupils = await allPages((page) => presentStudents(ctx, place, { search, ...page }));
  return {
    ...head,
    filters: searchWords(search),
    columns: ['学号', '姓名', '性别'],
    rows: pupils.map(({ seatNumber, name, sex }) => [seatNumber ?? '未编', name, SEXES[sex]]),
  };
};

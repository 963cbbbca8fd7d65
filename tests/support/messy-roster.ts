import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../api/demo/rosters/雁山实验小学_表格不规范');

/** The five sheets of a school that does not keep them tidily. */
export const messySheets = ['班级', '教师', '课程', '任课', '学生'].map((name) => ({
  name: `${name}.xlsx`,
  path: path.join(folder, `${name}.xlsx`),
}));

const expectation = readFileSync(path.join(folder, '学生.应拒绝的行.json'), 'utf8');

/** The rows of its students sheet that must be refused, as their author wrote them down. */
export const rowsToRefuse = (JSON.parse(expectation) as Array<{ row: number }>).map(({ row }) => row);

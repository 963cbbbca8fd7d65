import type { ClassStudent } from '../../../../features/people/class-students.queries';

const MOST_LEFT_OUT = 4;

/** The names of some children of a class, in its order. */
export const namesOf = (students: ClassStudent[], ids: string[]): string =>
  students
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join('、');

/** Whom the photo shows, the shorter way: 全班，除了 刘知远. */
export function whoWords(students: ClassStudent[], chosen: ReadonlySet<string>): string {
  if (chosen.size === 0) return '点孩子的头像';
  if (chosen.size === students.length) return `全班 ${students.length} 人`;
  const rest = students.filter(({ id }) => !chosen.has(id));
  const isNearlyAll = rest.length <= MOST_LEFT_OUT && chosen.size > rest.length;
  return isNearlyAll ? `全班，除了${rest.map(({ name }) => name).join('、')}` : `已选 ${chosen.size} 人`;
}

/** Why a child cannot be tagged, without blame. */
export const barredWords = (names: string): string =>
  `${names}的家长暂未同意拍照，不能标记在照片里；可以只写文字，不放照片。`;

/** Who was left out where many were chosen at once. */
export const leftOutWords = (names: string): string => `没有选上 ${names}：家长暂未同意拍照。`;

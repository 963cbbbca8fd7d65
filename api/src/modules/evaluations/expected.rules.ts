import { Rater } from '../schemes/codes.rules.js';
import type { Pair } from './peers.rules.js';

/** A pupil as far as it is expected to evaluate and be evaluated. */
export interface Child {
  studentId: string;
  name: string;
  /** OP-12: the family refused; the child has the minimum profile. */
  refuses: boolean;
}

/** A form as far as it says who fills it in; `course` is empty where all courses do. */
export interface FormOf {
  rater: Rater;
  course: string;
}

/** The class to which a form is put. */
export interface ClassSource {
  members: readonly Child[];
  teachings: readonly { course: string; teacher: string }[];
  pairs: readonly Pair[];
}

/** One form that somebody is expected to hand in about one child. */
export interface Expected {
  /** Who is expected, as a key and in Chinese. */
  raterKey: string;
  who: string;
  studentId: string;
  course: string;
  peerId: string;
}

/** What one form handed in is known by within a round. */
export const keyOf = ({ studentId, peerId, course }: Pick<Expected, 'studentId' | 'peerId' | 'course'>): string =>
  `${studentId}/${peerId}/${course}`;

const DUTIES: Partial<Record<Rater, string>> = {
  [Rater.HOMEROOM_TEACHER]: '班主任',
  [Rater.CLASS_GROUP]: '班级评价小组',
  [Rater.SCHOOL]: '学校',
};

/** 语文 王丽老师 */
export const teacherWords = (course: string, teachings: ClassSource['teachings']): string => {
  const names = teachings.filter((row) => row.course === course).map((row) => row.teacher);
  return `${course} ${[...new Set(names)].join('、')}老师`;
};

const aboutAll = (children: readonly Child[], raterKey: string, who: string, course = ''): Expected[] =>
  children.map(({ studentId }) => ({ raterKey, who, studentId, course, peerId: '' }));

const fromHome = (children: readonly Child[], who: (name: string) => string): Expected[] =>
  children.filter((child) => !child.refuses).flatMap((child) => aboutAll([child], child.studentId, who(child.name)));

function fromTeachers({ course }: FormOf, { members, teachings }: ClassSource): Expected[] {
  const courses = course ? [course] : [...new Set(teachings.map((row) => row.course))];
  return courses.flatMap((each) => aboutAll(members, `course/${each}`, teacherWords(each, teachings), each));
}

function fromPeers({ members, pairs }: ClassSource): Expected[] {
  const names = new Map(members.map((member) => [member.studentId, member.name]));
  return pairs
    .filter(({ studentId, peerId }) => names.has(studentId) && names.has(peerId))
    .map(({ studentId, peerId }) => ({ raterKey: peerId, who: names.get(peerId)!, studentId, course: '', peerId }));
}

/** All forms that are expected in a round: a refusing family owes none, and of it none is owed by classmates. */
export function expectedIn(form: FormOf, source: ClassSource): Expected[] {
  const { rater } = form;
  if (rater === Rater.TEACHER) return fromTeachers(form, source);
  if (rater === Rater.PEER) return fromPeers(source);
  if (rater === Rater.SELF) return fromHome(source.members, (name) => name);
  if (rater === Rater.GUARDIAN) return fromHome(source.members, (name) => `${name}的家长`);
  return aboutAll(source.members, rater, DUTIES[rater]!);
}

/** How far one rater is. */
export interface Progress {
  raterKey: string;
  who: string;
  course: string;
  done: number;
  total: number;
}

/** How far everybody is, in the order of the class. */
export function progressOf(expected: readonly Expected[], done: ReadonlySet<string>): Progress[] {
  const raters = new Map<string, Progress>();
  for (const sheet of expected) {
    const { raterKey, who, course } = sheet;
    const progress = raters.get(raterKey) ?? { raterKey, who, course, done: 0, total: 0 };
    progress.total += 1;
    progress.done += done.has(keyOf(sheet)) ? 1 : 0;
    raters.set(raterKey, progress);
  }
  return [...raters.values()];
}

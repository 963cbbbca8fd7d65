import { perCent } from '../../../kernel/per-cent.js';
import { nameKey } from './cells/name.js';
import { maskedNumber } from './masking.js';
import type { RosterPlan } from './plan-types.js';
import type { DraftStaff, DraftStudent, RowPlace } from './types.js';

/** What each kind of people is called, and where one is when one is there. */
export const PEOPLE_WORDS = {
  staff: { sheetName: '教师', who: '教职工', there: '在职' },
  students: { sheetName: '学生', who: '学生', there: '在校' },
} as const;

export type PeopleKind = keyof typeof PEOPLE_WORDS;

/**
 * From which part of the people of a kind on a leaving is no usual one, and how many they must be at least. A year that
 * has finished is a third of a school of three grades; sheets of another school let nearly everybody go.
 */
export const LARGE_LEAVING = { share: 0.5, atLeast: 3 };

/** From which part of the people found by their number on changed names look like another school's. */
const MANY_RENAMED = { share: 0.2, atLeast: 3 };

/** Somebody whose number has another name in the sheet than in the school. */
export interface Renamed extends RowPlace {
  kind: PeopleKind;
  /** 工号 T0005, or the number of a pupil, masked. */
  number: string;
  before: string;
  after: string;
}

/** How many of the people who are there would leave. */
export interface Leaving {
  kind: PeopleKind;
  left: number;
  present: number;
}

/** What of an import must not happen unseen. */
export interface RosterHazards {
  renamed: Renamed[];
  leaving: Leaving[];
  /** What looks like another school's sheets, gravest first, in Chinese. */
  alarms: string[];
}

/** Somebody who was here before and comes back with a row of the sheets, under the name of then. */
export interface Former<Draft> {
  to: Draft;
  name: string;
}

/** What the plan itself does not tell. */
export interface AroundPlan {
  present: Record<PeopleKind, number>;
  formerStaff: Former<DraftStaff>[];
  formerStudents: Former<DraftStudent>[];
  /** 工号 of who brings the sheets. */
  importerNumber: string | null;
}

export const NO_HAZARDS: RosterHazards = { renamed: [], leaving: [], alarms: [] };

const isMany = (some: number, all: number, { share, atLeast }: typeof LARGE_LEAVING): boolean =>
  some >= atLeast && some >= all * share;

/** Whether so many leave that somebody must say the school's name. */
export const isLargeLeaving = ({ left, present }: Leaving): boolean => isMany(left, present, LARGE_LEAVING);

const percent = (some: number, all: number): string => `${perCent(Math.floor((some / all) * 10_000))}%`;

const numberOfStudent = ({ rollNumber, document }: DraftStudent): string => {
  if (rollNumber) return `学籍号 ${maskedNumber(rollNumber)}`;
  return document ? `证件号 ${maskedNumber(document.number)}` : '';
};

function renamedAmong<Draft extends RowPlace & { name: string }>(
  kind: PeopleKind,
  found: readonly Former<Draft>[],
  numberOf: (to: Draft) => string,
): Renamed[] {
  return found
    .filter(({ to, name }) => nameKey(to.name) !== nameKey(name))
    .map(({ to, name }) => ({
      ...{ kind, file: to.file, row: to.row },
      ...{ number: numberOf(to), before: name, after: to.name },
    }));
}

/** GL-1: whose name would become another, how many would leave, and what of it looks like another school's sheets. */
export function hazardsOf({ staff, students }: RosterPlan, around: AroundPlan): RosterHazards {
  const { present, formerStaff, formerStudents, importerNumber } = around;
  const ofPlan = <Draft>({ to, from }: { to: Draft; from: { name: string } }) => ({ to, name: from.name });
  const renamed = {
    staff: renamedAmong(
      'staff',
      [...staff.change.map(ofPlan), ...formerStaff],
      ({ staffNumber }) => `工号 ${staffNumber}`,
    ),
    students: renamedAmong('students', [...students.change.map(ofPlan), ...formerStudents], numberOfStudent),
  };
  const found = {
    staff: staff.change.length + staff.unchanged.length + formerStaff.length,
    students: students.change.length + students.unchanged.length + formerStudents.length,
  };
  const leaving = (['students', 'staff'] as const)
    .map((kind) => ({ kind, left: { staff, students }[kind].left.length, present: present[kind] }))
    .filter(({ left }) => left > 0);
  const own = renamed.staff.find(({ number }) => number === `工号 ${importerNumber}`);
  const many = (['staff', 'students'] as const).filter((kind) =>
    isMany(renamed[kind].length, found[kind], MANY_RENAMED),
  );
  return {
    renamed: [...renamed.staff, ...renamed.students],
    leaving,
    alarms: [
      ...leaving.filter(isLargeLeaving).map(leavingWords),
      ...(own ? [ownNameWords(own)] : []),
      ...many.map((kind) => manyNamesWords(kind, renamed[kind].length, found[kind])),
    ],
  };
}

function leavingWords({ kind, left, present }: Leaving): string {
  const { who, there } = PEOPLE_WORDS[kind];
  return `这份表里没有现在${there}的${who} ${left} 人，占 ${percent(left, present)}。看起来不是本校的名册，导入后这些人都会记为离开。`;
}

const ownNameWords = ({ number, before, after }: Renamed): string =>
  `${number} 是上传这份表的“${before}”自己的，表里却写着“${after}”。看起来是别的学校的表，请先核对是不是拿错了。`;

function manyNamesWords(kind: PeopleKind, some: number, all: number): string {
  const { who } = PEOPLE_WORDS[kind];
  return `号码对得上的${who}有 ${all} 人，其中 ${some} 人姓名不一样，占 ${percent(some, all)}。一次很少有这么多人改名，看起来是别的学校的表。`;
}

import { Rater, Recorder, SectionKind } from '../schemes/codes.rules.js';
import type { Scheme } from '../schemes/index.js';
import { sectionsOf, type SectionFill } from '../schemes/report.rules.js';
import {
  evaluatingCourses,
  formsOf,
  granted,
  isInArea,
  measuresAsked,
  subjectsAsked,
  type Judged,
  type Section,
} from './fill.rules.js';

/** Who owes what is missing. */
export enum Debtor {
  FAMILY = 'FAMILY',
  STUDENT = 'STUDENT',
  CLASSMATES = 'CLASSMATES',
  TEACHER = 'TEACHER',
  HOMEROOM_TEACHER = 'HOMEROOM_TEACHER',
  SCHOOL = 'SCHOOL',
}

/** Something that is missing in a booklet, and who owes it. */
export interface Missing {
  sectionId: string;
  kind: SectionKind;
  name: string;
  /** One short line: 还差 2 条记录. */
  what: string;
  by: Debtor;
  /** In words: 语文老师、数学老师. */
  who: string;
}

/** What families may bring themselves. */
export const OWED_AT_HOME: readonly Debtor[] = [Debtor.FAMILY, Debtor.STUDENT];

const NAMES: Record<Debtor, string> = {
  [Debtor.FAMILY]: '家长',
  [Debtor.STUDENT]: '孩子',
  [Debtor.CLASSMATES]: '同学',
  [Debtor.TEACHER]: '任课老师',
  [Debtor.HOMEROOM_TEACHER]: '班主任',
  [Debtor.SCHOOL]: '学校',
};

const RECORDERS: Record<Recorder, Debtor> = {
  [Recorder.GUARDIAN]: Debtor.FAMILY,
  [Recorder.STUDENT]: Debtor.STUDENT,
  [Recorder.TEACHER]: Debtor.TEACHER,
  [Recorder.HOMEROOM_TEACHER]: Debtor.HOMEROOM_TEACHER,
  [Recorder.SCHOOL]: Debtor.SCHOOL,
};

type Owed = Omit<Missing, 'sectionId' | 'kind' | 'name'>;
const owed = (by: Debtor, what: string, who = NAMES[by]): Owed => ({ by, what, who });

/** What those owe whom the scheme names; the school where it names nobody. */
function owedBy(roles: readonly Recorder[] = [], what: string): Owed {
  const debtors = roles.length > 0 ? roles.map((role) => RECORDERS[role]) : [Debtor.SCHOOL];
  return owed(debtors[0]!, what, debtors.map((by) => NAMES[by]).join('、'));
}

/** Those who may record in an area. */
function recordersOf(scheme: Scheme, section: Section): Recorder[] {
  const categories = scheme.recording.categories.filter(({ id, off }) => !off && isInArea(scheme, section, id));
  return Object.values(Recorder).filter((role) => categories.some(({ recorders }) => recorders[role]));
}

const area = ({ scheme }: Judged, section: Section, { done, due }: SectionFill): Owed =>
  owedBy(recordersOf(scheme, section), `还差 ${due - done} 条记录`);

function courses(judged: Judged): Owed {
  const forms = formsOf(judged, Rater.TEACHER).map(({ id }) => id);
  const said = judged.child.voices.filter(({ form }) => forms.includes(form)).map(({ course }) => course);
  const left = evaluatingCourses(judged).filter((course) => !said.includes(course));
  return owed(Debtor.TEACHER, `还差 ${left.length} 科的评价`, left.map((course) => `${course}老师`).join('、'));
}

function results(judged: Judged): Owed {
  const have = judged.child.results.map(({ subject }) => subject);
  const left = subjectsAsked(judged).filter((subject) => !have.includes(subject));
  const names = left.map((id) => judged.scheme.subjects.find((subject) => subject.id === id)?.name ?? id);
  return owedBy(judged.scheme.measurements.results?.enteredBy, `还差${names.join('、')}的成绩`);
}

const flowers = ({ scheme }: Judged, _: Section, { done, due }: SectionFill): Owed =>
  owedBy(scheme.recognition.flowers?.givers, `还差 ${due - done} 朵小红花`);

function measures(judged: Judged): Owed {
  const { scheme, room, child } = judged;
  const now = child.measures.filter(({ termId }) => termId === room.term.id).map(({ item }) => item);
  const left = measuresAsked(judged)
    .filter(({ id }) => !now.includes(id))
    .map(({ name }) => name);
  return owedBy(scheme.measurements.body?.enteredBy, `还没有填${left.join('、')}`);
}

const classPhoto = ({ child }: Judged): Owed =>
  child.classPhoto && !granted(child.photos)
    ? owed(Debtor.FAMILY, '还没有决定是否使用照片')
    : owed(Debtor.HOMEROOM_TEACHER, '还没有上传班级合照');

const OWED: Record<SectionKind, (judged: Judged, section: Section, fill: SectionFill) => Owed> = {
  [SectionKind.COVER]: () => owed(Debtor.SCHOOL, '还没有封面'),
  [SectionKind.CLASS_PHOTO]: classPhoto,
  [SectionKind.DIMENSION]: area,
  [SectionKind.FLOWERS]: flowers,
  [SectionKind.RESULTS]: results,
  [SectionKind.SUBJECT_EVALUATIONS]: courses,
  [SectionKind.HOMEROOM_COMMENT]: ({ room }) =>
    owed(Debtor.HOMEROOM_TEACHER, '还没有写评语', `班主任 ${room.homeroomTeacher}`.trim()),
  [SectionKind.GUARDIAN_MESSAGE]: () => owed(Debtor.FAMILY, '还没有写寄语'),
  [SectionKind.SELF_EVALUATION]: () => owed(Debtor.STUDENT, '还没有写自我评价'),
  [SectionKind.PEER_EVALUATION]: () => owed(Debtor.CLASSMATES, '评价的同学还不够'),
  [SectionKind.BODY_MEASURES]: measures,
};

/** ZM-10: what is missing in a booklet and who owes it, in the order of the sections. */
export const missingOf = (judged: Judged, fills: Readonly<Record<string, SectionFill>>): Missing[] =>
  sectionsOf(judged.scheme.report).flatMap((section) => {
    const fill = fills[section.id]!;
    if (section.weight === 0 || fill.done >= fill.due) return [];
    const { id: sectionId, kind, name } = section;
    return [{ sectionId, kind, name, ...OWED[section.kind](judged, section, fill) }];
  });

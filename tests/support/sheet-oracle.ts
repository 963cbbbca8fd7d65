import { recount, type Rows } from './recount';

type Row = Record<string, unknown>;

/** The term that is judged. */
interface OracleTerm {
  schoolId: string;
  termId: string;
  startsOn: string;
  endsOn: string;
}

/** Annex 1 for the five school days of a month of twenty-one working days: 16 photos are 3, 8 are 1, 1 flower is none. */
const AT_HOME: [category: string, atLeast: number][] = ['study', 'humanity', 'sport', 'art', 'practice'].map((id) => [
  id,
  3,
]);
const BY_COURSE: Record<string, [category: string, atLeast: number]> = {
  语文: ['study', 1],
  数学: ['study', 1],
  体育: ['sport', 1],
  音乐: ['art', 1],
  道德与法治: ['humanity', 1],
};
const RESULTS: Record<string, string> = {
  语文: 'chinese',
  数学: 'maths',
  体育: 'sport',
  音乐: 'music',
  道德与法治: 'morals',
};

const day = (value: unknown): string => String(value).slice(0, 10);
const during = (row: Row, on: string): boolean =>
  day(row.starts_on) <= on && (row.ends_on === null || day(row.ends_on) > on);

/** The five fractions of annex 2, counted anew from the raw rows by the words of the document. */
export async function sheetByHand(rows: Rows, term: OracleTerm): Promise<Record<string, string>> {
  const from = (table: string) => rows(`select * from ${table} where school_id = '${term.schoolId}'`);
  const inTerm = async (table: string) => (await from(table)).filter((row) => row.term_id === term.termId);
  const on = term.endsOn;

  const roll = (await from('enrolment')).filter((row) => during(row, on));
  const pupils = roll.map((row) => String(row.student_id));
  const classOf = new Map(roll.map((row) => [String(row.student_id), row.class_id]));
  const bound = new Set((await from('identity_person')).map((row) => row.person_id));
  const guardians = (await from('guardianship')).filter((row) => row.ends_on === null);
  const students = new Map((await from('student')).map((row) => [String(row.id), row.person_id]));
  const opened = pupils.filter(
    (id) => bound.has(students.get(id)) || guardians.some((row) => row.student_id === id && bound.has(row.person_id)),
  );

  const counts = await recount(rows, term.schoolId);
  const most = (bearer: string, id: unknown, category: string): number[] =>
    (counts[[term.termId, on.slice(0, 7), bearer, id, category].join(' ')] ?? '0/0').split('/').map(Number);
  const rounds = new Map(
    (await inTerm('evaluation_round')).filter((row) => row.phase === 'TERM_END').map((row) => [row.id, row.form]),
  );
  const said = (await from('evaluation_submission')).filter((row) => row.state === 'SUBMITTED');
  const isSaid = (form: string, student: string, course = ''): boolean =>
    said.some((row) => rounds.get(row.round_id) === form && row.student_id === student && row.course === course);
  const measures = await inTerm('body_measure');
  const consents = (await from('consent')).filter((row) => row.kind === 'TERMS');
  const refuses = (id: string): boolean => {
    const last = consents
      .filter((row) => row.student_id === id)
      .sort((one, other) => (String(one.id) < String(other.id) ? 1 : -1))[0];
    return last !== undefined && last.decision !== 'GRANTED';
  };
  const pauses = (await from('household_pause')).filter((row) => day(row.starts_on) <= on && day(row.last_on) >= on);
  const exemptions = await from('exemption');
  /** What is judged at the end of the term is not asked of whom an exemption holds on its last day; so is a month of it. */
  const free = (id: string, kind: string, item: string): boolean =>
    exemptions.some(
      (row) =>
        row.student_id === id &&
        row.kind === kind &&
        row.item === item &&
        day(row.starts_on) <= on &&
        day(row.last_on) >= on,
    );
  const able = pupils.filter((id) => !refuses(id) && !pauses.some((row) => row.student_id === id));
  const homeDone = able.filter(
    (id) =>
      AT_HOME.every(([category, atLeast]) => {
        const [photos, records] = most('HOUSEHOLD', id, category) as [number, number];
        return free(id, 'CATEGORY', category) || photos >= atLeast || (category === 'sport' && records >= atLeast);
      }) &&
      isSaid('guardian', id) &&
      isSaid('self', id) &&
      ['height', 'weight'].every(
        (item) => free(id, 'MEASURE', item) || measures.some((row) => row.student_id === id && row.item === item),
      ),
  );

  const staff = (await from('staff_member')).filter((row) => Number(row.active) === 1);
  const courses = new Map((await from('course')).map((row) => [row.id, String(row.name)]));
  const taught = (await inTerm('teaching_assignment')).filter((row) => Number(row.active) === 1);
  const leads = (await from('appointment')).filter((row) => row.role === 'HOMEROOM_TEACHER' && during(row, on));
  const results = await inTerm('subject_result');
  const inClass = (classId: unknown) => pupils.filter((id) => classOf.get(id) === classId);
  const teachers = staff.filter(
    ({ id, person_id: person }) =>
      taught.some((row) => row.staff_id === id) || leads.some((row) => row.person_id === person),
  );
  const teacherDone = teachers.filter(({ id, person_id: person }) => {
    const own = taught.filter((row) => row.staff_id === id);
    const photos = own.every((row) => {
      const [category, atLeast] = BY_COURSE[courses.get(row.course_id)!]!;
      return most('STAFF', person, category)[0]! >= atLeast;
    });
    const judged = own.every((row) =>
      inClass(row.class_id).every((child) => {
        const course = courses.get(row.course_id)!;
        return free(child, 'SUBJECT', RESULTS[course]!) || isSaid('teacher', child, course);
      }),
    );
    const led = leads.filter((row) => row.person_id === person);
    const homeroom = led.every(({ class_id: classId }) => {
      const all = taught.filter((row) => row.class_id === classId).map((row) => RESULTS[courses.get(row.course_id)!]!);
      const graded = inClass(classId).every((child) =>
        all.every(
          (subject) =>
            free(child, 'SUBJECT', subject) ||
            results.some((row) => row.student_id === child && row.subject === subject),
        ),
      );
      const commented = inClass(classId).every((child) => isSaid('homeroom', child));
      const pictured = most('STAFF', person, 'class-photo')[0]! >= 1 && most('STAFF', person, 'practice')[0]! >= 1;
      return graded && commented && pictured;
    });
    return photos && judged && homeroom;
  });

  const days = (await from('use_day')).filter((row) => day(row.day) >= term.startsOn && day(row.day) <= on);
  const counted = new Set([...pupils, ...teachers.map((row) => row.person_id)]);
  const used = new Set(days.filter((row) => counted.has(row.who_id)).map((row) => `${row.who_id} ${day(row.day)}`));
  const schoolDays = (await inTerm('school_day')).length;

  const reports = await inTerm('growth_report');
  const versions = await from('growth_report_version');
  const qualified = pupils.filter((id) => {
    const report = reports.find((row) => row.student_id === id);
    return versions.some(
      (row) => row.report_id === report?.id && row.number === report?.latest && Number(row.qualified) === 1,
    );
  });
  return {
    ACCOUNTS: `${opened.length}/${pupils.length}`,
    TEACHERS: `${teacherDone.length}/${teachers.length}`,
    HOUSEHOLDS: `${homeDone.length}/${able.length}`,
    ACTIVITY: `${used.size}/${counted.size * schoolDays}`,
    BOOKLETS: `${qualified.length}/${pupils.length}`,
  };
}

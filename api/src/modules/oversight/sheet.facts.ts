import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { daysBetween, daysOfMonth, type LegalDate } from '../../kernel/time.js';
import { workingDaysIn } from '../../platform/calendar/index.js';
import type { ExemptKind } from '../exemptions/exemption.rules.js';
import { gradeOfCohort, type Stage } from '../organisation/index.js';
import { ConsentDecision } from '../privacy/consent.rules.js';
import { findSchemesForCohorts, type SchemeInForce, type SheetRules } from '../schemes/index.js';
import {
  allDone,
  dutiesOfHousehold,
  dutiesOfTeacher,
  undone,
  type Counted,
  type Duty,
  type DutyClass,
  type PupilFacts,
  type Taught,
  type TermSoFar,
} from './duty.rules.js';
import { findSheetFacts, type SheetFactRow } from './sheet-facts.queries.js';
import { findDuties, findRoll, type DutyRow, type RollRow } from './sheet.queries.js';
import type { SheetPeople, SheetPupil, SheetTeacher } from './sheet.rules.js';

/** A term of a school as far as it has gone. */
export interface SheetTerm {
  schoolId: Id;
  termId: Id;
  schoolYear: number;
  startsOn: LegalDate;
  endsOn: LegalDate;
  /** The last day that counts: that of the term, or today. */
  on: LegalDate;
}

const byMonth = (days: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const day of days) counts[day.slice(0, 7)] = (counts[day.slice(0, 7)] ?? 0) + 1;
  return counts;
};

const REFUSALS: readonly (ConsentDecision | null)[] = [ConsentDecision.REFUSED, ConsentDecision.WITHDRAWN];

/** Facts by kind and by whom they are about. */
class Facts {
  private readonly rows: Map<string, SheetFactRow[]>;

  constructor(facts: readonly SheetFactRow[]) {
    this.rows = Map.groupBy(facts, ({ kind, who }) => `${kind} ${who}`);
  }

  of(kind: SheetFactRow['kind'], who: Id): readonly SheetFactRow[] {
    return this.rows.get(`${kind} ${who}`) ?? [];
  }

  has(kind: SheetFactRow['kind'], who: Id): boolean {
    return this.rows.has(`${kind} ${who}`);
  }

  counted(who: Id): Counted[] {
    return this.of('COUNTED', who).map(({ what, how, amount, more }) => ({
      ...{ month: what!, category: how!, photos: Number(amount), records: Number(more) },
    }));
  }

  daysUsed(who: Id): number {
    return Number(this.of('USED', who)[0]?.amount ?? 0);
  }

  aboutPupil(id: Id): PupilFacts {
    return {
      id,
      said: this.of('SAID', id).map(({ what, how }) => ({ form: what!, course: how! })),
      results: this.of('RESULT', id).map(({ what }) => what!),
      measures: this.of('MEASURE', id).map(({ what }) => what!),
      exempt: this.of('EXEMPT', id).map(({ what, how, from_on: startsOn, to_on: lastOn }) => ({
        ...{ kind: how as ExemptKind, item: what!, startsOn: startsOn!, lastOn: lastOn! },
      })),
    };
  }
}

const wordsOf = ({ what, done, due }: Duty): string => (due === 1 ? what : `${what} ${done}/${due}`);
const missingIn = (duties: readonly Duty[]): string[] => undone(duties).map(wordsOf);

/** Who is in which class, and what binds there. */
interface Classes {
  roll: readonly RollRow[];
  rooms: ReadonlyMap<Id, Omit<DutyClass, 'pupils'>>;
}

/** Everything a sheet is judged by, gathered. */
class Gathering {
  private readonly facts: Facts;
  private readonly classes: Map<Id, RollRow[]>;
  private readonly soFar: TermSoFar;
  private readonly schoolDays: string[];
  private readonly roll: readonly RollRow[];
  private readonly rooms: Classes['rooms'];

  constructor(
    private readonly term: SheetTerm,
    private readonly sheet: SheetRules,
    { roll, rooms }: Classes,
    rows: readonly SheetFactRow[],
  ) {
    this.roll = roll;
    this.rooms = rooms;
    this.facts = new Facts(rows);
    this.classes = Map.groupBy(roll, ({ class_id }) => class_id);
    this.schoolDays = rows.filter(({ kind }) => kind === 'SCHOOL_DAY').map(({ what }) => what!);
    const months = workingDaysIn(daysOfMonth(term.startsOn.slice(0, 7))[0], daysOfMonth(term.endsOn.slice(0, 7))[1]);
    this.soFar = { ...term, schoolDays: byMonth(this.schoolDays), workingDays: byMonth(months) };
  }

  people(duties: readonly DutyRow[]): SheetPeople {
    return {
      pupils: this.roll.map((row) => this.pupil(row)),
      staff: this.staff(duties),
      schoolDays: this.schoolDays.filter((day) => day <= this.term.on).length,
      calendarDays: daysBetween(this.term.startsOn, this.term.on) + 1,
    };
  }

  private pupil({ student_id: id, class_id: classId, terms, paused }: RollRow): SheetPupil {
    const { facts, sheet, soFar } = this;
    const room = this.rooms.get(classId);
    const [about, counted] = [facts.aboutPupil(id), facts.counted(id)];
    const duties = room ? dutiesOfHousehold(sheet.householdTasks, soFar, { ...room, pupil: about, counted }) : [];
    return {
      ...{ id, classId, opened: facts.has('OPENED', id), able: !REFUSALS.includes(terms) && Number(paused) === 0 },
      ...{ done: allDone(duties), missing: missingIn(duties), used: facts.daysUsed(id) },
      qualified: facts.has('QUALIFIED', id),
    };
  }

  private staff(duties: readonly DutyRow[]): SheetTeacher[] {
    const courses = Map.groupBy(duties, ({ class_id }) => class_id);
    const coursesOf = (rows: readonly DutyRow[] = []) => [...new Set(rows.flatMap(({ course }) => course ?? []))];
    return [...Map.groupBy(duties, ({ person_id }) => person_id)].map(([id, own]) => {
      const inClasses = own.filter(({ class_id }) => class_id !== null);
      const taught = [...Map.groupBy(inClasses, ({ class_id }) => class_id!)].flatMap(([classId, rows]): Taught[] => {
        const room = this.rooms.get(classId);
        if (!room) return [];
        const pupils = this.classes.get(classId)!.map((row) => this.facts.aboutPupil(row.student_id));
        const isHomeroom = rows.some(({ course }) => course === null);
        const allCourses = coursesOf(courses.get(classId));
        return [{ room: { ...room, pupils }, courses: coursesOf(rows), isHomeroom, allCourses }];
      });
      const asked = dutiesOfTeacher(this.sheet.teacherTasks, this.soFar, taught, this.facts.counted(id));
      const used = this.facts.daysUsed(id);
      return { id, teaches: inClasses.length > 0, done: allDone(asked), missing: missingIn(asked), used };
    });
  }
}

/** What a sheet was made of, with the scheme that says how. */
export interface GatheredSheet {
  inForce: SchemeInForce;
  sheet: SheetRules;
  people: SheetPeople;
  roll: readonly RollRow[];
}

/** The scheme whose sheet counts for a school: the last adopted of those that bind its classes and have one. */
const withSheet = (schemes: readonly (SchemeInForce | null)[]): SchemeInForce | undefined =>
  schemes
    .flatMap((one) => (one?.scheme.sheet ? [one] : []))
    .reduce<SchemeInForce | undefined>(
      (best, next) => (best && best.versionNumber >= next.versionNumber ? best : next),
      undefined,
    );

/** ZM-11: gathers everything by which the term of a school is judged; null where no scheme has a sheet. */
export async function gatherSheet(ctx: Context, term: SheetTerm): Promise<GatheredSheet | null> {
  const { schoolId, on } = term;
  const roll = await findRoll(ctx, term);
  const classes = [...new Map(roll.map((row) => [row.class_id, row])).values()];
  const cohorts = classes.map((row) => ({ stage: row.stage as Stage, entryYear: row.entry_year }));
  const schemes = await findSchemesForCohorts(ctx, { schoolId, on }, cohorts);
  const inForce = withSheet(schemes);
  if (!inForce) return null;
  const rooms = new Map(
    classes.flatMap((row, index) => {
      const scheme = schemes[index]?.scheme;
      const grade = gradeOfCohort(row.stage as Stage, row.entry_year, term.schoolYear);
      return scheme ? [[row.class_id, { scheme, grade }] as const] : [];
    }),
  );
  const sheet = inForce.scheme.sheet!;
  const gathering = new Gathering(term, sheet, { roll, rooms }, await findSheetFacts(ctx, term));
  return { inForce, sheet, people: gathering.people(await findDuties(ctx, term)), roll };
}

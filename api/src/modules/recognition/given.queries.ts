import { sql } from 'kysely';
import { unitsOf } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { isId, type Id } from '../../kernel/ids.js';
import { keptQuery } from '../../kernel/kept-query.js';
import type { PageRequest } from '../../kernel/page.js';
import { conditionOf, type Predicate } from '../../kernel/visibility.js';
import { ConductAudience } from '../schemes/codes.rules.js';
import { KINDS, RecognitionKind } from './recognition.kinds.js';
import { notesInTimeline, seesGiven, type GivenPlace } from './recognition.policy.js';

type Db = Context['db'];

const { FLOWER, CONDUCT } = RecognitionKind;

const COLUMNS = ['g.id', 'g.version', 'g.school_id', 'g.class_id', 'g.student_id', 'g.giver_id', 'g.course'] as const;
const MORE = ['g.reason', 'g.note', 'g.given_at', 'g.undone_at', 'g.corrections', 'g.scheme_version_id'] as const;

/** Flowers as what was given: everybody around the child sees them. */
const flowers = (db: Db) =>
  db
    .selectFrom('flower as g')
    .select([...COLUMNS, ...MORE])
    .select(sql<RecognitionKind>`${sql.lit(FLOWER)}`.as('kind'))
    .select(sql<ConductAudience>`${sql.lit(ConductAudience.CHILD)}`.as('audience'));

/** Notes as what was given. */
const notes = (db: Db) =>
  db
    .selectFrom('conduct_note as g')
    .select([...COLUMNS, ...MORE])
    .select(sql<RecognitionKind>`${sql.lit(CONDUCT)}`.as('kind'))
    .select('g.audience');

/** The column that answers each question about who may see a note. */
const PLACES = {
  inSchool: 'g.school_id',
  inClass: 'g.class_id',
  aboutStudents: 'g.student_id',
  madeBy: 'g.giver_id',
  stateIn: 'g.audience',
} as const;

interface About {
  schoolId: Id;
  studentId: Id;
  seen: Predicate;
  after: Id | null;
  limit: number;
}

const givenTo = keptQuery((db, { schoolId, studentId, seen, after, limit }: About) => {
  const lastFlowers = flowers(db)
    .where('g.school_id', '=', schoolId)
    .where('g.student_id', '=', studentId)
    .where((where) => where.or([where('g.undone_at', 'is', null), where('g.corrections', 'is not', null)]))
    .$if(after !== null, (rows) => rows.where('g.id', '<', after!))
    .orderBy('g.id', 'desc')
    .limit(limit);
  const lastNotes = notes(db)
    .where('g.school_id', '=', schoolId)
    .where('g.student_id', '=', studentId)
    .where((where) => conditionOf(where, seen, PLACES))
    .where((where) => where.or([where('g.undone_at', 'is', null), where('g.corrections', 'is not', null)]))
    .$if(after !== null, (rows) => rows.where('g.id', '<', after!))
    .orderBy('g.id', 'desc')
    .limit(limit);
  const both = db
    .selectFrom(lastFlowers.as('f'))
    .selectAll('f')
    .unionAll(db.selectFrom(lastNotes.as('n')).selectAll('n'));
  return db
    .selectFrom(both.as('b'))
    .leftJoin('person as p', 'p.id', 'b.giver_id')
    .selectAll('b')
    .select('p.name as giver_name')
    .orderBy('b.id', 'desc')
    .limit(limit);
});

/** The flowers and notes of a child that the actor sees, newest first; also those that a correction took back. */
export const findGivenTo = (ctx: Context, schoolId: Id, studentId: Id, { first, after }: PageRequest) =>
  givenTo(ctx, { schoolId, studentId, seen: notesInTimeline(ctx.actor), after, limit: first + 1 });

export type GivenRow = Awaited<ReturnType<typeof findGivenTo>>[number];

/** Where a row stands, as far as rights go. */
export const placeOf = (row: Omit<GivenRow, 'giver_name'>): GivenPlace => ({
  schoolId: row.school_id,
  classId: row.class_id,
  studentId: row.student_id,
  giverId: row.giver_id,
  audience: row.audience,
});

/** One flower or note that the actor sees; any other is not found. */
export async function loadSeenGiven(ctx: Context, id: Id): Promise<Omit<GivenRow, 'giver_name'>> {
  const row = isId(id)
    ? await flowers(ctx.db)
        .where('g.school_id', 'in', unitsOf(ctx.actor))
        .where('g.id', '=', id)
        .unionAll(notes(ctx.db).where('g.school_id', 'in', unitsOf(ctx.actor)).where('g.id', '=', id))
        .executeTakeFirst()
    : undefined;
  if (!row || !seesGiven(ctx.actor, placeOf(row))) throw notFound(KINDS[FLOWER].word);
  return row;
}

import { sql } from 'kysely';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { SubmissionState } from '../evaluations/index.js';
import { Bearer } from '../evidence/bearer.rules.js';
import { Phase } from '../schemes/codes.rules.js';
import type { TermOfSchool } from './sheet.queries.js';

type FactKind = 'OPENED' | 'USED' | 'QUALIFIED' | 'SAID' | 'RESULT' | 'MEASURE' | 'COUNTED' | 'SCHOOL_DAY' | 'EXEMPT';

/** The columns of a fact: what kind, about whom, what and how, how much and how much more, and from which day to which. */
const fact = (kind: FactKind, who: string, [what, how]: string[] = [], [amount, more, from, to]: string[] = []) => [
  sql<FactKind>`${sql.lit(kind)}`.as('kind'),
  sql<Id>`${sql.ref(who)}`.as('who'),
  (what ? sql<string | null>`${sql.ref(what)}` : sql<string | null>`null`).as('what'),
  (how ? sql<string | null>`${sql.ref(how)}` : sql<string | null>`null`).as('how'),
  (amount ? sql<number | null>`${sql.raw(amount)}` : sql<number | null>`null`).as('amount'),
  (more ? sql<number | null>`${sql.raw(more)}` : sql<number | null>`null`).as('more'),
  (from ? sql<LegalDate | null>`${sql.ref(from)}` : sql<LegalDate | null>`null`).as('from_on'),
  (to ? sql<LegalDate | null>`${sql.ref(to)}` : sql<LegalDate | null>`null`).as('to_on'),
];

/** Pupils for whom an account stands: a guardian's, or their own. */
const guarded = ({ db }: Context, { schoolId }: TermOfSchool) =>
  db
    .selectFrom('guardianship as g')
    .innerJoin('identity_person as i', (join) =>
      join.onRef('i.school_id', '=', 'g.school_id').onRef('i.person_id', '=', 'g.person_id'),
    )
    .select(fact('OPENED', 'g.student_id'))
    .where('g.school_id', '=', schoolId)
    .where('g.ends_on', 'is', null);

const signedUp = ({ db }: Context, { schoolId }: TermOfSchool) =>
  db
    .selectFrom('student as s')
    .innerJoin('identity_person as j', (join) =>
      join.onRef('j.school_id', '=', 's.school_id').onRef('j.person_id', '=', 's.person_id'),
    )
    .select(fact('OPENED', 's.id'))
    .where('s.school_id', '=', schoolId);

const daysUsed = ({ db }: Context, { schoolId, startsOn, on }: TermOfSchool) =>
  db
    .selectFrom('use_day as d')
    .select(fact('USED', 'd.who_id', [], ['count(*)']))
    .where('d.school_id', '=', schoolId)
    .where('d.day', '>=', startsOn)
    .where('d.day', '<=', on)
    .groupBy('d.who_id');

const qualified = ({ db }: Context, { schoolId, termId }: TermOfSchool) =>
  db
    .selectFrom('growth_report as r')
    .innerJoin('growth_report_version as v', (join) =>
      join
        .onRef('v.school_id', '=', 'r.school_id')
        .onRef('v.report_id', '=', 'r.id')
        .onRef('v.number', '=', 'r.latest')
        .on('v.qualified', '=', 1),
    )
    .select(fact('QUALIFIED', 'r.student_id'))
    .where('r.school_id', '=', schoolId)
    .where('r.term_id', '=', termId);

const said = ({ db }: Context, { schoolId, termId }: TermOfSchool) =>
  db
    .selectFrom('evaluation_round as o')
    .innerJoin('evaluation_submission as x', (join) =>
      join
        .onRef('x.school_id', '=', 'o.school_id')
        .onRef('x.round_id', '=', 'o.id')
        .on('x.state', '=', SubmissionState.SUBMITTED),
    )
    .select(fact('SAID', 'x.student_id', ['o.form', 'x.course']))
    .where('o.school_id', '=', schoolId)
    .where('o.term_id', '=', termId)
    .where('o.phase', '=', Phase.TERM_END);

const results = ({ db }: Context, { schoolId, termId }: TermOfSchool) =>
  db
    .selectFrom('subject_result as y')
    .select(fact('RESULT', 'y.student_id', ['y.subject']))
    .where('y.school_id', '=', schoolId)
    .where('y.term_id', '=', termId);

const measured = ({ db }: Context, { schoolId, termId }: TermOfSchool) =>
  db
    .selectFrom('body_measure as b')
    .select(fact('MEASURE', 'b.student_id', ['b.item']))
    .where('b.school_id', '=', schoolId)
    .where('b.term_id', '=', termId);

const captured = ({ db }: Context, { schoolId, termId }: TermOfSchool) =>
  db
    .selectFrom('capture_tally as c')
    .select(fact('COUNTED', 'c.bearer_id', ['c.month', 'c.category'], ['c.photos', 'c.records']))
    .where('c.school_id', '=', schoolId)
    .where('c.term_id', '=', termId)
    .where('c.bearer', 'in', [Bearer.HOUSEHOLD, Bearer.STAFF]);

const schoolDays = ({ db }: Context, { schoolId, termId }: TermOfSchool) =>
  db
    .selectFrom('school_day as z')
    .select(fact('SCHOOL_DAY', 'z.id', ['z.day']))
    .where('z.school_id', '=', schoolId)
    .where('z.term_id', '=', termId);

/** OP-7: from what pupils are exempt on some day of the term. */
const exempt = ({ db }: Context, { schoolId, startsOn, on }: TermOfSchool) =>
  db
    .selectFrom('exemption as f')
    .select(fact('EXEMPT', 'f.student_id', ['f.item', 'f.kind'], ['', '', 'f.starts_on', 'f.last_on']))
    .where('f.school_id', '=', schoolId)
    .where('f.starts_on', '<=', on)
    .where('f.last_on', '>=', startsOn);

/**
 * What a sheet is made of, in one statement: who has an account, on how many days somebody used the system, whose booklet
 * is qualified, what was said, entered and measured at the end of the term, what was captured by month, the school
 * days, and from what pupils are exempt.
 */
export const findSheetFacts = (ctx: Context, of: TermOfSchool) =>
  guarded(ctx, of)
    .unionAll(signedUp(ctx, of))
    .unionAll(daysUsed(ctx, of))
    .unionAll(qualified(ctx, of))
    .unionAll(said(ctx, of))
    .unionAll(results(ctx, of))
    .unionAll(measured(ctx, of))
    .unionAll(captured(ctx, of))
    .unionAll(schoolDays(ctx, of))
    .unionAll(exempt(ctx, of))
    .execute();

export type SheetFactRow = Awaited<ReturnType<typeof findSheetFacts>>[number];

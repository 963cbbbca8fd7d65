import type { Context } from '../../kernel/context.js';
import { invalidInput } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { pageRequest } from '../../kernel/page.js';
import { isLegalDate, type LegalDate } from '../../kernel/time.js';
import { countRecordsByDay, countRecordsByTerm, findCounted, type TermCountRow } from '../evidence/index.js';
import { chosenTerm, findBegunTerms, shortTermName, type Stage, type TermRow } from '../organisation/index.js';
import { loadVisibleStudent, type StudentRow } from '../people/index.js';
import { nodesOf, schemeForCohort, schemeVersion, type Cohort, type Scheme } from '../schemes/index.js';
import { categoryOf } from '../schemes/recording.rules.js';
import { growthOf, type Axis, type Counted } from './growth.rules.js';
import type { GrowthType } from './growth.types.js';
import { presentPage } from './moment.present.js';
import type { MomentPageType } from './moment.types.js';

/** Records whose category belongs to no dimension, as those about a whole class. */
const OTHER: Axis = { id: 'other', name: '其他', slot: null };

const axisOf = ({ id, name, slot }: Axis): Axis => ({ id, name, slot });

function axisOfCategory(scheme: Scheme, category: string): Axis {
  const nodes = nodesOf(scheme);
  const node = nodes.find(({ id }) => id === categoryOf(scheme, category)?.dimension);
  const root = node && nodes.find(({ id }) => id === node.dimensionId);
  return root ? axisOf(root) : OTHER;
}

/** The counts with the dimension of each: a record keeps the scheme of its time. */
async function withAxes(ctx: Context, schoolId: Id, rows: readonly TermCountRow[]) {
  const schemes = new Map<Id, Scheme>();
  for (const id of new Set(rows.map((row) => row.scheme_version_id)))
    schemes.set(id, (await schemeVersion(ctx, schoolId, id)).scheme);
  return rows.map((row) => {
    const axis = axisOfCategory(schemes.get(row.scheme_version_id)!, row.category);
    const counted: Counted = { termId: row.term_id, axis, records: Number(row.n) };
    return { ...counted, kind: { versionId: row.scheme_version_id, category: row.category } };
  });
}

const cohortOf = ({ stage, entry_year: entryYear }: StudentRow): Cohort | null =>
  stage === null || entryYear === null ? null : { stage: stage as Stage, entryYear };

/** The dimensions by which a child's class goes; none for a child without a class. */
async function axesInForce(ctx: Context, schoolId: Id, cohort: Cohort | null): Promise<Axis[]> {
  if (!cohort) return [];
  const { scheme } = await schemeForCohort(ctx, { schoolId, cohort, on: ctx.clock.today() });
  return nodesOf(scheme)
    .filter(({ level }) => level === 1)
    .map(axisOf);
}

/** What was recorded of a child, beside its own last term; null before the school's first term. */
export async function presentGrowth(ctx: Context, studentId: Id, termId?: Id | null): Promise<GrowthType | null> {
  const student = await loadVisibleStudent(ctx, studentId);
  const { school_id: schoolId } = student;
  const begun = await findBegunTerms(ctx, schoolId, ctx.clock.today());
  const term = chosenTerm(begun, termId);
  if (!term) return null;
  const cohort = cohortOf(student);
  const counted = await withAxes(ctx, schoolId, await countRecordsByTerm(ctx, schoolId, studentId));
  const days = await countRecordsByDay(ctx, { schoolId, studentId, termId: term.id });
  const axes = await axesInForce(ctx, schoolId, cohort);
  const grown = growthOf(
    axes,
    begun.map(({ id }) => id),
    term.id,
    counted,
  );
  const nameOf = ({ school_year: schoolYear, semester }: TermRow): string =>
    shortTermName({ schoolYear, semester }, cohort);
  return {
    termId: term.id,
    termName: nameOf(term),
    startsOn: term.starts_on,
    endsOn: term.ends_on,
    dimensions: grown.dimensions,
    terms: grown.terms.map((sum) => ({ ...sum, name: nameOf(begun.find(({ id }) => id === sum.termId)!) })),
    days: days.map((row) => ({ day: row.happened_on, records: Number(row.n) })),
  };
}

interface Behind {
  /** The newest when none is named. */
  termId: Id | null;
  dimensionId?: string | null;
  day?: string | null;
  first: number | null;
  after: Id | null;
}

const dayOf = (day: string | null): LegalDate | null => {
  if (day !== null && !isLegalDate(day)) throw invalidInput('day', '日期应写成 2026-09-01 这样。');
  return day;
};

/** The records behind a number of the growth page: of a term, of one dimension or one day of it. */
export async function presentCounted(ctx: Context, studentId: Id, wanted: Behind): Promise<MomentPageType> {
  const { dimensionId = null } = wanted;
  const day = dayOf(wanted.day ?? null);
  const { school_id: schoolId } = await loadVisibleStudent(ctx, studentId);
  const page = pageRequest(wanted.first, wanted.after, 20);
  const term = chosenTerm(await findBegunTerms(ctx, schoolId, ctx.clock.today()), wanted.termId);
  if (!term) return { nodes: [], nextCursor: null };
  const kinds = dimensionId === null ? null : await kindsOf(ctx, { schoolId, studentId, termId: term.id, dimensionId });
  if (kinds?.length === 0) return { nodes: [], nextCursor: null };
  const records = await findCounted(ctx, { schoolId, studentId, termId: term.id, day, kinds }, page);
  return presentPage(
    ctx,
    schoolId,
    records.map((record) => ({ id: record.id, record })),
    page.first,
  );
}

async function kindsOf(
  ctx: Context,
  { schoolId, studentId, termId, dimensionId }: { schoolId: Id; studentId: Id; termId: Id; dimensionId: string },
) {
  const counted = await withAxes(ctx, schoolId, await countRecordsByTerm(ctx, schoolId, studentId));
  return counted.filter((row) => row.termId === termId && row.axis.id === dimensionId).map(({ kind }) => kind);
}

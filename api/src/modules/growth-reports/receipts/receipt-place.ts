import type { Context } from '../../../kernel/context.js';
import { forbidden, notFound, ruleBroken } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/time.js';
import {
  className,
  findTerms,
  gradeOfCohort,
  loadVisibleUnit,
  termName,
  UnitKind,
  type Stage,
  type UnitRow,
} from '../../organisation/index.js';
import { findClassesById } from '../../people/index.js';
import { schemeFor, type ReceiptRules } from '../../schemes/index.js';
import { seesReceipt } from './receipt.policy.js';
import { countPublished, findReceipt, type ReceiptRow } from './receipt.queries.js';
import type { PublishedClass } from './receipt.rules.js';

/** A school and term with its receipt, what is published, and the form that its scheme asks for. */
export interface ReceiptPlace {
  school: UnitRow;
  /** The unit that administers the school, by name. */
  county: string;
  term: { id: Id; name: string };
  published: PublishedClass[];
  /** Null where the scheme knows no receipt, or nothing is published yet. */
  rules: ReceiptRules | null;
  row: ReceiptRow | null;
}

/** A school whose receipts are the actor's business. */
export async function loadReceiptSchool(ctx: Context, schoolId: Id): Promise<UnitRow> {
  const school = await loadVisibleUnit(ctx, schoolId);
  if (school.kind !== UnitKind.SCHOOL) throw notFound('这所学校');
  if (!seesReceipt(ctx.actor, school)) throw forbidden('打印版接收单由学校的综评管理员、校领导和教育局办理。');
  return school;
}

async function termOf(ctx: Context, schoolId: Id, wanted: Id | null) {
  const terms = (await findTerms(ctx, schoolId)).filter((term) => term.starts_on <= ctx.clock.today());
  const term = wanted === null ? terms[0] : terms.find(({ id }) => id === wanted);
  if (!term && wanted !== null) throw notFound('这个学期');
  if (!term) throw ruleBroken('学校还没有设置本学期，暂时没有接收单。');
  return term;
}

async function publishedClasses(ctx: Context, schoolId: Id, term: { id: Id; school_year: number }) {
  const counts = await countPublished(ctx, schoolId, term.id);
  if (counts.size === 0) return [];
  const classes = await findClassesById(ctx, schoolId, [...counts.keys()]);
  return classes.map((row): PublishedClass => ({
    classId: row.id,
    name: className(gradeOfCohort(row.stage as Stage, row.entry_year, term.school_year), row.number),
    published: counts.get(row.id)!,
  }));
}

async function rulesOf(ctx: Context, schoolId: Id, published: readonly PublishedClass[], endsOn: LegalDate) {
  const [first] = published;
  if (!first) return null;
  const today = ctx.clock.today();
  const inForce = await schemeFor(ctx, { schoolId, classId: first.classId, on: endsOn < today ? endsOn : today });
  return inForce.scheme.receipt ?? null;
}

/** Loads what the receipt of a school and term is about; the newest term when none is named. */
export async function loadReceiptPlace(ctx: Context, schoolId: Id, wanted: Id | null): Promise<ReceiptPlace> {
  const school = await loadReceiptSchool(ctx, schoolId);
  const term = await termOf(ctx, school.id, wanted);
  const published = await publishedClasses(ctx, school.id, term);
  const over = school.parent_id ? await loadVisibleUnit(ctx, school.parent_id) : undefined;
  return {
    ...{ school, county: over?.name ?? '', published },
    term: { id: term.id, name: termName({ schoolYear: term.school_year, semester: term.semester }) },
    rules: await rulesOf(ctx, school.id, published, term.ends_on),
    row: (await findReceipt(ctx, school.id, term.id)) ?? null,
  };
}

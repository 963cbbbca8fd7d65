import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.js';
import type { Context } from '../../kernel/context.js';
import { forbidden, notFound } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import type { Instant, LegalDate } from '../../kernel/time.js';
import { className, gradeOfCohort, loadVisibleSchool, termName, type Stage } from '../organisation/index.js';
import type { SheetRules } from '../schemes/index.js';
import { gatherSheet, type SheetTerm } from './sheet.facts.js';
import { seesSheet } from './sheet.policy.js';
import { findSheetTerms, type RollRow, type SheetTermRow } from './sheet.queries.js';
import { judgeSheet, type JudgedSheet, type SheetPeople } from './sheet.rules.js';

/** A sheet whole: what is judged, by what, and the verdict. Frozen, it is exactly this. */
export interface SheetContent {
  template: number;
  schoolName: string;
  term: { id: Id; name: string; startsOn: LegalDate; endsOn: LegalDate };
  /** The last day that counts. */
  on: LegalDate;
  scheme: { id: Id; number: number; title: string };
  rules: SheetRules;
  classes: { id: Id; name: string }[];
  people: SheetPeople;
  judged: JudgedSheet;
}

/** How a frozen sheet was kept. */
export interface Frozen {
  at: Instant;
  by: string;
  hash: string;
}

/** A sheet as it is shown: frozen, or as it stands now. */
export interface ShownSheet {
  schoolId: Id;
  content: SheetContent;
  frozen: Frozen | null;
  /** Whether the term is over, so that it can be frozen. */
  isOver: boolean;
}

const TEMPLATE = 1;

/** The snapshot as canonical JSON, and its SHA-256. */
export function sealed(content: SheetContent): { text: string; hash: string } {
  const text = canonicalJson(content);
  return { text, hash: createHash('sha256').update(text).digest('hex') };
}

const termOf = (schoolId: Id, row: SheetTermRow, today: LegalDate): SheetTerm => ({
  ...{ schoolId, termId: row.id, schoolYear: row.school_year, startsOn: row.starts_on, endsOn: row.ends_on },
  on: row.ends_on < today ? row.ends_on : today,
});

const classesOf = (roll: readonly RollRow[], schoolYear: number): SheetContent['classes'] =>
  [...new Map(roll.map((row) => [row.class_id, row])).values()].map((row) => ({
    id: row.class_id,
    name: className(gradeOfCohort(row.stage as Stage, row.entry_year, schoolYear), row.number),
  }));

async function liveContent(ctx: Context, schoolName: string, term: SheetTerm, row: SheetTermRow) {
  const gathered = await gatherSheet(ctx, term);
  if (!gathered) return null;
  const { inForce, sheet: rules, people, roll } = gathered;
  const content: SheetContent = {
    ...{ template: TEMPLATE, schoolName, on: term.on, rules, people },
    term: {
      ...{ id: row.id, name: termName({ schoolYear: row.school_year, semester: row.semester }) },
      ...{ startsOn: row.starts_on, endsOn: row.ends_on },
    },
    scheme: { id: inForce.versionId, number: inForce.versionNumber, title: inForce.scheme.title },
    classes: classesOf(roll, row.school_year),
    judged: judgeSheet(rules, people),
  };
  return content;
}

const frozenOf = (row: SheetTermRow): Frozen | null =>
  row.content === null ? null : { at: row.frozen_at as Instant, by: row.frozen_by ?? '', hash: row.hash! };

/**
 * ZM-11: the sheet of a school and term for its offices, the newest term when none is named: as it was frozen, else as it
 * stands now; null where no scheme of the school has one.
 */
export async function loadSheet(ctx: Context, schoolId: Id, termId: Id | null): Promise<ShownSheet | null> {
  const school = await loadVisibleSchool(ctx, schoolId);
  if (!seesSheet(ctx.actor, school.id)) throw forbidden('考核表由本校校领导、教务处、德育处和综评管理员查看。');
  const rows = await findSheetTerms(ctx, school.id);
  const row = termId === null ? rows[0] : rows.find(({ id }) => id === termId);
  if (!row) throw notFound('这个学期');
  const today = ctx.clock.today();
  const frozen = frozenOf(row);
  const content = frozen
    ? (JSON.parse(row.content!) as SheetContent)
    : await liveContent(ctx, school.name, termOf(school.id, row, today), row);
  return content && { schoolId: school.id, content, frozen, isOver: row.ends_on < today };
}

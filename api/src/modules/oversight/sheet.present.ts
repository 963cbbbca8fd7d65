import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { type Id } from '../../kernel/ids.js';
import { cutPage } from '../../kernel/sorted-page.js';
import { searchedFor } from '../people/index.js';
import type { SheetRate } from '../schemes/codes.rules.js';
import { fraction, roundDown } from '../schemes/fraction.rules.js';
import { lawOf, schemeVersion, type SchemeInForce } from '../schemes/index.js';
import type { Ratio } from '../schemes/sheet.rules.js';
import { loadSheet, type SheetContent, type ShownSheet } from './sheet.content.js';
import { freezesSheet } from './sheet.policy.js';
import { byName, SheetRowSort } from './sheet.orders.js';
import { findNamed, findNames } from './sheet.queries.js';
import { behind, daysOf, teachersOf, type Counting, type JudgedRate } from './sheet.rules.js';
import type { SchoolSheetType, SheetRateLineType, SheetRowPageType, SheetRowType } from './sheet.types.js';

const BASIS_POINTS = 10_000;

/** A ratio as it is shown, never as it is judged. */
const shownRate = ({ numerator, denominator }: Ratio): number | null =>
  denominator === 0 ? null : roundDown(fraction(numerator * BASIS_POINTS, denominator));

function rateLine({ content }: ShownSheet, inForce: SchemeInForce, judged: JudgedRate): SheetRateLineType {
  const { id, name, formula } = content.rules.rates.find(({ kind }) => kind === judged.kind)!;
  const nameOf = (classId: Id) => content.classes.find((one) => one.id === classId)!.name;
  return {
    ...judged,
    ...{ name, formula, law: lawOf(inForce, `sheet.rates.${id}.kind`), basisPoints: shownRate(judged) },
    classes: judged.classes.map((one) => ({ ...one, name: nameOf(one.classId) })),
  };
}

/** ZM-11: the sheet of a school and term; null where no scheme of the school has one. */
export async function presentSheet(ctx: Context, schoolId: Id, termId: Id | null): Promise<SchoolSheetType | null> {
  const shown = await loadSheet(ctx, schoolId, termId);
  if (!shown) return null;
  const { content, frozen, isOver } = shown;
  const { rules, judged, people } = content;
  const inForce = await schemeVersion(ctx, schoolId, content.scheme.id);
  return {
    ...{ schoolId, schoolName: content.schoolName, termId: content.term.id, termName: content.term.name },
    ...{ title: rules.name, schemeTitle: content.scheme.title, countedThrough: content.on },
    rates: judged.rates.map((rate) => rateLine(shown, inForce, rate)),
    bands: rules.bands,
    verdicts: rules.verdicts.map(({ name, fromPoints, abovePoints }) => ({
      ...{ name, points: fromPoints ?? abovePoints ?? 0, inclusive: abovePoints === undefined },
    })),
    ...{ total: judged.total, verdict: judged.verdict },
    ...{ pupilCount: people.pupils.length, teacherCount: teachersOf(rules, people).length },
    dayCount: daysOf(rules, people),
    ...{ frozenAt: frozen?.at ?? null, frozenBy: frozen?.by ?? null, hash: frozen?.hash ?? null },
    viewerCanFreeze: isOver && !frozen && freezesSheet(ctx.actor, schoolId),
  };
}

/** Which persons are asked for. */
export interface RowsWanted {
  schoolId: Id;
  termId: Id | null;
  rate: SheetRate;
  /** Those who count, those who do not, or all. */
  counted: boolean | null;
  classId: Id | null;
  /** A part of the name, or how its initials begin; all when null. */
  search: string | null;
  sort: SheetRowSort;
}

const wants = ({ counted, classId }: RowsWanted, named: ReadonlySet<Id> | null, row: Counting): boolean =>
  (counted === null || row.isCounted === counted) &&
  (classId === null || row.classId === classId) &&
  (named === null || named.has(row.id));

const NOBODY: SheetRowPageType = { nodes: [], nextCursor: null, totalCount: 0 };

/**
 * Everybody whom the choices leave, in the chosen order. They are judged from the raw facts of a whole school, or stand in
 * the frozen sheet, so they are put in order and cut into pages in memory: one roll of pupils and staff, never more.
 */
async function chosenRows(ctx: Context, wanted: RowsWanted, { rules, people }: SheetContent): Promise<Counting[]> {
  const search = searchedFor(wanted.search);
  const named = search === '' ? null : await findNamed(ctx, wanted.schoolId, search);
  const rows = behind(wanted.rate, rules, people).filter((row) => wants(wanted, named, row));
  if (wanted.sort === SheetRowSort.CLASS) return rows;
  const names = await findNames(ctx, wanted.schoolId, rows);
  return byName(rows, (id) => names.get(id) ?? { name: '', initials: '' });
}

/** Rows with the names of persons and classes. */
async function namedRows(
  ctx: Context,
  schoolId: Id,
  { classes }: SheetContent,
  rows: Counting[],
): Promise<SheetRowType[]> {
  const names = await findNames(ctx, schoolId, rows);
  return rows.map(({ classId, ...row }) => ({
    ...row,
    name: names.get(row.id)?.name ?? '',
    className: classes.find(({ id }) => id === classId)?.name ?? null,
  }));
}

/** ZM-11: the persons behind a figure. */
export async function presentSheetRows(
  ctx: Context,
  wanted: RowsWanted,
  asked: { first: number | null; after: string | null },
): Promise<SheetRowPageType> {
  const shown = await loadSheet(ctx, wanted.schoolId, wanted.termId);
  if (!shown) return NOBODY;
  const rows = await chosenRows(ctx, wanted, shown.content);
  const page = cutPage(rows, { sort: wanted.sort, ...asked }, SheetRowSort.CLASS);
  return {
    nodes: await namedRows(ctx, wanted.schoolId, shown.content, page.nodes),
    ...{ nextCursor: page.nextCursor, totalCount: rows.length },
  };
}

/** All persons behind a figure, with what they are called together. */
export interface SheetRows {
  schoolName: string;
  termName: string;
  rateName: string;
  /** The one class that was asked for. */
  className: string | null;
  rows: SheetRowType[];
}

/** ZM-11: all persons behind a figure at once, for whoever sees its pages. */
export async function loadSheetRows(ctx: Context, wanted: RowsWanted): Promise<SheetRows> {
  const shown = await loadSheet(ctx, wanted.schoolId, wanted.termId);
  if (!shown) throw notFound('这个学期的考核表');
  const { content } = shown;
  const room = content.classes.find(({ id }) => id === wanted.classId);
  if (wanted.classId && !room) throw notFound('这个班级');
  return {
    ...{ schoolName: content.schoolName, termName: content.term.name, className: room?.name ?? null },
    rateName: content.rules.rates.find(({ kind }) => kind === wanted.rate)?.name ?? '',
    rows: await namedRows(ctx, wanted.schoolId, content, await chosenRows(ctx, wanted, content)),
  };
}

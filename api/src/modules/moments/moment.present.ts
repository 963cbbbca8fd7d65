import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { invalidInput } from '../../kernel/errors.js';
import { isMonth } from '../../kernel/time.js';
import { pageOf, pageRequest } from '../../kernel/page.js';
import { findRecordsAbout, MomentKind, presentRecord, type RecordRow } from '../evidence/index.js';
import { loadVisibleStudent } from '../people/index.js';
import {
  conductView,
  corrects,
  correctionsIn,
  findGivenTo,
  placeOf,
  reasonName,
  RecognitionKind,
  slotOf,
  type GivenRow,
} from '../recognition/index.js';
import { schemeVersion, type Scheme } from '../schemes/index.js';
import { conductItems, flowerReasons } from '../schemes/recognition.rules.js';
import type { MomentPageType, MomentType } from './moment.types.js';

type Row = { id: Id; record: RecordRow } | { id: Id; given: GivenRow };

const schemeOf = (row: Row): Id => ('record' in row ? row.record : row.given).scheme_version_id;

const NOT_GIVEN = {
  ...{ flowerReason: null, course: null, note: null, conduct: null },
  ...{ isTakenBack: false, corrections: [], viewerCanCorrect: false },
};

/** What a flower or a note says, by its kind. */
function saidBy(scheme: Scheme, row: GivenRow) {
  if (row.kind === RecognitionKind.CONDUCT) {
    const item = conductItems(scheme).find(({ id }) => id === row.reason);
    const conduct = conductView(scheme, row);
    return { kind: MomentKind.CONDUCT, conduct, flowerReason: null, slot: slotOf(scheme, item?.dimension ?? null) };
  }
  const reason = flowerReasons(scheme, row.course || null).find(({ id }) => id === row.reason);
  const flowerReason = reasonName(scheme, row.reason);
  return { kind: MomentKind.FLOWER, conduct: null, flowerReason, slot: slotOf(scheme, reason?.dimension ?? null) };
}

async function presentMoment(ctx: Context, schoolId: Id, row: Row): Promise<MomentType> {
  const { id } = row;
  if ('record' in row) {
    const record = await presentRecord(ctx, row.record);
    const { createdAt: at, recorderName: who, slot } = record;
    return { ...NOT_GIVEN, id, kind: MomentKind.RECORD, at, who, record, slot };
  }
  const { given } = row;
  const { scheme } = await schemeVersion(ctx, schoolId, given.scheme_version_id);
  const isTakenBack = given.undone_at !== null;
  return {
    ...{ id, record: null, at: given.given_at, who: given.giver_name ?? '' },
    ...{ course: given.course || null, note: given.note || null },
    ...{ isTakenBack, corrections: correctionsIn(given.corrections) },
    viewerCanCorrect: !isTakenBack && corrects(ctx.actor, placeOf(given)),
    ...saidBy(scheme, given),
  };
}

/** The records, flowers and notes of a child in one line, newest first; ids rise with time, so they are the order. */
export async function presentTimeline(
  ctx: Context,
  studentId: Id,
  wanted: { first: number | null; after: string | null; category?: string | null; month?: string | null },
): Promise<MomentPageType> {
  const { category = null, month = null } = wanted;
  if (month !== null && !isMonth(month)) throw invalidInput('month', '月份应写成 2026-09 这样。');
  const { school_id: schoolId } = await loadVisibleStudent(ctx, studentId);
  const page = pageRequest(wanted.first, wanted.after, 20);
  const records = await findRecordsAbout(ctx, { schoolId, studentId, category, month }, page);
  const isWhole = category === null && month === null;
  const givenTo = isWhole ? await findGivenTo(ctx, schoolId, studentId, page) : [];
  const rows: Row[] = [
    ...records.map((record) => ({ id: record.id, record })),
    ...givenTo.map((given) => ({ id: given.id, given })),
  ];
  rows.sort((one, other) => (one.id < other.id ? 1 : -1));
  return presentPage(ctx, schoolId, rows, page.first);
}

/** One page of moments of a school, as clients see them. */
export async function presentPage(ctx: Context, schoolId: Id, rows: Row[], first: number): Promise<MomentPageType> {
  const { nodes, nextCursor } = pageOf(rows, first);
  // The schemes first, so that what each moment asks for then comes in one batch.
  for (const versionId of new Set(nodes.map(schemeOf))) await schemeVersion(ctx, schoolId, versionId);
  return { nodes: await Promise.all(nodes.map((row) => presentMoment(ctx, schoolId, row))), nextCursor };
}

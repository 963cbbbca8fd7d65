import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { invalidInput } from '../../kernel/errors.js';
import { isMonth } from '../../kernel/time.js';
import { pageOf, pageRequest } from '../../kernel/page.js';
import { findRecordsAbout, MomentKind, presentRecord, type RecordRow } from '../evidence/index.js';
import { loadVisibleStudent } from '../people/index.js';
import { findFlowersOf, reasonName, slotOf, type FlowerRow } from '../recognition/index.js';
import { schemeVersion } from '../schemes/index.js';
import { flowerReasons } from '../schemes/recognition.rules.js';
import type { MomentPageType, MomentType } from './moment.types.js';

type Row = { id: Id; record: RecordRow } | { id: Id; flower: FlowerRow };

const schemeOf = (row: Row): Id => ('record' in row ? row.record : row.flower).scheme_version_id;

const NO_FLOWER = { flowerReason: null, course: null, note: null };

async function presentMoment(ctx: Context, schoolId: Id, row: Row): Promise<MomentType> {
  if ('record' in row) {
    const record = await presentRecord(ctx, row.record);
    const { createdAt: at, recorderName: who, slot } = record;
    return { id: row.id, kind: MomentKind.RECORD, at, who, record, slot, ...NO_FLOWER };
  }
  const { flower } = row;
  const { scheme } = await schemeVersion(ctx, schoolId, flower.scheme_version_id);
  const offered = flowerReasons(scheme, flower.course || null).find((reason) => reason.id === flower.reason);
  return {
    id: row.id,
    kind: MomentKind.FLOWER,
    at: flower.given_at,
    who: flower.giver_name ?? '',
    record: null,
    flowerReason: reasonName(scheme, flower.reason),
    course: flower.course || null,
    note: flower.note || null,
    slot: slotOf(scheme, offered?.dimension ?? null),
  };
}

/** The records and flowers of a child in one line, newest first; ids rise with time, so they are the order. */
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
  const flowers = isWhole ? await findFlowersOf(ctx, schoolId, studentId, page) : [];
  const rows: Row[] = [
    ...records.map((record) => ({ id: record.id, record })),
    ...flowers.map((flower) => ({ id: flower.id, flower })),
  ];
  rows.sort((one, other) => (one.id < other.id ? 1 : -1));
  const { nodes, nextCursor } = pageOf(rows, page.first);
  // The schemes first, so that what each moment asks for then comes in one batch.
  for (const versionId of new Set(nodes.map(schemeOf))) await schemeVersion(ctx, schoolId, versionId);
  return { nodes: await Promise.all(nodes.map((row) => presentMoment(ctx, schoolId, row))), nextCursor };
}

import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { defineLoader } from '../../kernel/loader.js';
import { instantOf, millisecondsOf, type Instant } from '../../kernel/time.js';
import { ReviewDecision } from './actions/review-record.js';
import type { EvidenceRecordType, RecordFlagType } from './evidence.types.js';
import { flagsOf, type HandedIn } from './flag.rules.js';
import { findHandedIn, findSamePictures, type HandedInRow } from './record.queries.js';

/** About a term: what lies longer ago is compared no more. */
const LOOK_BACK_DAYS = 120;

type Asked = Pick<EvidenceRecordType, 'id' | 'schoolId' | 'classId' | 'recorderId'>;

const DAY_MS = 86_400_000;
const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** One row a photo becomes one record with its photos. */
function handedIn(rows: readonly HandedInRow[]): HandedIn[] {
  const records = new Map<Id, HandedIn & { photos: { image: string; perceptual: string }[] }>();
  for (const row of rows) {
    const { id, recorder_id: recorderId, submitted_at: submittedAt } = row;
    const record = records.get(id) ?? { id, recorderId, submittedAt: submittedAt as Instant, photos: [] };
    if (row.image_hash && row.perceptual_hash)
      record.photos.push({ image: row.image_hash, perceptual: row.perceptual_hash });
    records.set(id, record);
  }
  return [...records.values()];
}

/** What was handed in around some records of a school: by the same people, and with the same pictures. */
async function findAround(ctx: Context, schoolId: Id, records: readonly Asked[]): Promise<HandedIn[]> {
  const classIds = distinct(records.map((record) => record.classId));
  const recorderIds = distinct(records.map((record) => record.recorderId));
  const since = instantOf(millisecondsOf(ctx.clock.now()) - LOOK_BACK_DAYS * DAY_MS);
  const rows = await findHandedIn(ctx, schoolId, { classIds, recorderIds, since });
  const asked = new Set(records.map((record) => record.id));
  const pictures = distinct(rows.flatMap((row) => (asked.has(row.id) && row.image_hash ? [row.image_hash] : [])));
  const same = pictures.length > 0 ? await findSamePictures(ctx, schoolId, { classIds, pictures, since }) : [];
  const known = new Set(rows.map((row) => row.id));
  return handedIn([...rows, ...same.filter((row) => !known.has(row.id))]);
}

const flagsOfRecord = defineLoader(async (ctx: Context, records: readonly Asked[]) => {
  const around = new Map<Id, HandedIn[]>();
  for (const schoolId of distinct(records.map((record) => record.schoolId))) {
    const asked = records.filter((record) => record.schoolId === schoolId);
    around.set(schoolId, await findAround(ctx, schoolId, asked));
  }
  return records.map((record) => {
    const all = around.get(record.schoolId)!;
    const own = all.find(({ id }) => id === record.id);
    return own ? flagsOf(own, all) : [];
  });
});

/** Why to look twice at a record; told only to who is to verify it. */
export async function presentFlags(ctx: Context, record: EvidenceRecordType): Promise<RecordFlagType[]> {
  return record.viewerCanReview.includes(ReviewDecision.VERIFY) ? flagsOfRecord(ctx, record) : [];
}

import type { Context } from '../../kernel/context.js';
import { defineLoader } from '../../kernel/loader.js';
import type { Id } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { recorderName } from './on-behalf.rules.js';
import { className, gradeOfCohort, schoolYearOf, type Stage } from '../organisation/index.js';
import type { Recorder } from '../schemes/codes.rules.js';
import { nodesOf, schemeVersion, type Scheme } from '../schemes/index.js';
import { categoryOf, verifierOf } from '../schemes/recording.rules.js';
import { ReviewDecision } from './actions/review-record.js';
import { hides, madeRecord, verifies } from './evidence.policy.js';
import type { EvidenceRecordType, FieldViewType, PhotoViewType } from './evidence.types.js';
import { photoLink } from './photo.files.js';
import { EDITABLE, RECORD_STATE_NAMES, RECORD_TRANSITIONS, RecordState } from './record.lifecycle.js';
import { findPhotosOf, findStudentsOf, type RecordRow } from './record.queries.js';
import type { FieldValue } from './record.rules.js';

function placeInTree(
  scheme: Scheme,
  category: string,
): Pick<EvidenceRecordType, 'categoryName' | 'slot' | 'dimensionName'> {
  const found = categoryOf(scheme, category);
  const node = found?.dimension ? nodesOf(scheme).find((candidate) => candidate.id === found.dimension) : undefined;
  return { categoryName: found?.name ?? category, slot: node?.slot ?? null, dimensionName: node?.name ?? null };
}

function fieldsOf(scheme: Scheme, row: RecordRow): FieldViewType[] {
  const rules = categoryOf(scheme, row.category)?.fields ?? [];
  return (JSON.parse(row.fields) as FieldValue[]).map(({ id, value }) => {
    const rule = rules.find((candidate) => candidate.id === id);
    return { id, label: rule?.label ?? id, value: rule?.unit ? `${value} ${rule.unit}` : value };
  });
}

/** The children of a record, where it matters whether one is the viewer's own. */
async function studentsIfOwn(ctx: Context, row: RecordRow): Promise<Id[]> {
  if (!ctx.actor.guards.some((child) => child.schoolId === row.school_id)) return [];
  const students = await studentsOfRecord(ctx, { id: row.id, schoolId: row.school_id });
  return students.map((student) => student.student_id);
}

async function reviewsOf(ctx: Context, row: RecordRow, scheme: Scheme): Promise<ReviewDecision[]> {
  const studentIds = await studentsIfOwn(ctx, row);
  const place = { schoolId: row.school_id, classId: row.class_id, recorderId: row.recorder_id, studentIds };
  if (row.state === RecordState.SUBMITTED) {
    const verifiers = verifierOf(scheme, row.category, row.recorder_role as Recorder);
    return verifies(ctx.actor, place, verifiers) ? [ReviewDecision.VERIFY, ReviewDecision.RETURN] : [];
  }
  if (!hides(ctx.actor, place)) return [];
  if (row.state === RecordState.VERIFIED) return [ReviewDecision.HIDE];
  return row.state === RecordState.HIDDEN ? [ReviewDecision.SHOW] : [];
}

async function rightsOf(ctx: Context, row: RecordRow, scheme: Scheme) {
  const state = row.state as RecordState;
  const isOwn = madeRecord(ctx.actor, { recorderId: row.recorder_id });
  return {
    isOwn,
    viewerCanEdit: isOwn && EDITABLE.includes(state),
    viewerCanWithdraw: isOwn && RECORD_TRANSITIONS[state].includes(RecordState.WITHDRAWN),
    viewerCanReview: await reviewsOf(ctx, row, scheme),
  };
}

/** A record as the viewer may see and handle it. */
export async function presentRecord(ctx: Context, row: RecordRow): Promise<EvidenceRecordType> {
  const { scheme } = await schemeVersion(ctx, row.school_id, row.scheme_version_id);
  const grade = gradeOfCohort(row.stage as Stage, row.entry_year!, schoolYearOf(ctx.clock.today()));
  const state = row.state as RecordState;
  return {
    id: row.id,
    version: row.version,
    schoolId: row.school_id,
    classId: row.class_id,
    className: className(grade, row.number!),
    state,
    stateName: RECORD_STATE_NAMES[state],
    category: row.category,
    ...placeInTree(scheme, row.category),
    recorderRole: row.recorder_role as Recorder,
    recorderName: recorderName(row),
    recorderId: row.recorder_id,
    happenedOn: row.happened_on,
    createdAt: row.created_at,
    submittedAt: row.submitted_at as Instant | null,
    words: row.words,
    fields: fieldsOf(scheme, row),
    reviewReason: row.review_reason,
    ...(await rightsOf(ctx, row, scheme)),
  };
}

/** Records of a list: their schemes first, so that what each asks for then comes in one batch. */
export async function presentRecords(ctx: Context, rows: readonly RecordRow[]): Promise<EvidenceRecordType[]> {
  const versions = new Map(rows.map((row) => [row.scheme_version_id, row.school_id]));
  for (const [versionId, schoolId] of versions) await schemeVersion(ctx, schoolId, versionId);
  return Promise.all(rows.map((row) => presentRecord(ctx, row)));
}

interface OfSchool {
  id: Id;
  schoolId: Id;
}

/** Loads what belongs to records, school by school, one statement each. */
function perSchool<Row extends { record_id: Id | null }>(
  find: (ctx: Context, schoolId: Id, ids: readonly Id[]) => Promise<Row[]>,
) {
  return defineLoader(async (ctx: Context, records: readonly OfSchool[]) => {
    const rows: Row[] = [];
    for (const schoolId of new Set(records.map((record) => record.schoolId))) {
      const ids = records.filter((record) => record.schoolId === schoolId).map((record) => record.id);
      rows.push(...(await find(ctx, schoolId, ids)));
    }
    return records.map((record) => rows.filter((row) => row.record_id === record.id));
  });
}

const photosOfRecord = perSchool(findPhotosOf);

/** The children of a record; asked for at most once a record. */
export const studentsOfRecord = perSchool(findStudentsOf);

/** The photos of a record by signed links. */
export async function presentPhotos(ctx: Context, record: OfSchool): Promise<PhotoViewType[]> {
  const photos = await photosOfRecord(ctx, record);
  return photos.map(({ id, school_id, image_hash, width, height }) => ({
    id,
    width,
    height,
    url: photoLink(ctx, school_id, image_hash!, 'image'),
    thumbUrl: photoLink(ctx, school_id, image_hash!, 'thumb'),
  }));
}

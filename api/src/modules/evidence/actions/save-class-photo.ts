import { personIn } from '../../../kernel/actor.js';
import { signedIn, type Change, type Context } from '../../../kernel/context.js';
import { forbidden, invalidInput, notFound, ruleBroken } from '../../../kernel/errors.js';
import { isId, newId, type Id } from '../../../kernel/ids.js';
import { loadVisibleClass } from '../../people/index.js';
import { Recorder } from '../../schemes/codes.rules.js';
import { schemeOfClass } from '../../schemes/index.js';
import { blursIn } from '../blur.rules.js';
import { captureOf } from '../capture-of.js';
import { ClassPhotoChild } from '../class-photo.entity.js';
import { findMates } from '../class-photo.queries.js';
import { classPhotoCategory, Placement, unsaidOf, type Mate, type Said } from '../class-photo.rules.js';
import { leadsClass } from '../evidence.policy.js';
import { EvidenceRecord } from '../record.entity.js';
import { RecordState } from '../record.lifecycle.js';
import { raiseTallies } from '../tallies.js';
import { prepareRecord, saveRecord, type PreparedRecord } from './save-record.js';

const LONGEST_REASON = 200;

/** What a homeroom teacher says of a class photo. */
export interface ClassPhotoInput {
  classId: Id;
  photoId: Id;
  children: Said[];
  takenOn: string;
  words: string;
  because?: string | null;
}

/** A checked class photo, ready to be written. */
export interface PreparedClassPhoto {
  record: PreparedRecord;
  mates: Mate[];
  said: Said[];
  because: string;
}

function checkSaid(mates: readonly Mate[], said: readonly Said[]): void {
  if (said.some(({ studentId }) => !mates.some(({ id }) => id === studentId))) throw notFound('这些学生');
  const unsaid = unsaidOf(mates, said);
  if (unsaid.length === 0) return;
  const names = unsaid.map(({ name }) => name).join('、');
  const message = `${names}的家长暂未同意拍照。请说明不在照片里，或者在照片上点出位置，打上马赛克。`;
  throw ruleBroken(message, { studentIds: unsaid.map(({ id }) => id) });
}

/** As many places must have been blurred, before anything was kept, as children are said to be. */
async function checkBlurs(ctx: Context, schoolId: Id, photoId: Id, said: readonly Said[]): Promise<void> {
  const row = isId(photoId)
    ? await ctx.db
        .selectFrom('photo')
        .select('blurs')
        .where('school_id', '=', schoolId)
        .where('id', '=', photoId)
        .where('uploader_id', '=', personIn(ctx.actor, schoolId)!)
        .executeTakeFirst()
    : undefined;
  if (!row) throw invalidInput('photoId', '这张照片没有找到，请重新选择。');
  const left = said.filter(({ placement }) => placement === Placement.BLURRED).length - blursIn(row.blurs).length;
  if (left > 0) throw ruleBroken(`还有 ${left} 个孩子的位置没有打码，请在照片上点一下再上传。`);
}

/** ZM-6: checks a class photo and what was said of each child without consent; before the transaction. */
export async function prepareClassPhoto(ctx: Context, input: ClassPhotoInput): Promise<PreparedClassPhoto> {
  signedIn(ctx);
  const { classId, photoId, children: said, takenOn: happenedOn, words } = input;
  const place = await loadVisibleClass(ctx, classId);
  const schoolId = place.school_id;
  if (!leadsClass(ctx.actor, classId)) throw forbidden('班级合影由班主任上传。');
  const { scheme } = await schemeOfClass(ctx, place);
  const category = classPhotoCategory(scheme)?.id;
  if (!category) throw ruleBroken('按现在的评价方案，这个班不用上传班级合影。');
  const because = (input.because ?? '').normalize('NFC').trim();
  if ([...because].length > LONGEST_REASON) throw invalidInput('because', `原因最多写 ${LONGEST_REASON} 个字。`);
  const mates = await findMates(ctx, schoolId, classId, ctx.clock.today());
  checkSaid(mates, said);
  await checkBlurs(ctx, schoolId, photoId, said);
  const kept = { schoolId, classId, studentIds: [], as: Recorder.HOMEROOM_TEACHER, category, happenedOn, words };
  const record = await prepareRecord(ctx, { ...kept, fields: [], photoIds: [photoId], submit: true }, true);
  return { record, mates, said, because };
}

/** Takes the class photos of the term back that stood until now, with the reason. */
async function replaceFormer(change: Change, { record, because }: PreparedClassPhoto): Promise<void> {
  const { input, termId, category, recorderId } = record;
  const { schoolId, classId } = input;
  const where = { schoolId, classId, termId, category: category.id, state: RecordState.VERIFIED };
  const former = await change.em.find(EvidenceRecord, where);
  if (former.length > 0 && because === '') throw invalidInput('because', '这学期已经有一张合影了，换一张请写明原因。');
  for (const one of former) {
    await raiseTallies(change, { schoolId, termId }, await captureOf(change, one), -1);
    one.become(RecordState.WITHDRAWN);
    Object.assign(one, { reviewerId: recorderId, reviewedAt: change.clock.now(), reviewReason: because });
  }
}

/** ZM-6: keeps the class photo of the term; of each child it says whether it can be seen, is absent or blurred. */
export async function saveClassPhoto(change: Change, prepared: PreparedClassPhoto): Promise<{ classId: Id }> {
  const { record, mates, said } = prepared;
  const { schoolId, classId } = record.input;
  await replaceFormer(change, prepared);
  const { id: recordId } = await saveRecord(change, record);
  const placements = new Map(said.map(({ studentId, placement }) => [studentId, placement]));
  for (const { id: studentId } of mates) {
    const placement = placements.get(studentId) ?? Placement.SHOWN;
    change.em.create(ClassPhotoChild, { id: newId(), schoolId, recordId, studentId, placement } as never);
  }
  change.announce({ schoolId, kind: 'evidence.class-photo-saved', subject: { kind: 'record', id: recordId } });
  return { classId };
}

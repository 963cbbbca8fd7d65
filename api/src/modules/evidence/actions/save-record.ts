import { signedIn, type Change, type Context } from '../../../kernel/context.js';
import { personIn, unitsOf } from '../../../kernel/actor.js';
import {
  conflict,
  DomainError,
  ErrorCode,
  forbidden,
  invalidInput,
  notFound,
  ruleBroken,
} from '../../../kernel/errors.js';
import { isId, newId, type Id } from '../../../kernel/ids.js';
import { removeRows } from '../../../kernel/remove-rows.js';
import { isLegalDate, type LegalDate } from '../../../kernel/time.js';
import { termOn } from '../../organisation/index.js';
import { findEnrolledNames } from '../../people/index.js';
import { ConsentKind, findGranted } from '../../privacy/index.js';
import { RecordAbout, Recorder } from '../../schemes/codes.rules.js';
import { categoriesFor, type RecordableCategory } from '../../schemes/recording.rules.js';
import { schemeFor } from '../../schemes/index.js';
import { recorderRoles } from '../evidence.policy.js';
import { attachPhotos } from '../attach-photos.js';
import { EvidenceRecord, EvidenceStudent } from '../record.entity.js';
import { EDITABLE, RecordState } from '../record.lifecycle.js';
import { enteringFor } from '../on-behalf.js';
import { loadVisibleRecord } from '../record.queries.js';
import { fieldFault, LONGEST_WORDS, monthOf, MOST_CHILDREN, saysSomething, type FieldValue } from '../record.rules.js';
import { prepareTallies, raiseTallies } from '../tallies.js';
import type { Capture } from '../tally.rules.js';

/** What somebody records. */
export interface RecordInput {
  /** The record to change; a new one when absent. */
  recordId?: Id | null;
  /** The version that was seen, when an existing record is changed. */
  version?: number | null;
  schoolId: Id;
  classId: Id;
  studentIds: Id[];
  /** In which role; needed only by who has several. */
  as?: Recorder | null;
  category: string;
  happenedOn: string;
  words: string;
  fields: FieldValue[];
  photoIds: Id[];
  /** False keeps a draft. */
  submit: boolean;
}

/** A checked entry, ready to be written. */
export interface PreparedRecord {
  input: RecordInput;
  role: Recorder;
  recorderId: Id;
  enteredAs: Recorder | null;
  category: RecordableCategory;
  schemeVersionId: Id;
  termId: Id;
  happenedOn: LegalDate;
  capture: Capture;
}

function chosenCategory(categories: (role: Recorder) => RecordableCategory[], roles: Recorder[], input: RecordInput) {
  const wanted = input.as ? roles.filter((role) => role === input.as) : roles;
  for (const role of wanted) {
    const category = categories(role).find((candidate) => candidate.id === input.category);
    if (category) return { role, category };
  }
  throw invalidInput('category', '按现在的评价方案，您不能在这个类别里记录，请换一个类别。');
}

function checkWords(input: RecordInput): void {
  if ([...input.words].length > LONGEST_WORDS) throw invalidInput('words', `一条记录最多写 ${LONGEST_WORDS} 个字。`);
  if (input.studentIds.length > MOST_CHILDREN)
    throw invalidInput('studentIds', `一条记录最多关于 ${MOST_CHILDREN} 名学生。`);
  if (new Set(input.studentIds).size !== input.studentIds.length)
    throw invalidInput('studentIds', '同一名学生选了两次。');
  if (new Set(input.photoIds).size !== input.photoIds.length)
    throw invalidInput('photoIds', '同一张照片放了两次，请去掉一张。');
}

function checkIds({ recordId, classId, photoIds }: RecordInput): void {
  if (!isId(classId)) throw notFound('这个班级');
  if (recordId != null && !isId(recordId)) throw notFound('这条记录');
  if (!photoIds.every(isId)) throw invalidInput('photoIds', '有一张照片没有找到，请重新选择。');
}

function checkContent(input: RecordInput, category: RecordableCategory, isClassPhoto: boolean): void {
  if (category.about === RecordAbout.CLASS && !isClassPhoto)
    throw ruleBroken('请从“班级合影”里上传：先说明暂未同意拍照的孩子不在照片里，或者给他们打码。');
  const fault = fieldFault(category.fields, input.fields, input.submit);
  if (fault) throw invalidInput(fault.field, fault.message);
  const { min, max } = category.photos;
  if (input.photoIds.length > max) throw invalidInput('photoIds', `这个类别一条最多 ${max} 张照片。`);
  if (!input.submit) return;
  if (input.photoIds.length < min) throw invalidInput('photoIds', `这个类别至少要 ${min} 张照片。`);
  if (!saysSomething(input.words, input.photoIds.length, input.fields))
    throw invalidInput('words', '写一句话，或加一张照片，再提交。');
  const needsChild = category.about === RecordAbout.CHILDREN;
  if (needsChild && input.studentIds.length === 0) throw invalidInput('studentIds', '请选择记录的是哪些学生。');
}

function checkDay(ctx: Context, input: RecordInput, startsOn: LegalDate): LegalDate {
  const day = input.happenedOn;
  if (!isLegalDate(day)) throw invalidInput('happenedOn', '日期应写成 2026-09-01 这样。');
  if (day > ctx.clock.today()) throw invalidInput('happenedOn', '日期不能晚于今天。');
  if (day < startsOn) throw invalidInput('happenedOn', `这是上学期的事了，本学期从 ${startsOn} 开始记录。`);
  return day;
}

const HOME: readonly Recorder[] = [Recorder.GUARDIAN, Recorder.STUDENT];

/** OP-12: what a family did not agree to is not recorded; who is concerned is named. */
async function checkConsents(ctx: Context, input: RecordInput, isHome: boolean, names: Map<Id, string>): Promise<void> {
  const kinds = [...(isHome ? [ConsentKind.TERMS] : []), ...(input.photoIds.length > 0 ? [ConsentKind.PHOTOS] : [])];
  for (const kind of kinds) {
    const granted = await findGranted(ctx, input.schoolId, kind, input.studentIds);
    const without = input.studentIds.filter((id) => !granted.has(id));
    if (without.length === 0) continue;
    const who = without.map((id) => names.get(id)).join('、');
    const message =
      kind === ConsentKind.PHOTOS
        ? `${who}的家长暂未同意拍照，不能标记在照片里。请去掉这几名学生，或只写文字。`
        : '请先在“孩子信息的使用”里同意在家记录，再来记这一刻。';
    throw ruleBroken(message, { consent: kind, studentIds: without });
  }
}

async function enrolledNames(ctx: Context, input: RecordInput): Promise<Map<Id, string>> {
  const names = await findEnrolledNames(ctx, input.schoolId, input.classId, input.studentIds);
  if (names.size !== input.studentIds.length) throw notFound('这些学生');
  return names;
}

/**
 * Checks an entry by the scheme that binds the class, and makes its counts ready; before the transaction. A photo of the
 * whole class comes with what became of each child without consent (`isClassPhoto`), and no other way.
 */
export async function prepareRecord(ctx: Context, input: RecordInput, isClassPhoto = false): Promise<PreparedRecord> {
  signedIn(ctx);
  checkIds(input);
  checkWords(input);
  if (!unitsOf(ctx.actor).includes(input.schoolId)) throw notFound('这个班级');
  const own = recorderRoles(ctx.actor, input, input.studentIds);
  const enteredAs = await enteringFor(ctx, input, own);
  if (own.length === 0 && !enteredAs) throw notFound('这个班级');
  const roles = enteredAs ? [...own, Recorder.GUARDIAN] : own;
  const today = ctx.clock.today();
  const term = await termOn(ctx, input.schoolId, today);
  if (!term) throw ruleBroken('学校还没有设置本学期，暂时不能记录。');
  const { scheme, versionId } = await schemeFor(ctx, { schoolId: input.schoolId, classId: input.classId, on: today });
  const { role, category } = chosenCategory((candidate) => categoriesFor(scheme, candidate), roles, input);
  checkContent(input, category, isClassPhoto);
  const happenedOn = checkDay(ctx, input, term.starts_on);
  const names = await enrolledNames(ctx, input);
  const isHome = HOME.includes(role) && enteredAs === null;
  await checkConsents(ctx, input, isHome, names);
  const recorderId = personIn(ctx.actor, input.schoolId)!;
  const { studentIds, photoIds } = input;
  const capture = {
    month: monthOf(happenedOn),
    category: category.id,
    recorderRole: role,
    recorderId,
    studentIds,
    photos: photoIds.length,
  };
  if (input.submit) await prepareTallies(ctx, { schoolId: input.schoolId, termId: term.id }, capture);
  const who = { role, recorderId, enteredAs };
  return { input, ...who, category, schemeVersionId: versionId, termId: term.id, happenedOn, capture };
}

async function recordToWrite(change: Change, prepared: PreparedRecord): Promise<EvidenceRecord> {
  const { input, recorderId } = prepared;
  if (!input.recordId) return newRecord(change, prepared);
  await loadVisibleRecord(change, input.recordId);
  const record = await change.em.findOne(EvidenceRecord, { id: input.recordId, schoolId: input.schoolId });
  if (!record || record.recorderId !== recorderId) throw notFound('这条记录');
  if (!EDITABLE.includes(record.state)) {
    const why = record.reviewerId ? '老师已经看过这条记录' : '这条记录已经提交了';
    throw new DomainError(ErrorCode.CONFLICT, `${why}，不能再改。您写的内容还在，可以另记一条。`, {
      data: { state: record.state },
    });
  }
  if (input.version != null && input.version !== record.version) throw conflict();
  if (record.classId !== input.classId) throw forbidden('记录不能移到别的班级。');
  return record;
}

function newRecord(change: Change, prepared: PreparedRecord): EvidenceRecord {
  const { input, role, recorderId, termId, schemeVersionId } = prepared;
  return change.em.create(EvidenceRecord, {
    id: newId(),
    schoolId: input.schoolId,
    classId: input.classId,
    termId,
    schemeVersionId,
    state: RecordState.DRAFT,
    recorderRole: role,
    recorderId,
    enteredAs: null,
    category: input.category,
    happenedOn: prepared.happenedOn,
    words: '',
    fields: '[]',
    photoCount: 0,
    createdAt: change.clock.now(),
    submittedAt: null,
    reviewerId: null,
    reviewedAt: null,
    reviewReason: null,
  } as never);
}

async function tagStudents(change: Change, record: EvidenceRecord, studentIds: readonly Id[]): Promise<void> {
  const { schoolId } = record;
  const tagged = await change.em.find(EvidenceStudent, { schoolId, recordId: record.id });
  const gone = tagged.filter((row) => !studentIds.includes(row.studentId)).map(({ id }) => id);
  await removeRows(change, 'evidence_student', schoolId, gone);
  const have = new Set(tagged.map((row) => row.studentId));
  for (const studentId of studentIds) {
    if (!have.has(studentId))
      change.em.create(EvidenceStudent, { id: newId(), schoolId, recordId: record.id, studentId } as never);
  }
}

/** Keeps a draft, or submits: to whom the scheme asks for verification, else it stands at once and counts. */
export async function saveRecord(change: Change, prepared: PreparedRecord): Promise<{ id: Id }> {
  const { input, category, capture } = prepared;
  const record = await recordToWrite(change, prepared);
  // A draft or a returned record may be handed in in another role, term or scheme than it was begun in.
  const { role: recorderRole, enteredAs, termId, schemeVersionId } = prepared;
  Object.assign(record, { recorderRole, enteredAs, termId, schemeVersionId });
  record.category = category.id;
  record.happenedOn = prepared.happenedOn;
  record.words = input.words.normalize('NFC').trim();
  record.fields = JSON.stringify(input.fields.filter((field) => field.value.trim() !== ''));
  record.photoCount = input.photoIds.length;
  await tagStudents(change, record, input.studentIds);
  await attachPhotos(change, record, input.photoIds);
  if (input.submit) {
    record.become(category.verifiedBy.length > 0 ? RecordState.SUBMITTED : RecordState.VERIFIED);
    record.submittedAt = change.clock.now();
    await raiseTallies(change, { schoolId: record.schoolId, termId: record.termId }, capture, 1);
  }
  const kind = input.submit ? 'evidence.record-submitted' : 'evidence.draft-saved';
  change.announce({ schoolId: record.schoolId, kind, subject: { kind: 'record', id: record.id } });
  return { id: record.id };
}

import { randomUUID } from 'node:crypto';
import sharp from 'sharp';

const ADOPT = `mutation Adopt($input: AdoptPresetInput!) { adoptPreset(input: $input) { id title number stateName effectiveFrom } }`;
const DECIDE = `mutation Decide($input: DecideConsentInput!) { decideConsent(input: $input) { kind } }`;
const PHOTO = `mutation Photo($input: StartPhotoInput!) { startPhoto(input: $input) { id uploadUrl } }`;
const SAVE = `mutation Save($input: SaveRecordInput!) { saveRecord(input: $input) { id } }`;
const WITHDRAW = `mutation Withdraw($input: WithdrawRecordInput!) { withdrawRecord(input: $input) }`;
const REVIEW = `mutation Review($input: ReviewRecordsInput!) { reviewRecords(input: $input) { done { id } refused { recordId code message } } }`;
const GIVE = `mutation Give($input: GiveFlowersInput!) { giveFlowers(input: $input) { batchId classFlowers { classId } } }`;
const NOTE = `mutation Note($input: NoteConductInput!) { noteConduct(input: $input) { batchId } }`;
const UNDO_NOTE = `mutation UndoNote($input: UndoConductInput!) { undoConduct(input: $input) { batchId } }`;
const MOMENTS = `query Moments($studentId: ID!) { timeline(studentId: $studentId) { nodes { id kind } } }`;
const TO_CORRECT = `query ToCorrect($id: ID!) { recognitionToCorrect(id: $id) { version } }`;
const CORRECT = `mutation Correct($input: CorrectRecognitionInput!) { correctRecognition(input: $input) { who at from to because } }`;
const CLASS_PHOTO = `mutation Photo($input: SaveClassPhotoInput!) { saveClassPhoto(input: $input) { withoutConsent { studentId name } former { id who until because } } }`;
const GROUP = `mutation Group($input: SaveTagGroupInput!) { saveTagGroup(input: $input) { groups { id version name studentIds } } }`;
const UNDO = `mutation Undo($input: UndoFlowersInput!) { undoFlowers(input: $input) { batchId } }`;

const { Blob, FormData } = globalThis;

/** Records, photos and flowers in both schools of the matrix, each made by whom it belongs to. */
export class Capturing {
  constructor(builder) {
    this.builder = builder;
  }

  async ask(who, query, input) {
    return this.builder.ask(who, query, { input: { ...input, clientMutationId: randomUUID() } });
  }

  async adopt(keeper, school, preset) {
    const input = { schoolId: this.builder.ids[school], preset, effectiveFrom: '2026-09-01' };
    const { adoptPreset } = await this.ask(keeper, ADOPT, input);
    this.builder.witness('SchemeVersion', [adoptPreset]);
  }

  agree(who, child, ...kinds) {
    return Promise.all(kinds.map((kind) => this.decide(who, child, kind, 'GRANTED')));
  }

  decide(who, child, kind, decision) {
    return this.ask(who, DECIDE, { studentId: this.builder.ids[child], kind, decision });
  }

  async photo(who, school) {
    const { url, ids, tokens } = this.builder;
    const { startPhoto } = await this.ask(who, PHOTO, { schoolId: ids[school] });
    const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#37a' } })
      .jpeg()
      .toBuffer();
    const form = new FormData();
    form.append('photo', new Blob([bytes]), 'a.jpg');
    const headers = { authorization: `Bearer ${tokens[who]}` };
    const answer = await fetch(new URL(startPhoto.uploadUrl, url), { method: 'POST', headers, body: form });
    if (!answer.ok) throw new Error(`The photo was refused: ${await answer.text()}`);
    return startPhoto.id;
  }

  /** Keeps a record about one child of a class, as a thing of its own. */
  async record(thing, who, [school, classId, child], more = {}) {
    const { ids } = this.builder;
    const { saveRecord } = await this.ask(who, SAVE, {
      ...{ schoolId: ids[school], classId: ids[classId], studentIds: [ids[child]], category: 'study' },
      ...{ happenedOn: '2026-11-20', words: '课外阅读', fields: [], photoIds: [], submit: true },
      ...more,
    });
    ids[thing] = saveRecord.id;
  }

  async flowers(thing, who, classId, children) {
    const { ids } = this.builder;
    const studentIds = children.map((child) => ids[child]);
    const { giveFlowers } = await this.ask(who, GIVE, {
      classId: ids[classId],
      studentIds,
      reason: 'listening',
      note: '举手',
    });
    ids[thing] = giveFlowers.batchId;
  }
}

/** A class photo on which nobody can be seen, taken twice, and a group to tag. */
async function photographAll(capturing) {
  const { ids } = capturing.builder;
  const save = async (because, children) =>
    (
      await capturing.ask('homeroomOwn', CLASS_PHOTO, {
        ...{ classId: ids.third, photoId: await capturing.photo('homeroomOwn', 'schoolA'), children },
        ...{ takenOn: '2026-11-20', words: '', because },
      })
    ).saveClassPhoto;
  const query = `query Photo($classId: ID!) { classPhoto(classId: $classId) { withoutConsent { studentId } } }`;
  const { classPhoto } = await capturing.builder.ask('homeroomOwn', query, { classId: ids.third });
  const absent = classPhoto.withoutConsent.map(({ studentId }) => ({ studentId, placement: 'ABSENT' }));
  await save(null, absent);
  const again = await save('有人闭眼了', absent);
  capturing.builder.witness('FormerClassPhoto', again.former);
  capturing.builder.witness('ClassPhotoChild', again.withoutConsent);
  const group = { classId: ids.third, name: '值日组', studentIds: [ids.child] };
  const { saveTagGroup } = await capturing.ask('teacherOwn', GROUP, group);
  capturing.builder.witness('TagGroup', saveTagGroup.groups);
}

/** A flower corrected once, and notes of each kind, one of them taken back. */
async function noteAll(capturing) {
  const { ids } = capturing.builder;
  const { timeline } = await capturing.builder.ask('teacherOwn', MOMENTS, { studentId: ids.child });
  ids.oneFlower = timeline.nodes.find(({ kind }) => kind === 'FLOWER').id;
  const { recognitionToCorrect } = await capturing.builder.ask('teacherOwn', TO_CORRECT, { id: ids.oneFlower });
  const wish = { id: ids.oneFlower, version: recognitionToCorrect.version };
  const { correctRecognition } = await capturing.ask('teacherOwn', CORRECT, {
    ...wish,
    to: 'homework',
    because: '点错了一朵',
  });
  capturing.builder.witness('RecognitionCorrection', correctRecognition);
  const note = (item) =>
    capturing.ask('teacherOwn', NOTE, { classId: ids.third, studentIds: [ids.child], item, note: '举手' });
  for (const item of ['goal', 'observed', 'remember']) await note(item);
  ids.notes = (await note('habit')).noteConduct.batchId;
  await capturing.ask('teacherOwn', UNDO_NOTE, { batchId: ids.notes });
}

const CHILD = ['schoolA', 'third', 'child'];

async function recordAll(capturing, { ids, witness }) {
  const sport = { category: 'sport', fields: [{ id: 'activity', value: '跳绳' }] };
  const photoIds = [await capturing.photo('father', 'schoolA')];
  await capturing.record('homeRecord', 'father', CHILD, { ...sport, photoIds });
  await capturing.record('takenBack', 'father', CHILD);
  await capturing.ask('father', WITHDRAW, { recordId: ids.takenBack });
  // The same picture as in the record of the home: a teacher is told to look twice.
  const again = [await capturing.photo('pupil', 'schoolA')];
  await capturing.record('waitingRecord', 'pupil', CHILD, { photoIds: again });
  await capturing.record('returnedRecord', 'pupil', CHILD);
  await capturing.record('verifiedRecord', 'pupil', CHILD);
  await capturing.record('hiddenAtHome', 'father', CHILD);
  await capturing.record('hiddenOfPupil', 'pupil', CHILD);
  await capturing.record('hiddenInClass', 'teacherOwn', CHILD);
  await capturing.record('draft', 'teacherOwn', CHILD, { submit: false });
  await capturing.record('leaderDraft', 'homeroomOwn', CHILD, { category: 'practice', submit: false });
  await capturing.record('taughtRecord', 'teacherOwn', CHILD);
  await capturing.record('teenRecord', 'teenager', ['schoolA', 'third', 'teen']);
  await capturing.record('recordB', 'parentB', ['schoolB', 'classB', 'strangerB']);
  const about = { recordIds: [ids.returnedRecord], decision: 'RETURN', reason: '请写清楚读的是哪本书。' };
  await capturing.ask('homeroomOwn', REVIEW, about);
  const some = { recordIds: [ids.verifiedRecord, ids.hiddenOfPupil, ids.none], decision: 'VERIFY' };
  const { reviewRecords } = await capturing.ask('homeroomOwn', REVIEW, some);
  witness('ReviewResult', [reviewRecords]);
  const hidden = ['hiddenAtHome', 'hiddenOfPupil', 'hiddenInClass'].map((thing) => ids[thing]);
  await capturing.ask('homeroomOwn', REVIEW, { recordIds: hidden, decision: 'HIDE', reason: '照片里有别家孩子' });
}

/**
 * Puts a scheme in force in both schools and lets families agree; one pupil of full age opens its records for good, the
 * other for as long as the world is built.
 */
export async function prepareAll(builder) {
  const capturing = new Capturing(builder);
  await capturing.adopt('administrator', 'schoolA', 'zhumadian-text');
  await capturing.adopt('administratorB', 'schoolB', 'hainan-senior');
  await capturing.agree('father', 'child', 'TERMS', 'PHOTOS');
  await capturing.agree('teenager', 'teen', 'TERMS');
  await capturing.agree('otherParent', 'mover', 'TERMS');
  await capturing.agree('openPupil', 'opened', 'TERMS', 'FAMILY_ACCESS');
  await capturing.agree('grownPupil', 'grown', 'TERMS', 'FAMILY_ACCESS');
  await capturing.agree('parentB', 'strangerB', 'TERMS');
  await capturing.agree('parentB', 'mateOfB', 'TERMS');
  await capturing.agree('mother', 'childB', 'TERMS');
  await capturing.agree('academicDirector', 'childKin', 'TERMS');
}

/** What the parent said and printed while it was open is the grown pupil's alone from now on. */
export const closeAgain = (builder) =>
  new Capturing(builder).decide('grownPupil', 'grown', 'FAMILY_ACCESS', 'WITHDRAWN');

/** Fills the schools of the matrix with what M3 brings, through the API alone. */
export async function captureAll(builder) {
  const capturing = new Capturing(builder);
  const { ids } = builder;
  await capturing.record('grownRecord', 'grownParent', ['schoolA', 'third', 'grown']);
  await recordAll(capturing, { ids, witness: (type, rows) => builder.witness(type, rows) });
  await capturing.flowers('standing', 'teacherOwn', 'third', ['child', 'friend']);
  await capturing.flowers('flowers', 'teacherOwn', 'third', ['child']);
  await capturing.ask('teacherOwn', UNDO, { batchId: ids.flowers });
  await noteAll(capturing);
  await photographAll(capturing);
  Object.assign(ids, { roomA: ids.third, roomTwo: ids.second, roomB: ids.classB });
  Object.assign(ids, { albumA: ids.schoolA, albumB: ids.schoolB, inboxA: ids.schoolA, inboxB: ids.schoolB });
  Object.assign(ids, { decidedA: ids.schoolA, decidedB: ids.schoolB });
}

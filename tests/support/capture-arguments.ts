import { randomUUID } from 'node:crypto';
import { sendProof } from './exemptions';
import type { World } from './world';

/** Where the arguments point to. */
export interface CapturePlace {
  world: World;
  classId: string;
  studentId: string;
  recordId: string;
  batchId: string;
  flowerId: string;
  groupId: string;
  noteBatchId: string;
  pauseId: string;
  exemptionId: string;
}

type Arguments = Record<string, () => Record<string, unknown>>;

const key = () => ({ clientMutationId: randomUUID() });

/** Every field about schemes, records, photos, flowers and quotas that takes an id, with arguments. */
export const captureArguments = (place: CapturePlace): Arguments => {
  const inClass = () => ({ classId: place.classId });
  const about = () => ({ studentId: place.studentId });
  const school = () => ({ schoolId: place.world.schoolId });
  const inTerm = () => ({ ...school(), termId: place.world.termId });
  return {
    schemeOf: inClass,
    classHouseholds: inClass,
    classExemptions: inClass,
    childExemptions: about,
    classGroup: inClass,
    classAccounts: inClass,
    accountRates: school,
    classGroups: school,
    termCalendar: school,
    nextTerms: school,
    setSchoolDays: () => ({ input: { ...inTerm(), days: [{ day: '2027-08-01', isSchoolDay: true }], ...key() } }),
    setTermDays: () => ({
      input: { ...inTerm(), version: 99, startsOn: '2026-09-01', endsOn: '2027-01-29', ...key() },
    }),
    teachingTable: school,
    teachingCopy: school,
    copyTeaching: () => ({ input: { ...school(), ...key() } }),
    setTeaching: () => ({ input: { ...inClass(), courseId: 'none', staffIds: [], seenStaffIds: ['none'], ...key() } }),
    setHomeroomTeacher: () => ({ input: { ...inClass(), seenStaffId: 'none', ...key() } }),
    setClassGroup: () => ({ input: { ...inClass(), version: 99, personIds: [], ...key() } }),
    unfinishedRecords: inClass,
    myQuotas: inClass,
    classFlowers: inClass,
    classPhoto: inClass,
    classTagging: inClass,
    timeline: about,
    growth: about,
    growthRecords: () => ({ ...about(), termId: place.world.termId }),
    flowerWall: about,
    householdQuotas: about,
    quotaMonths: about,
    quotaBurden: school,
    staffQuotas: school,
    staffRecords: school,
    classQuotas: inClass,
    familyReminding: inClass,
    remindFamilies: () => ({ input: { ...inClass(), ...key() } }),
    verifyInbox: school,
    reviewedRecords: school,
    evidenceRecord: () => ({ id: place.recordId }),
    adoptPreset: () => ({
      input: { ...school(), preset: 'zhumadian-text', effectiveFrom: '2026-09-01', ...key() },
    }),
    saveRecord: () => ({
      input: {
        ...{ ...school(), ...inClass(), studentIds: [place.studentId], category: 'study', happenedOn: '2026-11-20' },
        ...{ words: '随堂记录', fields: [], photoIds: [], submit: true, ...key() },
      },
    }),
    withdrawRecord: () => ({ input: { recordId: place.recordId, ...key() } }),
    reviewRecords: () => ({ input: { recordIds: [place.recordId], decision: 'VERIFY', ...key() } }),
    pauseHousehold: () => ({
      input: { ...about(), reason: 'ILLNESS', startsOn: '2026-12-01', lastOn: '2026-12-02', ...key() },
    }),
    resumeHousehold: () => ({ input: { pauseId: place.pauseId, version: 1, ...key() } }),
    grantExemption: () => ({
      input: {
        ...{ ...about(), kind: 'SUBJECT', item: 'maths', ground: 'ILLNESS', proof: '' },
        ...{ startsOn: '2026-12-01', lastOn: '2026-12-02' },
        ...key(),
      },
    }),
    endExemption: () => ({ input: { exemptionId: place.exemptionId, version: 1, ...key() } }),
    startPhoto: () => ({ input: { ...school(), ...key() } }),
    giveFlowers: () => ({
      input: { ...inClass(), studentIds: [place.studentId], reason: 'listening', ...key() },
    }),
    undoFlowers: () => ({ input: { batchId: place.batchId, ...key() } }),
    saveClassPhoto: () => ({
      input: { ...inClass(), photoId: place.recordId, children: [], takenOn: '2026-11-20', words: '', ...key() },
    }),
    saveTagGroup: () => ({ input: { ...inClass(), name: '值日组', studentIds: [place.studentId], ...key() } }),
    removeTagGroup: () => ({ input: { ...inClass(), groupId: place.groupId, ...key() } }),
    noteConduct: () => ({ input: { ...inClass(), studentIds: [place.studentId], item: 'goal', ...key() } }),
    undoConduct: () => ({ input: { batchId: place.noteBatchId, ...key() } }),
    recognitionToCorrect: () => ({ id: place.flowerId }),
    correctRecognition: () => ({
      input: { id: place.flowerId, version: 99, to: 'homework', because: '点错了', ...key() },
    }),
  };
};

/** What the administrator of the school is answered, who neither teaches nor records. */
export const CAPTURE_ANSWERS: Record<string, string> = {
  schemeOf: 'answered',
  classHouseholds: 'answered',
  classExemptions: 'answered',
  childExemptions: 'answered',
  grantExemption: 'INVALID_INPUT',
  endExemption: 'answered',
  classGroup: 'answered',
  classAccounts: 'answered',
  accountRates: 'answered',
  classGroups: 'answered',
  termCalendar: 'answered',
  nextTerms: 'answered',
  setSchoolDays: 'INVALID_INPUT',
  setTermDays: 'CONFLICT',
  teachingTable: 'answered',
  teachingCopy: 'answered',
  copyTeaching: 'RULE_BROKEN',
  setTeaching: 'CONFLICT',
  setHomeroomTeacher: 'CONFLICT',
  setClassGroup: 'CONFLICT',
  pauseHousehold: 'answered',
  resumeHousehold: 'answered',
  adoptPreset: 'CONFLICT',
  evidenceRecord: 'answered',
  verifyInbox: 'NOT_FOUND',
  reviewedRecords: 'NOT_FOUND',
  unfinishedRecords: 'NOT_FOUND',
  timeline: 'answered',
  growth: 'answered',
  growthRecords: 'answered',
  flowerWall: 'answered',
  householdQuotas: 'answered',
  quotaMonths: 'answered',
  quotaBurden: 'answered',
  staffQuotas: 'NOT_FOUND',
  staffRecords: 'NOT_FOUND',
  classQuotas: 'answered',
  familyReminding: 'answered',
  remindFamilies: 'FORBIDDEN',
  myQuotas: 'answered',
  classFlowers: 'answered',
  saveRecord: 'INVALID_INPUT',
  withdrawRecord: 'NOT_FOUND',
  reviewRecords: 'FORBIDDEN',
  startPhoto: 'answered',
  giveFlowers: 'FORBIDDEN',
  undoFlowers: 'NOT_FOUND',
  classPhoto: 'answered',
  classTagging: 'FORBIDDEN',
  saveClassPhoto: 'FORBIDDEN',
  saveTagGroup: 'FORBIDDEN',
  removeTagGroup: 'FORBIDDEN',
  noteConduct: 'FORBIDDEN',
  undoConduct: 'NOT_FOUND',
  recognitionToCorrect: 'answered',
  correctRecognition: 'CONFLICT',
};

/** Puts a scheme in force, lets a teacher record and give flowers, and marks a household; fills in the ids. */
export async function capture(place: CapturePlace): Promise<void> {
  const values = captureArguments(place);
  const teacher = await place.world.staff('T001');
  await place.world.administrator.ask(
    `mutation Adopt($input: AdoptPresetInput!) { adoptPreset(input: $input) { id } }`,
    values.adoptPreset!(),
  );
  const { saveRecord } = await teacher.ask(
    `mutation Save($input: SaveRecordInput!) { saveRecord(input: $input) { id } }`,
    values.saveRecord!(),
  );
  const { giveFlowers } = await teacher.ask(
    `mutation Give($input: GiveFlowersInput!) { giveFlowers(input: $input) { batchId } }`,
    values.giveFlowers!(),
  );
  const { noteConduct } = await teacher.ask(
    `mutation Note($input: NoteConductInput!) { noteConduct(input: $input) { batchId } }`,
    values.noteConduct!(),
  );
  const { saveTagGroup } = await teacher.ask(
    `mutation Save($input: SaveTagGroupInput!) { saveTagGroup(input: $input) { groups { id } } }`,
    values.saveTagGroup!(),
  );
  const { timeline } = await teacher.ask(
    `query Moments($studentId: ID!) { timeline(studentId: $studentId) { nodes { id kind } } }`,
    values.timeline!(),
  );
  const { id: flowerId } = timeline.nodes.find(({ kind }: { kind: string }) => kind === 'FLOWER');
  const groupId = saveTagGroup.groups[0].id;
  const made = { recordId: saveRecord.id, batchId: giveFlowers.batchId, noteBatchId: noteConduct.batchId };
  const later = { studentId: place.studentId, reason: 'ILLNESS', startsOn: '2026-12-05', lastOn: '2026-12-06' };
  const { pauseHousehold } = await teacher.ask(
    `mutation Pause($input: PauseHouseholdInput!) { pauseHousehold(input: $input) { pauses { id } } }`,
    { input: { ...later, ...key() } },
  );
  const pauseId = pauseHousehold.pauses[0].id;
  const sent = await sendProof(teacher, place.studentId);
  const { proof } = (await sent.json()) as { proof: string };
  const granting = values.grantExemption!() as { input: object };
  const { grantExemption } = await teacher.ask(
    `mutation Grant($input: GrantExemptionInput!) { grantExemption(input: $input) { exemptions { id } } }`,
    { input: { ...granting.input, proof } },
  );
  const exemptionId = grantExemption.exemptions[0].id;
  Object.assign(place, { ...made, flowerId, groupId, pauseId, exemptionId });
}

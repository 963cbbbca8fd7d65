import { randomUUID } from 'node:crypto';
import type { CapturePlace } from './capture-arguments';
import type { Client } from './client';
import { exporting } from './exports';
import { SAVE_PHRASE } from './phrases';

/** Where the arguments point to. */
export interface TermPlace extends CapturePlace {
  roundId: string;
  submissionId: string;
  phraseId: string;
  printId: string;
  sampledId: string;
}

type Arguments = Record<string, () => Record<string, unknown>>;

const key = () => ({ clientMutationId: randomUUID() });
const COMMENT = '这学期上课听得认真，作业写得整齐，常常帮同桌讲题，也愿意把想法说给大家听，进步看得见。';

const FINDING = { failed: ['whole'], finding: '缺体育活动', suggestion: '' };

/** Every field about results, rounds and booklets that takes an id, with arguments. */
export const termArguments = (place: TermPlace): Arguments => {
  const inClass = () => ({ classId: place.classId });
  const about = () => ({ studentId: place.studentId });
  const school = () => ({ schoolId: place.world.schoolId });
  const inTerm = () => ({ ...school(), termId: place.world.termId });
  const inCounty = () => ({ unitId: place.world.countyId, schoolYear: 2026, semester: 1 });
  const inRound = () => ({ roundId: place.roundId });
  const said = () => ({ ...about(), answers: [], comment: COMMENT });
  const sampled = () => ({ sampledId: place.sampledId });
  const booklets = () => ({ input: { ...inClass(), studentIds: [place.studentId], ...key() } });
  const decided = { outcome: 'graduates', reason: '同意' };
  const decision = () => ({ input: { ...inClass(), pupils: [{ ...about(), seen: '0' }], ...decided, ...key() } });
  return {
    childEvaluations: about,
    childMeasures: about,
    childReports: about,
    growthReport: about,
    photoChoice: about,
    bookletOpenings: about,
    reportVersions: about,
    myEvaluations: about,
    classReports: inClass,
    classResults: inClass,
    resultsTemplate: inClass,
    resultsSheet: () => ({ ...inClass(), fileName: '成绩.csv', content: 'eA==' }),
    evaluationRounds: inClass,
    offeredRounds: inClass,
    evaluationRound: () => ({ id: place.roundId }),
    waitingRaters: inRound,
    roundReminding: inRound,
    commentDesk: inRound,
    evaluationPapers: inRound,
    evaluationSheet: () => ({ ...inRound(), ...about() }),
    commentHints: () => ({ ...inRound(), ...about(), text: COMMENT }),
    phrases: () => ({ ...inClass(), scope: 'SHARED' }),
    commentRevisions: () => ({ submissionId: place.submissionId }),
    printJob: () => ({ id: place.printId }),
    printings: school,
    openRounds: () => ({ input: { ...inClass(), forms: ['none'], dueOn: '2026-12-31', ...key() } }),
    closeRound: () => ({ input: { ...inRound(), ...key() } }),
    remindRound: () => ({ input: { ...inRound(), ...key() } }),
    publishRound: () => ({ input: { ...inRound(), ...key() } }),
    saveEvaluation: () => ({ input: { ...inRound(), ...said(), submit: true, ...key() } }),
    printInvitations: () => ({ input: { ...inClass(), audience: 'GUARDIANS', studentIds: [], ...key() } }),
    renewAccount: () => ({ input: { ...inClass(), personId: 'none', reason: 'FORGOTTEN', ...key() } }),
    schoolStaff: school,
    schoolPeople: school,
    printStaffAccounts: () => ({ input: { ...school(), staffNumbers: [], ...key() } }),
    resetStaffPassword: () => ({ input: { ...school(), staffId: 'none', reason: 'FORGOTTEN', ...key() } }),
    printEvaluationPapers: () => ({ input: { ...inRound(), ...key() } }),
    saveEvaluations: () => ({ input: { ...inRound(), rows: [said()], submit: true, ...key() } }),
    draftComments: () => ({
      input: { ...inRound(), studentIds: [place.studentId], text: '{名字}真好。', ...key() },
    }),
    savePhrase: () => ({ input: { ...inClass(), scope: 'SHARED', text: `第 ${randomUUID()} 句。`, ...key() } }),
    removePhrase: () => ({ input: { ...inClass(), phraseId: place.phraseId, scope: 'SHARED', ...key() } }),
    saveResults: () => ({
      input: { ...inClass(), cells: [{ ...about(), subject: 'chinese', mark: 9000 }], ...key() },
    }),
    saveBodyMeasures: () => ({ input: { ...about(), values: [{ item: 'height', value: 13000 }], ...key() } }),
    choosePhotos: () => ({ input: { ...about(), sectionId: 'sport', photos: ['none'], ...key() } }),
    openBooklet: () => ({ input: { ...about(), termId: place.world.termId, number: 1, ...key() } }),
    checkReports: booklets,
    publishReports: booklets,
    printReports: () => ({ input: { ...inClass(), ...key() } }),
    schoolSheet: school,
    deliveryReceipt: school,
    receiptPaper: inTerm,
    countyReceipts: inCounty,
    countyReceiptPaper: inCounty,
    issueReceipt: () => ({
      input: { ...inTerm(), classes: [], contact: '孙管理', contactPhone: '19911110003', ...key() },
    }),
    advanceReceipt: () => ({ input: { ...inTerm(), version: 1, to: 'SEALED', ...key() } }),
    scanReceipt: () => ({ input: { ...inTerm(), version: 1, pages: [], ...key() } }),
    correctReceipt: () => ({
      input: { ...inTerm(), classes: [], contact: '孙管理', contactPhone: '19911110003', reason: '错了', ...key() },
    }),
    sheetRows: () => ({ ...school(), rate: 'ACCOUNTS' }),
    countySheets: inCounty,
    countyTerms: () => ({ unitId: place.world.countyId }),
    sampling: school,
    sampledBooklets: school,
    unpublishedPupils: school,
    tableExports: () => ({ unitId: place.world.schoolId }),
    exportTable: () => exporting('CLASS_ROSTER', { classId: place.classId }),
    sampledBooklet: () => ({ id: place.sampledId }),
    drawSample: () => ({ input: { ...school(), termId: place.world.termId, percent: 100, reason: '全部', ...key() } }),
    inspectBooklet: () => ({ input: { ...sampled(), seenNumber: 1, ...FINDING, ...key() } }),
    answerFinding: () => ({ input: { ...sampled(), words: '已更正', ...key() } }),
    lookAgain: () => ({ input: { ...sampled(), seenNumber: 2, isSettled: true, words: '', ...key() } }),
    freezeSheet: () => ({ input: { ...school(), termId: place.world.termId, ...key() } }),
    leavingYear: school,
    classGraduation: inClass,
    graduationWords: () => ({ ...inClass(), ...about() }),
    proposeGraduations: decision,
    signGraduations: decision,
    printGraduations: () => ({ input: { ...inClass(), ...key() } }),
    cancelPrint: () => ({ input: { jobId: place.printId, ...key() } }),
  };
};

/** What the administrator of the school is answered, who neither teaches nor has a child there. */
export const TERM_ANSWERS: Record<string, string> = {
  childEvaluations: 'answered',
  childMeasures: 'answered',
  childReports: 'answered',
  growthReport: 'answered',
  photoChoice: 'answered',
  bookletOpenings: 'answered',
  reportVersions: 'answered',
  myEvaluations: 'NOT_FOUND',
  classReports: 'answered',
  classResults: 'answered',
  resultsTemplate: 'FORBIDDEN',
  resultsSheet: 'FORBIDDEN',
  evaluationRounds: 'answered',
  offeredRounds: 'answered',
  evaluationRound: 'answered',
  waitingRaters: 'answered',
  roundReminding: 'answered',
  commentDesk: 'FORBIDDEN',
  evaluationPapers: 'FORBIDDEN',
  commentHints: 'FORBIDDEN',
  evaluationSheet: 'FORBIDDEN',
  phrases: 'answered',
  commentRevisions: 'answered',
  printJob: 'answered',
  printings: 'answered',
  openRounds: 'INVALID_INPUT',
  closeRound: 'answered',
  publishRound: 'answered',
  remindRound: 'RULE_BROKEN',
  saveEvaluation: 'FORBIDDEN',
  printInvitations: 'RULE_BROKEN',
  renewAccount: 'INVALID_INPUT',
  schoolStaff: 'answered',
  schoolPeople: 'answered',
  printStaffAccounts: 'RULE_BROKEN',
  resetStaffPassword: 'INVALID_INPUT',
  printEvaluationPapers: 'FORBIDDEN',
  saveEvaluations: 'FORBIDDEN',
  draftComments: 'FORBIDDEN',
  savePhrase: 'answered',
  removePhrase: 'FORBIDDEN',
  saveResults: 'FORBIDDEN',
  saveBodyMeasures: 'FORBIDDEN',
  choosePhotos: 'FORBIDDEN',
  openBooklet: 'answered',
  checkReports: 'RULE_BROKEN',
  publishReports: 'RULE_BROKEN',
  printReports: 'answered',
  schoolSheet: 'answered',
  deliveryReceipt: 'answered',
  receiptPaper: 'RULE_BROKEN',
  countyReceipts: 'FORBIDDEN',
  countyReceiptPaper: 'FORBIDDEN',
  issueReceipt: 'INVALID_INPUT',
  advanceReceipt: 'RULE_BROKEN',
  scanReceipt: 'RULE_BROKEN',
  correctReceipt: 'INVALID_INPUT',
  sheetRows: 'answered',
  countySheets: 'FORBIDDEN',
  countyTerms: 'FORBIDDEN',
  sampling: 'answered',
  sampledBooklets: 'answered',
  unpublishedPupils: 'answered',
  tableExports: 'answered',
  exportTable: 'answered',
  sampledBooklet: 'answered',
  drawSample: 'answered',
  inspectBooklet: 'answered',
  leavingYear: 'answered',
  // The class is in grade three.
  classGraduation: 'RULE_BROKEN',
  graduationWords: 'RULE_BROKEN',
  proposeGraduations: 'RULE_BROKEN',
  signGraduations: 'RULE_BROKEN',
  printGraduations: 'RULE_BROKEN',
  // It is the administrator who has just found it.
  answerFinding: 'FORBIDDEN',
  lookAgain: 'FORBIDDEN',
  freezeSheet: 'RULE_BROKEN',
  cancelPrint: 'CONFLICT',
};

const OPEN = `mutation Open($input: OpenRoundsInput!) { openRounds(input: $input) { id } }`;
const SAVE = `mutation Save($input: SaveEvaluationInput!) { saveEvaluation(input: $input) { entry { submissionId } } }`;
const CHECK = `mutation Check($input: ClassReportsInput!) { checkReports(input: $input) { refused { code } } }`;
const PUBLISH = `mutation Publish($input: ClassReportsInput!) { publishReports(input: $input) { refused { code } } }`;
const PRINT = `mutation Print($input: PrintReportsInput!) { printReports(input: $input) { id } }`;
const JOB = `query Job($id: ID!) { printJob(id: $id) { state } }`;
const DRAW = `mutation Draw($input: DrawSampleInput!) { drawSample(input: $input) { termId } }`;
const SAMPLED = `query Sampled($schoolId: ID!) { sampledBooklets(schoolId: $schoolId, first: 100) { nodes { id studentId } } }`;

async function printed(teacher: Client, values: Arguments): Promise<string> {
  const { printReports } = await teacher.ask(PRINT, values.printReports!());
  for (;;) {
    const { printJob } = await teacher.ask(JOB, { id: printReports.id });
    if (!['WAITING', 'PRINTING'].includes(printJob.state as string)) return printReports.id as string;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Lets the homeroom teacher comment in a round, publish a booklet and print it, and the office draw it; fills in the ids. */
export async function endTerm(place: TermPlace): Promise<void> {
  const teacher = await place.world.staff('T001');
  const values = termArguments(place);
  const round = { classId: place.classId, forms: ['homeroom'], dueOn: '2026-12-31', ...key() };
  const { openRounds } = await teacher.ask(OPEN, { input: round });
  place.roundId = openRounds[0].id as string;
  const { saveEvaluation } = await teacher.ask(SAVE, values.saveEvaluation!());
  place.submissionId = saveEvaluation.entry.submissionId as string;
  const { savePhrase } = await teacher.ask(SAVE_PHRASE, values.savePhrase!());
  place.phraseId = savePhrase.nodes[0].id as string;
  await teacher.ask(CHECK, values.checkReports!());
  await teacher.ask(PUBLISH, values.publishReports!());
  place.printId = await printed(teacher, values);
  const { schoolId, administrator } = place.world;
  await administrator.ask(DRAW, values.drawSample!());
  const { sampledBooklets } = await administrator.ask(SAMPLED, { schoolId });
  const { nodes } = sampledBooklets as { nodes: { id: string; studentId: string }[] };
  place.sampledId = nodes.find(({ studentId }) => studentId === place.studentId)!.id;
}

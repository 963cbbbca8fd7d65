import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { type ChainedEntry, faultOf } from '../../../api/src/platform/audit/chain.js';
import { bindAsNew, codeOf, issue, studentId } from '../../support/families';
import type { Client } from '../../support/client';
import { type OwnApi, startOwnApi } from '../../support/own-api';
import { captureArguments, capture } from '../../support/capture-arguments';
import { endTerm, termArguments, type TermPlace } from '../../support/term-arguments';
import { SMALL_STAFF, SMALL_STUDENTS, smallRoster } from '../../support/small-roster';
import { FREEZE, freezing } from '../../support/sheet-world';
import type { World } from '../../support/world';

const root = path.resolve(import.meta.dirname, '../../..');
const schema = buildSchema(readFileSync(path.join(root, 'schema.graphql'), 'utf8'));

/** What each mutation leaves in the log. */
const ACTIONS: Record<string, string> = {
  openUnit: 'organisation.unit-opened',
  openTerm: 'organisation.term-opened',
  openSchoolAdministrator: 'accounts.account-opened',
  openCountyOfficer: 'accounts.account-opened',
  openStaffAccounts: 'accounts.account-opened',
  printStaffAccounts: 'accounts.account-opened',
  startRosterImport: 'people.roster-started',
  commitRosterImport: 'people.roster-committed',
  undoRosterImport: 'people.roster-undone',
  issueInvitations: 'accounts.invitations-issued',
  printInvitations: 'accounts.invitations-issued',
  redeemInvitation: 'accounts.invitation-redeemed',
  printCards: 'accounts.cards-printed',
  openClassDoor: 'accounts.class-door-opened',
  enterByCard: 'accounts.entered-by-card',
  handOver: 'accounts.phone-handed-over',
  decideConsent: 'privacy.consent-decided',
  changePassword: 'accounts.password-changed',
  signOut: 'accounts.session-ended',
  endSession: 'accounts.session-ended',
  openRounds: 'evaluations.round-opened',
  saveEvaluation: 'evaluations.submitted',
  saveEvaluations: 'evaluations.submitted',
  draftComments: 'evaluations.draft-saved',
  savePhrase: 'phrases.saved',
  removePhrase: 'phrases.removed',
  closeRound: 'evaluations.round-closed',
  remindRound: 'notifications.reminded',
  remindFamilies: 'notifications.reminded',
  publishRound: 'evaluations.round-published',
  saveResults: 'measurements.results-saved',
  saveBodyMeasures: 'measurements.body-entered',
  checkReports: 'growth-reports.report-checked',
  publishReports: 'growth-reports.report-published',
  printReports: 'growth-reports.print-started',
  cancelPrint: 'growth-reports.print-cancelled',
  noteConduct: 'recognition.conduct-noted',
  undoConduct: 'recognition.conduct-undone',
  correctRecognition: 'recognition.corrected',
  pauseHousehold: 'people.household-paused',
  setClassGroup: 'class-groups.set',
  resumeHousehold: 'people.household-resumed',
  grantExemption: 'exemptions.granted',
  endExemption: 'exemptions.ended',
  saveTagGroup: 'evidence.tag-group-saved',
  removeTagGroup: 'evidence.tag-group-removed',
  freezeSheet: 'oversight.sheet-frozen',
  drawSample: 'oversight.sample-drawn',
};

/** Mutations that leave no entry, with the reason. */
const WITHOUT_ENTRY: Record<string, string> = {
  signIn: 'the sign-in history of the identity keeps it (HN-20)',
  saveMessageHabit: 'how somebody wishes to be told is nobody else’s business',
  markRead: 'that somebody has read an own message is nobody else’s business',
};

/** Mutations of the modules on recording, schemes, resets, renewals, sheet, samples, imported sheets, receipts, graduation, papers, teaching, calendars and exports, whose own tests ask for their entries. */
const ELSEWHERE =
  /Record|Records|Flowers|Photo|Preset|Scheme|Sheet$|RosterSheets$|Booklet$|Finding$|lookAgain|Receipt$|Graduations$|Teaching$|Papers$|HomeroomTeacher$|StaffPassword$|renewAccount$|SchoolDays$|TermDays$|exportTable$/;

let api: OwnApi;
let world: World;
let empty: World;

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  [world, empty] = [await api.world(), await api.world({ roster: [] })];
  const third = await world.classId('三年级（1）班');
  const teacher = await world.staff('T001');
  const mother = await bindAsNew(api, codeOf(await issue(teacher, third), '陈青'));
  const decision = { studentId: await studentId(teacher, third, '林晓禾'), decision: 'GRANTED' };
  for (const kind of ['PHOTOS', 'TERMS'])
    await mother.ask(`mutation D($input: DecideConsentInput!) { decideConsent(input: $input) { kind } }`, {
      input: { ...decision, kind, clientMutationId: randomUUID() },
    });
  await spendTerm(teacher, mother, { world, classId: third, studentId: decision.studentId } as TermPlace);
  await borrow(teacher, mother, { classId: third, studentId: decision.studentId });
  await undoAnImport();
  await freezeASheet();
  const again = await api.signIn(`T001@${world.schoolCode}`, 'a-good-password');
  const { myDevices } = await again.ask(`{ myDevices { id isThis } }`);
  const other = myDevices.find((device: { isThis: boolean }) => !device.isThis);
  await again.ask(`mutation E($id: ID!) { endSession(id: $id) }`, { id: other.id });
  await again.ask(`mutation { signOut }`);
  await api.settle();
}, 300_000);

afterAll(() => api.stop());

const PRINT = `mutation Print($input: PrintReportsInput!) { printReports(input: $input) { id } }`;

/** A term of a class from its first record to a printing that is broken off. */
async function spendTerm(teacher: Client, mother: Client, place: TermPlace): Promise<void> {
  await capture(place);
  await endTerm(place);
  const values = { ...captureArguments(place), ...termArguments(place) };
  const say = (who: Client, name: string, type: string, variables = values[name]!()) =>
    who.ask(`mutation Say($input: ${type}!) { ${name}(input: $input) { __typename } }`, variables);
  const { input } = values.correctRecognition!() as { input: object };
  await say(teacher, 'correctRecognition', 'CorrectRecognitionInput', { input: { ...input, version: 1 } });
  const group = (values.setClassGroup!() as { input: object }).input;
  await say(teacher, 'setClassGroup', 'SetClassGroupInput', { input: { ...group, version: 0 } });
  await say(teacher, 'undoConduct', 'UndoConductInput');
  await say(teacher, 'resumeHousehold', 'ResumeHouseholdInput');
  await say(teacher, 'endExemption', 'EndExemptionInput');
  await say(teacher, 'removeTagGroup', 'RemoveTagGroupInput');
  await say(teacher, 'saveResults', 'SaveResultsInput');
  await say(mother, 'saveBodyMeasures', 'SaveBodyMeasuresInput');
  await say(teacher, 'remindFamilies', 'RemindFamiliesInput');
  await say(teacher, 'removePhrase', 'RemovePhraseInput');
  const drafting = values.draftComments!() as { input: object };
  const studentIds = [await studentId(teacher, place.classId, '刘知远')];
  await say(teacher, 'draftComments', 'DraftCommentsInput', { input: { ...drafting.input, studentIds } });
  await say(teacher, 'closeRound', 'EndRoundInput');
  await say(teacher, 'publishRound', 'EndRoundInput');
  // A small class is sometimes printed before it can be cancelled.
  for (let isCancelled = false; !isCancelled;) {
    const { printReports } = await teacher.ask(PRINT, values.printReports!());
    place.printId = printReports.id as string;
    isCancelled = await say(teacher, 'cancelPrint', 'CancelPrintInput').then(
      () => true,
      () => false,
    );
  }
}

/** A lesson on the school's devices, and a phone in a child's hands. */
async function borrow(teacher: Client, mother: Client, place: { classId: string; studentId: string }): Promise<void> {
  const { classId, studentId } = place;
  const { printCards } = await teacher.ask(`mutation C($id: ID!) { printCards(classId: $id) { code } }`, {
    id: classId,
  });
  const door = await teacher.ask(`mutation D($id: ID!) { openClassDoor(classId: $id) { code } }`, { id: classId });
  const input = { classCode: door.openClassDoor.code, cardCode: printCards[0].code };
  await api.guest().ask(`mutation E($input: EnterByCardInput!) { enterByCard(input: $input) { token } }`, { input });
  await mother.ask(`mutation H($id: ID!) { handOver(studentId: $id) { token } }`, { id: studentId });
}

async function undoAnImport(): Promise<void> {
  const { id } = await empty.preview(smallRoster());
  const administrator = empty.administrator;
  const commit = { importId: id, skipRefused: true, joinTeacherParents: [], clientMutationId: randomUUID() };
  await administrator.ask(`mutation C($input: CommitRosterImportInput!) { commitRosterImport(input: $input) { id } }`, {
    input: commit,
  });
  const undo = { importId: id, clientMutationId: randomUUID() };
  await administrator.ask(`mutation U($input: UndoRosterImportInput!) { undoRosterImport(input: $input) { id } }`, {
    input: undo,
  });
}

/** The sheet of a term that is over. */
async function freezeASheet(): Promise<void> {
  await api.setClock('2026-11-05T02:00:00Z');
  const { administrator, schoolId, termId } = await api.world({ term: ['2026-11-02', '2026-11-20'] });
  await api.setClock('2026-11-23T02:00:00Z');
  const adoption = { schoolId, preset: 'zhumadian-text', effectiveFrom: '2026-09-01', clientMutationId: randomUUID() };
  await administrator.ask(`mutation A($input: AdoptPresetInput!) { adoptPreset(input: $input) { id } }`, {
    input: adoption,
  });
  await administrator.ask(FREEZE, freezing(schoolId, termId));
}

const chainOf = async (schoolId: string): Promise<ChainedEntry[]> =>
  (await api.rows(`select * from audit_entry where school_id = '${schoolId}' order by sequence`)) as never;

const verify = (school: string) => {
  const env = { ...api.env, CONTROL_PORT: '' } as NodeJS.ProcessEnv;
  const args = [path.join(root, 'api/dist/cli.js'), 'audit', 'verify', '--school', school];
  return spawnSync(process.execPath, args, { env, encoding: 'utf8' });
};

test('S10 every mutation leaves an entry, or stands among those with a reason', async () => {
  const mutations = Object.keys(schema.getMutationType()!.getFields()).filter((name) => !ELSEWHERE.test(name));
  const kept = new Set((await api.rows('select distinct action from audit_entry')).map((row) => row.action));

  expect(mutations.filter((name) => !ACTIONS[name] && !WITHOUT_ENTRY[name])).toEqual([]);
  for (const [mutation, action] of Object.entries(ACTIONS))
    expect([mutation, kept.has(action)]).toEqual([mutation, true]);
});

test('S10 after a moment every entry is sealed, school by school', async () => {
  expect(await api.rows('select id from audit_entry where sequence is null')).toEqual([]);
  const schools = await api.rows('select distinct school_id from audit_entry');
  expect(schools.length).toBeGreaterThan(4);
  for (const { school_id: id } of schools) expect(faultOf(await chainOf(String(id)))).toBeNull();
});

test('an entry says who, as which person, in which request', async () => {
  const chain = await chainOf(world.schoolId);
  const committed = chain.find((entry) => entry.action === 'people.roster-committed')!;

  expect(committed.identity_id).toMatch(/^[0-9a-z]{16}$/);
  expect(committed.person_id).toMatch(/^[0-9a-z]{16}$/);
  expect(committed.request_id).not.toBe('');
  expect(JSON.parse(committed.detail)).toEqual({ added: 17, changed: 1, left: 0 });
});

test('S8 no entry carries a name, a phone, an ID number or a code', async () => {
  const entries = JSON.stringify(await api.rows('select * from audit_entry'));
  const names = [
    ...SMALL_STUDENTS.flatMap(({ name, guardians }) => [name, ...guardians.flat()]),
    ...SMALL_STAFF.flat(),
  ];

  for (const word of names.filter((name) => name.length > 1 && !/^[AT]\d+$/.test(name)))
    expect([word, entries.includes(word)]).toEqual([word, false]);
  const details = (await api.rows('select detail from audit_entry')).map((row) => String(row.detail));
  // Eleven digits in a row also stand in a hash now and then.
  expect(details.filter((detail) => /(?<![0-9a-f])[0-9]{11}(?![0-9a-f])/.test(detail))).toEqual([]);
});

test('S10 the command line finds a whole chain whole, and where a changed one breaks', async () => {
  const whole = verify(world.schoolCode);
  const { length } = await chainOf(world.schoolId);
  expect([whole.status, whole.stdout]).toEqual([0, `审计记录完整：共 ${length} 条，首尾相接，没有改动。\n`]);

  await api.rows(`update audit_entry set detail = '{"x":1}' where school_id = '${world.schoolId}' and sequence = 3`);
  const broken = verify(world.schoolCode);
  expect([broken.status, broken.stdout]).toEqual([1, '审计记录在第 3 条断开：内容被改动过。\n']);

  expect(verify('no-such-school').status).toBe(1);
  expect(verify('').stderr).toContain('--school');
});

import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { OPERATOR } from '../../tests/support/servers.mjs';
import { ask } from '../ask.mjs';
import { LIVED_PRESET } from '../demo-data.mjs';
import { leadersOf, schoolSheets } from './sheets.mjs';

const PASSWORD = 'a-good-password';
/** Families who have accounts in the first room, and in each of the others. */
const FAMILIES = [24, 3];
const ROOMS = 4;
const TERM = { schoolYear: 2026, semester: 1, startsOn: '2026-09-01', endsOn: '2027-01-29' };
const BIRTH_OF_TERM = TERM.startsOn;
const DUE = '2026-12-31';
const FIRST_COMMENT = '这学期课堂上常常举手，作业一天比一天整齐，还主动帮同桌讲题，愿下学期继续大胆说出自己的想法。';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { token } }`;
const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }`;
const OPEN_UNIT = `mutation ($input: OpenUnitInput!) { openUnit(input: $input) { id } }`;
const OPEN_TERM = `mutation ($input: OpenTermInput!) { openTerm(input: $input) { id } }`;
const OPEN_OFFICE = `mutation ($input: OpenSchoolAdministratorInput!) { openSchoolAdministrator(input: $input) { account initialPassword } }`;
const OPEN_STAFF = `mutation ($input: OpenStaffAccountsInput!) { openStaffAccounts(input: $input) { account initialPassword } }`;
const START = `mutation ($input: StartRosterImportInput!) { startRosterImport(input: $input) { id uploadUrl } }`;
const STATE = `query ($id: ID!) { rosterImport(id: $id) { state failure refused { file row column reason } } }`;
const COMMIT = `mutation ($input: CommitRosterImportInput!) { commitRosterImport(input: $input) { state } }`;
const ADOPT = `mutation ($input: AdoptPresetInput!) { adoptPreset(input: $input) { id } }`;
const ISSUE = `mutation ($input: IssueInvitationsInput!) { issueInvitations(input: $input) { code } }`;
const REDEEM = `mutation ($input: RedeemInvitationInput!) { redeemInvitation(input: $input) { token } }`;
const DECIDE = `mutation ($input: DecideConsentInput!) { decideConsent(input: $input) { kind } }`;
const START_PHOTO = `mutation ($input: StartPhotoInput!) { startPhoto(input: $input) { id uploadUrl } }`;
const SAVE = `mutation ($input: SaveRecordInput!) { saveRecord(input: $input) { id } }`;
const GIVE = `mutation ($input: GiveFlowersInput!) { giveFlowers(input: $input) { batchId } }`;

const OPEN_ROUNDS = `mutation ($input: OpenRoundsInput!) { openRounds(input: $input) { id } }`;
const SAY = `mutation ($input: SaveEvaluationInput!) { saveEvaluation(input: $input) { studentId } }`;
const MARK = `mutation ($input: SaveResultsInput!) { saveResults(input: $input) { classId } }`;

/** Builds a school by the API: spreadsheets in, some rooms of a teacher and families, and the first of all that a term brings. */
export async function openSchool(url, set) {
  const say = (token, query, input) => ask(url, token, query, { input: { clientMutationId: randomUUID(), ...input } });
  const plain = (token, query, input) => ask(url, token, query, { input });
  const operator = (await plain(null, SIGN_IN, OPERATOR)).signIn.token;
  const schoolId = await openPlace(url, operator, plain);
  await plain(operator, OPEN_TERM, { schoolId, ...TERM });
  const opened = await plain(operator, OPEN_OFFICE, { schoolId, staffNumber: 'A003', name: '孙管理' });
  const office = await firstSignIn(plain, opened.openSchoolAdministrator);
  await importRoster(url, { office, schoolId, set, say });
  await say(office, ADOPT, { schoolId, preset: LIVED_PRESET, effectiveFrom: BIRTH_OF_TERM });
  const rooms = await openRooms(url, { office, schoolId, set, plain, say });
  await firstMoments(url, rooms[0], say);
  await firstJudgements(rooms[0], say);
  return rooms;
}

async function openRooms(url, { office, schoolId, set, plain, say }) {
  const rooms = [];
  for (const [index, staffNumber] of leadersOf(set, ROOMS).entries()) {
    const staff = await plain(office, OPEN_STAFF, { schoolId, staffNumbers: [staffNumber] });
    const teacher = await firstSignIn(plain, staff.openStaffAccounts[0]);
    const { myClasses } = await ask(url, teacher, `{ myClasses { isHomeroom schoolClass { id } } }`);
    const classId = myClasses.find(({ isHomeroom }) => isHomeroom).schoolClass.id;
    const count = FAMILIES[Math.min(index, 1)];
    rooms.push({
      schoolId,
      classId,
      teacher,
      families: await openFamilies(url, { office, classId, count, plain, say }),
    });
  }
  return rooms;
}

async function openPlace(url, operator, plain) {
  const { me } = await ask(url, operator, `{ me { roles { unitId } } }`);
  const open = async (parentId, kind, name, stages) =>
    (await plain(operator, OPEN_UNIT, { parentId, kind, name, code: `bench-${kind.toLowerCase()}`, stages })).openUnit
      .id;
  const province = await open(me.roles[0].unitId, 'PROVINCE', '南屿省');
  const city = await open(province, 'CITY', '望海市');
  const county = await open(city, 'COUNTY', '临湾区');
  return open(county, 'SCHOOL', '三千人小学', ['PRIMARY']);
}

async function firstSignIn(plain, { account, initialPassword }) {
  const { signIn } = await plain(null, SIGN_IN, { account, password: initialPassword });
  await plain(signIn.token, CHANGE, { oldPassword: initialPassword, newPassword: PASSWORD });
  return signIn.token;
}

async function importRoster(url, { office, schoolId, set, say }) {
  const { startRosterImport: started } = await say(office, START, { schoolId });
  await upload(url, office, started.uploadUrl, schoolSheets(set));
  for (;;) {
    const { rosterImport } = await ask(url, office, STATE, { id: started.id });
    if (rosterImport.failure || rosterImport.refused.length > 0)
      throw new Error(`The roster is refused: ${JSON.stringify(rosterImport).slice(0, 500)}`);
    if (rosterImport.state !== 'READING') break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await say(office, COMMIT, { importId: started.id, skipRefused: false, joinTeacherParents: [] });
}

async function upload(url, token, link, files) {
  const form = new FormData();
  for (const { name, bytes } of files) form.append('files', new Blob([bytes]), name);
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(new URL(link, url), { method: 'POST', headers, body: form });
  if (!response.ok) throw new Error(`The upload is refused: ${await response.text()}`);
}

async function openFamilies(url, { office, classId, count, plain, say }) {
  const { issueInvitations: slips } = await plain(office, ISSUE, { classId, audience: 'GUARDIANS' });
  const families = [];
  for (const [index, { code }] of slips.slice(0, count).entries()) {
    const input = { code, account: `bench.${classId}.${index}`, password: PASSWORD };
    const { token } = (await plain(null, REDEEM, input)).redeemInvitation;
    const { myChildren } = await ask(url, token, `{ myChildren { id } }`);
    const studentId = myChildren[0].id;
    for (const kind of ['TERMS', 'PHOTOS']) await say(token, DECIDE, { studentId, kind, decision: 'GRANTED' });
    families.push({ token, studentId });
  }
  return families;
}

/** One record with a photo and one flower, which the year is made of. */
async function firstMoments(url, { schoolId, classId, teacher, families: [parent] }, say) {
  const { startPhoto } = await say(parent.token, START_PHOTO, { schoolId });
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#7a9' } })
    .jpeg()
    .toBuffer();
  await upload(url, parent.token, startPhoto.uploadUrl, [{ name: 'a.jpg', bytes: picture }]);
  const studentIds = [parent.studentId];
  const record = {
    schoolId,
    classId,
    studentIds,
    category: 'study',
    happenedOn: '2026-11-20',
    words: '睡前读完了第三章。',
  };
  await say(parent.token, SAVE, { ...record, as: 'GUARDIAN', fields: [], photoIds: [startPhoto.id], submit: true });
  await say(teacher, GIVE, { classId, studentIds, reason: 'listening', note: '听得认真' });
}

/** One comment and one result, which the end of the term is made of. */
async function firstJudgements({ classId, teacher, families: [{ studentId }] }, say) {
  const { openRounds } = await say(teacher, OPEN_ROUNDS, { classId, forms: ['homeroom'], dueOn: DUE });
  const said = { roundId: openRounds[0].id, studentId, answers: [], comment: FIRST_COMMENT, submit: true };
  await say(teacher, SAY, said);
  await say(teacher, MARK, { classId, cells: [{ studentId, subject: 'chinese', mark: 9000 }] });
}

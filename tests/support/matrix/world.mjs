import { randomUUID } from 'node:crypto';
import { OPERATOR } from '../servers.mjs';
import { captureAll, closeAgain, prepareAll } from './capture-world.mjs';
import { exemptPupils } from './exemption-world.mjs';
import { chooseGroups, pauseHouseholds, printSlips } from './people-world.mjs';
import { measureAll } from './measure-world.mjs';
import { keepAll } from './keep-world.mjs';
import { overseeAll } from './oversee-world.mjs';
import { ask, upload } from './client.mjs';
import { judgeAll, judgeBefore } from './judge-world.mjs';
import { SCHOOL_A, SCHOOL_B, sheetsOf } from './sheets.mjs';

const PASSWORD = 'a-good-password';
const SIGN_IN = `mutation In($input: SignInInput!) { signIn(input: $input) { token expiresAt me { identityId } } }`;
const CHANGE = `mutation Change($input: ChangePasswordInput!) { changePassword(input: $input) }`;
const UNIT = `mutation Unit($input: OpenUnitInput!) { openUnit(input: $input) { id code } }`;
const TERM = `mutation Term($input: OpenTermInput!) { openTerm(input: $input) { id } }`;
const FIRST = `mutation First($input: OpenSchoolAdministratorInput!) { openSchoolAdministrator(input: $input) { account initialPassword } }`;
const OFFICER = `mutation Officer($input: OpenCountyOfficerInput!) { openCountyOfficer(input: $input) { account initialPassword } }`;
const STAFF = `mutation Staff($input: OpenStaffAccountsInput!) { openStaffAccounts(input: $input) { staffNumber name account initialPassword } }`;
const START = `mutation Start($input: StartRosterImportInput!) { startRosterImport(input: $input) { id uploadUrl } }`;
const STATE = `query State($id: ID!) { rosterImport(id: $id) { state failure } }`;
const COMMIT = `mutation Commit($input: CommitRosterImportInput!) { commitRosterImport(input: $input) { state } }`;
const CLASSES = `query Classes($id: ID!) { schoolClasses(schoolId: $id) { id name } }`;
const PUPILS = `query Pupils($id: ID!) { classStudents(classId: $id) { nodes { id name } } }`;
const CODES = `mutation Codes($input: IssueInvitationsInput!) { issueInvitations(input: $input) { personName studentName kinship code expiresAt } }`;
const CARDS = `mutation Cards($classId: ID!) { printCards(classId: $classId) { studentId studentName code } }`;
const DOOR = `mutation Door($classId: ID!) { openClassDoor(classId: $classId) { code expiresAt } }`;
const HAND_OVER = `mutation HandOver($studentId: ID!) { handOver(studentId: $studentId) { token minutes } }`;
const BIND = `mutation Bind($input: RedeemInvitationInput!) { redeemInvitation(input: $input) { token expiresAt me { identityId } } }`;

/** Staff of school A by number, as the tests call them. */
const STAFF_A = {
  A001: 'principal',
  A002: 'academicDirector',
  A004: 'deputyPrincipal',
  A005: 'moralDirector',
  A006: 'doctor',
  A007: 'counsellor',
  T001: 'homeroomOwn',
  T002: 'homeroomOther',
  T003: 'teacherOwn',
  T004: 'teacherOther',
  T005: 'teacherIdle',
  T010: 'teacherParent',
  T006: 'formerStaff',
};

const STAGES = { schoolA: ['PRIMARY'], schoolB: ['SENIOR'], schoolC: ['PRIMARY'] };

class Builder {
  constructor({ url, control }) {
    Object.assign(this, { url, control, tokens: { guest: null }, ids: { none: '0000000000000000' }, seen: [] });
  }

  ask(who, query, variables) {
    return ask(this.url, this.tokens[who], query, variables);
  }

  /** Keeps an answer that a later rule speaks of: what a mutation showed to whom it was for. */
  witness(type, rows) {
    for (const row of rows) this.seen.push({ type, row });
  }

  async signIn(who, account, password) {
    const { signIn } = await this.ask('guest', SIGN_IN, { input: { account, password } });
    this.witness('SignedIn', [signIn]);
    this.tokens[who] = signIn.token;
  }

  async firstSignIn(who, { account, initialPassword }) {
    await this.signIn(who, account, initialPassword);
    await this.ask(who, CHANGE, { input: { oldPassword: initialPassword, newPassword: PASSWORD } });
  }

  async openUnit(name, parent, kind, shown) {
    const stages = STAGES[name] ?? null;
    const input = { parentId: this.ids[parent], kind, name: shown, code: `${name}-unit`.slice(0, 32), stages };
    this.ids[name] = (await this.ask('operator', UNIT, { input })).openUnit.id;
  }

  async openSchool(school, who, number, name) {
    const schoolId = this.ids[school];
    const term = { schoolId, schoolYear: 2026, semester: 1, startsOn: '2026-09-01', endsOn: '2027-01-29' };
    this.ids[`termOf${school}`] = (await this.ask('operator', TERM, { input: term })).openTerm.id;
    const { openSchoolAdministrator } = await this.ask('operator', FIRST, {
      input: { schoolId, staffNumber: number, name },
    });
    await this.firstSignIn(who, openSchoolAdministrator);
  }

  async startImport(who, school) {
    const input = { schoolId: this.ids[school], clientMutationId: randomUUID() };
    return (await this.ask(who, START, { input })).startRosterImport;
  }

  async preview(who, school, sheets) {
    const { id, uploadUrl } = await this.startImport(who, school);
    await upload(this.url, this.tokens[who], uploadUrl, sheetsOf(sheets));
    for (;;) {
      const { rosterImport } = await this.ask(who, STATE, { id });
      if (rosterImport.state === 'PREVIEWED') return id;
      if (rosterImport.state !== 'READING') throw new Error(JSON.stringify(rosterImport));
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  async commit(who, school, sheets) {
    const importId = await this.preview(who, school, sheets);
    const input = { importId, skipRefused: false, joinTeacherParents: [], clientMutationId: randomUUID() };
    await this.ask(who, COMMIT, { input });
    await fetch(`${this.control}/settle`, { method: 'POST' });
    return importId;
  }

  async openAccounts(keeper, school, names) {
    const input = { schoolId: this.ids[school], staffNumbers: Object.keys(names) };
    const { openStaffAccounts } = await this.ask(keeper, STAFF, { input });
    this.witness('OpenedAccount', openStaffAccounts);
    await Promise.all(openStaffAccounts.map((opened) => this.firstSignIn(names[opened.staffNumber], opened)));
  }

  async learnClass(keeper, school, [as, name], pupils) {
    const { schoolClasses } = await this.ask(keeper, CLASSES, { id: this.ids[school] });
    this.ids[as] = schoolClasses.find((row) => row.name === name).id;
    const { classStudents } = await this.ask(keeper, PUPILS, { id: this.ids[as] });
    for (const [shown, called] of Object.entries(pupils))
      this.ids[called] = classStudents.nodes.find((row) => row.name === shown).id;
  }

  async codes(who, classId, audience) {
    const { issueInvitations } = await this.ask(who, CODES, { input: { classId: this.ids[classId], audience } });
    this.witness('InvitationSlip', issueInvitations);
    return new Map(issueInvitations.map((slip) => [slip.personName, slip.code]));
  }

  /** Borrowed devices: cards and a code for a class, and a guardian's phone. */
  async borrow(leader, classId, guardian, child) {
    const { printCards } = await this.ask(leader, CARDS, { classId: this.ids[classId] });
    this.witness('ClassCard', printCards);
    const { openClassDoor } = await this.ask(leader, DOOR, { classId: this.ids[classId] });
    this.witness('ClassDoor', [openClassDoor]);
    const { handOver } = await this.ask(guardian, HAND_OVER, { studentId: this.ids[child] });
    this.witness('BorrowedSession', [handOver]);
  }

  /** Binds a code as a new account, or as somebody who is signed in. */
  async bind(who, code) {
    const signedIn = this.tokens[who];
    const input = { code, ...(signedIn ? {} : { account: `family.${who}`, password: PASSWORD }) };
    const { redeemInvitation } = await ask(this.url, signedIn, BIND, { input });
    this.tokens[who] = redeemInvitation.token;
  }
}

async function openPlaces(builder) {
  await builder.signIn('operator', OPERATOR.account, OPERATOR.password);
  const { me } = await builder.ask('operator', `{ me { roles { unitId } } }`);
  builder.ids.platform = me.roles[0].unitId;
  await builder.openUnit('provinceA', 'platform', 'PROVINCE', '南屿甲省');
  await builder.openUnit('cityA', 'provinceA', 'CITY', '望海市');
  await builder.openUnit('countyA', 'cityA', 'COUNTY', '临湾区');
  await builder.openUnit('provinceB', 'platform', 'PROVINCE', '南屿乙省');
  await builder.openUnit('countyB', 'provinceB', 'COUNTY', '甄远县');
  await builder.openUnit('schoolA', 'countyA', 'SCHOOL', '柳荫小学');
  await builder.openUnit('schoolC', 'countyA', 'SCHOOL', '杏坛小学');
  await builder.openUnit('schoolB', 'countyB', 'SCHOOL', '甄远中学');
  await builder.openSchool('schoolA', 'administrator', 'A003', '孙管理');
  await builder.openSchool('schoolB', 'administratorB', 'B003', '甄管理');
  await builder.openSchool('schoolC', 'administratorC', 'C003', '杏管理');
  const input = { unitId: builder.ids.countyA, staffNumber: 'J001', name: '临专员' };
  await builder.firstSignIn('countyOfficer', (await builder.ask('operator', OFFICER, { input })).openCountyOfficer);
}

/** Pupils who are here to say what only they can say, and ask no cell. */
const PASSING = { grownPupil: '成收', openPupil: '成开', seaB: '甄小海', kinB: '甄双亲', mateB: '甄同窗' };

async function bindFamilies(builder) {
  const third = await builder.codes('homeroomOwn', 'third', 'GUARDIANS');
  const second = await builder.codes('teacherOther', 'second', 'GUARDIANS');
  const far = await builder.codes('homeroomB', 'classB', 'GUARDIANS');
  const pupils = await builder.codes('homeroomOwn', 'third', 'STUDENTS');
  const farPupils = await builder.codes('homeroomB', 'classB', 'STUDENTS');
  await builder.bind('father', third.get('林远'));
  await builder.bind('classmateParent', third.get('刘波'));
  await builder.bind('leaverParent', third.get('周离母'));
  await builder.bind('otherParent', second.get('何山'));
  await builder.bind('mother', second.get('陈青'));
  await builder.bind('mother', far.get('陈青'));
  await builder.bind('parentB', far.get('甄不泄'));
  await builder.bind('pupil', pupils.get('林晓禾'));
  await builder.bind('classmate', pupils.get('刘知远'));
  await builder.bind('pupilB', farPupils.get('甄不外'));
  await builder.borrow('homeroomOwn', 'third', 'father', 'child');
  for (const [who, name] of Object.entries(PASSING)) await builder.bind(who, pupils.get(name) ?? farPupils.get(name));
  await builder.bind('grownParent', third.get('成父'));
  await builder.bind('teenager', pupils.get('沈十五'));
  await builder.bind('teacherParent', third.get('沈亲师'));
  await builder.bind('homeroomOther', second.get('冯班主'));
  await builder.bind('academicDirector', far.get('甄外任'));
}

async function fillSchools(builder) {
  builder.ids.importA = await builder.commit('administrator', 'schoolA', SCHOOL_A.before);
  builder.ids.importB = await builder.commit('administratorB', 'schoolB', SCHOOL_B);
  await builder.openAccounts('administrator', 'schoolA', STAFF_A);
  await builder.openAccounts('administratorB', 'schoolB', {
    B000: 'principalB',
    B001: 'homeroomB',
    B002: 'teacherB',
  });
  const third = {
    林晓禾: 'child',
    刘知远: 'friend',
    周小离: 'leaver',
    许转班: 'mover',
    沈十五: 'teen',
    成收: 'grown',
    成开: 'opened',
  };
  await builder.learnClass('administrator', 'schoolA', ['third', '三年级（1）班'], third);
  await builder.learnClass('administrator', 'schoolA', ['second', '二年级（1）班'], {
    林晓麦: 'sister',
    何雨薇: 'other',
  });
  await builder.learnClass('administratorB', 'schoolB', ['classB', '高一（1）班'], {
    甄小海: 'childB',
    甄不外: 'strangerB',
    甄双亲: 'childKin',
    甄同窗: 'mateOfB',
  });
}

async function addNewcomer(builder) {
  const input = { schoolId: builder.ids.schoolA, staffNumbers: ['T008'] };
  const { openStaffAccounts } = await builder.ask('administrator', STAFF, { input });
  await builder.signIn('newcomer', openStaffAccounts[0].account, openStaffAccounts[0].initialPassword);
}

/** The teacher is signed in on another device as well, which can be ended without silencing the teacher. */
async function openSecondDevice(builder) {
  const { me } = await builder.ask('teacherOwn', `{ me { account } }`);
  const token = builder.tokens.teacherOwn;
  await builder.signIn('teacherOwn', me.account, PASSWORD);
  const { myDevices } = await builder.ask('teacherOwn', `{ myDevices { id isThis } }`);
  builder.ids.device = myDevices.find((device) => device.isThis).id;
  builder.tokens.teacherOwn = token;
}

/** Builds the world of the matrix through the API alone: who is signed in, and the ids of what they ask for. */
export async function buildMatrixWorld(server) {
  const builder = new Builder(server);
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ now: '2026-11-23T02:00:00Z' });
  await fetch(`${server.control}/clock`, { method: 'POST', headers, body });
  await openPlaces(builder);
  await fillSchools(builder);
  await bindFamilies(builder);
  await prepareAll(builder);
  await judgeBefore(builder);
  await builder.commit('administrator', 'schoolA', SCHOOL_A.now);
  builder.ids.previewA = await builder.preview('administrator', 'schoolA', SCHOOL_A.strange);
  builder.ids.waitingA = (await builder.startImport('administrator', 'schoolA')).id;
  await addNewcomer(builder);
  await captureAll(builder);
  await judgeAll(builder);
  await pauseHouseholds(builder);
  await exemptPupils(builder);
  await chooseGroups(builder);
  await printSlips(builder);
  await measureAll(builder);
  await keepAll(builder);
  await overseeAll(builder);
  await closeAgain(builder);
  for (const who of Object.keys(PASSING)) delete builder.tokens[who];
  await openSecondDevice(builder);
  const { tokens, ids, seen } = builder;
  return { tokens, ids, seen };
}

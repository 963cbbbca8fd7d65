import { type Api, startApi } from '../support/api';
import { Client } from '../support/client';
import { EvidenceWorld, evidenceRoster, PUPILS, SAVE, THIRD } from '../support/evidence-world';
import { JudgingSchool, A_SHEET, MY_EVALUATIONS, OPEN, SAVE_ONE } from '../support/judging';
import { studentsSheet } from '../support/small-roster';

const HAND_OVER = `mutation HandOver($studentId: ID!) { handOver(studentId: $studentId) { token minutes } }`;
const CARDS = `mutation Cards($classId: ID!) { printCards(classId: $classId) { studentId studentName code } }`;
const DOOR = `mutation Door($classId: ID!) { openClassDoor(classId: $classId) { code expiresAt } }`;
const ENTER = `mutation Enter($input: EnterByCardInput!) { enterByCard(input: $input) { token minutes } }`;
const HOME = `{ me { displayName roles { id } } myChildren { id name viewerIs } }`;
const MINE = `{ myDevices { name } }`;
const BOUND = `mutation Slips($input: IssueInvitationsInput!) { issueInvitations(input: $input) { personName code } }`;
const REDEEM = `mutation Redeem($input: RedeemInvitationInput!) { redeemInvitation(input: $input) { token } }`;
const DECIDE = `mutation Decide($input: DecideConsentInput!) { decideConsent(input: $input) { kind } }`;

const NOW = '2026-12-21T02:00:00Z';
/** Twenty minutes later. */
const OVER = '2026-12-21T02:21:00Z';

let api: Api;
let judging: JudgingSchool;
let school: EvidenceWorld;
let father: Client;
let leader: Client;

const refusal = (asked: Promise<unknown>) => asked.catch((error: unknown) => error);

beforeAll(async () => {
  api = await startApi();
  judging = await JudgingSchool.open(api, 'zhumadian-text', NOW);
  school = judging.school;
  father = await school.parent('安春', 'TERMS', 'PHOTOS');
  leader = await school.staff('T001');
}, 120_000);

beforeEach(() => api.setClock(NOW));

const handedTo = async (child: string): Promise<Client> => {
  const { handOver } = await father.ask(HAND_OVER, { studentId: judging.id(child) });
  return new Client(api.url, handOver.token);
};

interface Card {
  studentName: string;
  code: string;
}

const cardsOf = async (classId: string, by = leader): Promise<Record<string, string>> => {
  const { printCards } = await by.ask(CARDS, { classId });
  return Object.fromEntries(printCards.map(({ studentName, code }: Card) => [studentName, code]));
};

const doorOf = async (classId: string, by = leader): Promise<string> =>
  (await by.ask(DOOR, { classId })).openClassDoor.code;

const enter = async (classCode: string, cardCode: string): Promise<Client> => {
  const { enterByCard } = await api.guest().ask(ENTER, { input: { classCode, cardCode } });
  return new Client(api.url, enterByCard.token);
};

describe('the phone in the hands of the child', () => {
  test('OP-3 is the child’s own face for twenty minutes, and nobody else’s', async () => {
    const { handOver } = await father.ask(HAND_OVER, { studentId: judging.id('安春') });
    expect(handOver.minutes).toBe(20);
    const child = new Client(api.url, handOver.token);
    expect(await child.ask(HOME)).toEqual({
      me: { displayName: '安春', roles: [] },
      myChildren: [{ id: judging.id('安春'), name: '安春', viewerIs: 'SELF' }],
    });

    // What the child keeps is the child's.
    const input = school.input({ words: '我会跳绳了', happenedOn: '2026-12-20' });
    const { saveRecord } = await child.ask(SAVE, { input });
    expect(saveRecord).toMatchObject({ recorderRole: 'STUDENT', recorderName: '安春' });

    await api.setClock(OVER);
    expect(await child.refusal(HOME.replace('me { displayName roles { id } }', ''))).toBe('NOT_SIGNED_IN');
    expect((await father.ask(HOME)).myChildren[0]).toMatchObject({ name: '安春', viewerIs: 'GUARDIAN' });
  });

  test('OP-3 changes no account, no consent and sees no devices', async () => {
    const child = await handedTo('安春');
    const consent = {
      studentId: judging.id('安春'),
      kind: 'PHOTOS',
      decision: 'WITHDRAWN',
      clientMutationId: 'from-a-child',
    };
    expect(await child.refusal(DECIDE, { input: consent })).toBe('FORBIDDEN');
    expect(await child.refusal(MINE)).toBe('FORBIDDEN');
    expect(await child.refusal(HAND_OVER, { studentId: judging.id('安春') })).toBe('FORBIDDEN');
    const passwords = { oldPassword: 'a-good-password', newPassword: 'another-password' };
    const change = `mutation P($input: ChangePasswordInput!) { changePassword(input: $input) }`;
    expect(await child.refusal(change, { input: passwords })).toBe('FORBIDDEN');
  });

  test('OP-3 is lent by a guardian alone, to the own child', async () => {
    const foreign = judging.id('安夏');
    expect(await father.refusal(HAND_OVER, { studentId: foreign })).toBe('NOT_FOUND');
    expect(await leader.refusal(HAND_OVER, { studentId: foreign })).toBe('FORBIDDEN');
    expect(await api.guest().refusal(HAND_OVER, { studentId: foreign })).toBe('NOT_SIGNED_IN');
  });

  test('OP-3 leaves the pupil’s own invitation as it was: the account that is opened later is the same person', async () => {
    await (await handedTo('安春')).ask(HOME);
    const input = { classId: judging.classId, audience: 'STUDENTS' };
    const { issueInvitations } = await leader.ask(BOUND, { input });
    const slip = issueInvitations.find((one: { personName: string }) => one.personName === '安春');
    const account = { account: 'anchun2018', password: 'a-good-password' };
    const { redeemInvitation } = await api.guest().ask(REDEEM, { input: { code: slip.code, ...account } });
    const own = new Client(api.url, redeemInvitation.token);
    expect((await own.ask(HOME)).myChildren).toMatchObject([{ name: '安春', viewerIs: 'SELF' }]);
    const devices = await own.ask(MINE);
    expect(devices.myDevices.length).toBeGreaterThan(0);
    // The code is used up, and 安春 is invited no more.
    expect(
      await api
        .guest()
        .refusal(REDEEM, { input: { code: slip.code, account: 'anchun2019', password: 'a-good-password' } }),
    ).toBe('WRONG_CREDENTIALS');
    const later = await leader.ask(BOUND, { input });
    expect(later.issueInvitations.some((one: { personName: string }) => one.personName === '安春')).toBe(false);
  });
});

describe('a device of the school', () => {
  test('OP-3 lets a pupil in by the class code and the own card, for twenty minutes', async () => {
    const cards = await cardsOf(judging.classId);
    const code = await doorOf(judging.classId);
    expect(code).toMatch(/^\d{6}$/);
    const child = await enter(code, cards['安夏']!);
    expect((await child.ask(HOME)).myChildren).toMatchObject([{ name: '安夏', viewerIs: 'SELF' }]);
    await api.setClock(OVER);
    expect(await child.refusal(`{ myChildren { id } }`)).toBe('NOT_SIGNED_IN');
    await api.setClock(NOW);
    // As it is read and typed: small letters, no hyphen, spaces.
    const again = await enter(` ${code} `, cards['安夏']!.toLowerCase().replace('-', ' '));
    expect((await again.ask(HOME)).me.displayName).toBe('安夏');
  });

  test('OP-3 a card opens one device at a time', async () => {
    const card = (await cardsOf(judging.classId))['安梅']!;
    const code = await doorOf(judging.classId);
    const first = await enter(code, card);
    const second = await enter(code, card);
    expect(await first.refusal(HOME.replace('me { displayName roles { id } }', ''))).toBe('NOT_SIGNED_IN');
    expect((await second.ask(HOME)).me.displayName).toBe('安梅');

    const both = await Promise.all([refusal(enter(code, card)), refusal(enter(code, card))]);
    const opened = both.filter((one) => one instanceof Client);
    const answers = await Promise.all([second, ...opened].map((one) => one.raw('{ myChildren { name } }')));
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
    const refused = both.filter((one) => !(one instanceof Client));
    for (const one of refused) expect(one).toMatchObject({ code: 'CONFLICT' });
  });

  test('OP-3 a device that is one child’s does not become another’s by a card', async () => {
    const cards = await cardsOf(judging.classId);
    const code = await doorOf(judging.classId);
    const first = await enter(code, cards['安兰']!);
    const input = { classCode: code, cardCode: cards['安竹']! };
    expect(await first.refusal(ENTER, { input })).toBe('FORBIDDEN');
  });

  test('OP-3 keeps out a wrong card, a card of another class, an old card, an old code and a code whose lesson is over', async () => {
    const own = await cardsOf(judging.classId);
    const administrator = school.world.administrator;
    const others = await cardsOf(school.second, administrator);
    const old = await doorOf(judging.classId);
    const code = await doorOf(judging.classId);
    const wrong = { code: 'WRONG_CREDENTIALS', field: 'cardCode' };
    expect(await refusal(enter(code, 'AAA-AAA'))).toMatchObject(wrong);
    expect(await refusal(enter(code, others['白雨']!))).toMatchObject(wrong);
    expect(await refusal(enter(old, own['安秋']!))).toMatchObject(wrong);
    const renewed = await cardsOf(judging.classId);
    expect(await refusal(enter(code, own['安秋']!))).toMatchObject(wrong);
    expect((await (await enter(code, renewed['安秋']!)).ask(HOME)).me.displayName).toBe('安秋');
    await api.setClock('2026-12-21T06:01:00Z');
    expect(await refusal(enter(code, renewed['安秋']!))).toMatchObject(wrong);
  });

  test('OP-3 gives cards and codes only to who works with the class', async () => {
    const foreign = await school.parent('安冬');
    for (const mutation of [CARDS, DOOR]) {
      expect(await foreign.refusal(mutation, { classId: judging.classId })).toBe('NOT_FOUND');
      expect(await leader.refusal(mutation, { classId: school.second })).toBe('NOT_FOUND');
    }
    const subject = await school.staff('T002');
    expect(await subject.refusal(CARDS, { classId: judging.classId })).toBe('FORBIDDEN');
    expect(await doorOf(judging.classId, subject)).toMatch(/^\d{6}$/);
  });

  test('OP-3 stops whoever tries cards at an open door', async () => {
    const cards = await cardsOf(judging.classId);
    const code = await doorOf(judging.classId);
    let last: unknown;
    for (let tries = 0; tries < 61; tries++) last = await refusal(enter(code, 'BBB-BBB'));
    expect(last).toMatchObject({ code: 'TOO_MANY' });
    expect(await refusal(enter(code, cards['安冬']!))).toMatchObject({ code: 'TOO_MANY' });
    // Another lesson begins anew.
    const next = await doorOf(judging.classId);
    expect((await (await enter(next, cards['安冬']!)).ask(HOME)).me.displayName).toBe('安冬');
  });
});

describe('the youngest and the oldest', () => {
  /** Four pupils of grade 2; one is fourteen today, one tomorrow. */
  const BIRTHS: Record<string, string> = { 白雨: '20180312', 白雪: '20180312', 白霜: '20121221', 白露: '20121222' };
  let young: EvidenceWorld;
  let administrator: Client;

  beforeAll(async () => {
    const [template] = PUPILS.slice(-1);
    const pupils = Object.entries(BIRTHS).map(([name, birth], index) => ({
      ...{ ...template!, name, birth, sequence: 500 + index * 2, seat: index + 1 },
      guardians: [[`${name}父`, '父亲', `1990077000${index}`] as [string, string, string]],
    }));
    const others = PUPILS.filter(({ className }) => className === THIRD);
    const roster = [...evidenceRoster().slice(0, -1), studentsSheet([...others, ...pupils])];
    young = await EvidenceWorld.open(api, 'zhumadian-text', { roster });
    administrator = young.world.administrator;
    for (const name of Object.keys(BIRTHS)) await young.parent(name, 'TERMS');
  }, 120_000);

  test('OP-3 a phone is not lent to a pupil of fourteen, who has an account of its own', async () => {
    const lent = async (name: string) => {
      const parent = await young.parent(name);
      return parent.ask(HAND_OVER, { studentId: young.ids(name)[0] }).catch((error: unknown) => error);
    };
    expect(await lent('白霜')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await lent('白露')).toMatchObject({ handOver: { token: expect.any(String) } });
  });

  test('OP-3 young children evaluate each other on a device of the school alone', async () => {
    const input = { classId: young.second, forms: ['peer'], dueOn: '2026-12-31', clientMutationId: 'peers-of-four' };
    const { openRounds } = await administrator.ask(OPEN, { input });
    const roundId = openRounds[0].id;
    const cards = await cardsOf(young.second, administrator);
    const there = await enter(await doorOf(young.second, administrator), cards['白雨']!);
    const tasks = (await there.ask(MY_EVALUATIONS)).myEvaluations;
    const studentId = tasks[0].studentId;

    const home = await young.pupil('白雨');
    expect((await home.ask(MY_EVALUATIONS)).myEvaluations).toEqual([]);
    const sheet = (await home.ask(A_SHEET, { roundId, studentId })).evaluationSheet;
    expect([sheet.viewerCanSubmit, sheet.whyNot]).toEqual([
      false,
      '这张表在课堂上填：老师会发班级卡，用学校的平板或电脑来填。',
    ]);
    const answers = ['cooperation', 'helping', 'duty'].map((item) => ({ item, step: 'always', words: null }));
    const said = { roundId, studentId, answers, comment: '', submit: true, version: null };
    expect(await home.refusal(SAVE_ONE, { input: { ...said, clientMutationId: 'said-at-home-1' } })).toBe(
      'RULE_BROKEN',
    );
    const saved = await there.ask(SAVE_ONE, { input: { ...said, clientMutationId: 'said-in-class-1' } });
    expect(saved.saveEvaluation.entry.state).toBe('SUBMITTED');
  });
});

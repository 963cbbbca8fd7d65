import { randomUUID } from 'node:crypto';
import type { Client } from '../support/client';
import { letItBe, MARK_READ, messagesOf, saidOn } from '../support/inbox';
import { JudgingSchool } from '../support/judging';
import { type OwnApi, startOwnApi } from '../support/own-api';

const REMINDING = `calledBy calledAt told homesWithout viewerCanRemind people { who day isRead }`;
const ROUND = `mutation R($input: RemindRoundInput!) { remindRound(input: $input) { ${REMINDING} } }`;
const FAMILIES = `mutation F($input: RemindFamiliesInput!) { remindFamilies(input: $input) { ${REMINDING} } }`;
const OF_ROUND = `query Q($roundId: ID!) { roundReminding(roundId: $roundId) { ${REMINDING} } }`;
const OF_FAMILIES = `query Q($classId: ID!) { familyReminding(classId: $classId) { ${REMINDING} } }`;

let api: OwnApi;
let judging: JudgingSchool;
let other: JudgingSchool;
let leader: Client;
let father: Client;
let mother: Client;
let second: Client;
let rounds: Record<string, string>;

const remind = async (client: Client, roundId: string, clientMutationId = randomUUID()) =>
  (await client.ask(ROUND, { input: { roundId, clientMutationId } })).remindRound;
const inRound = (roundId: string) => ({ input: { roundId, clientMutationId: randomUUID() } });
const inClass = (classId: string) => ({ input: { classId, clientMutationId: randomUUID() } });
const ofRound = async (client: Client, roundId: string) => (await client.ask(OF_ROUND, { roundId })).roundReminding;

beforeAll(async () => {
  api = await startOwnApi();
  // A day on which nobody is reminded by itself: ten days before the end of the month.
  judging = await JudgingSchool.open(api, 'zhumadian-text', '2026-12-14T02:00:00Z');
  other = await JudgingSchool.open(api, 'zhumadian-text', '2026-12-14T02:00:00Z');
  leader = await judging.staff('T001');
  [father, second] = (await judging.agreeing('安春', '安夏')) as [Client, Client];
  mother = await judging.school.mother();
  rounds = await judging.start(['guardian', 'homeroom']);
}, 180_000);

afterAll(() => api.stop());

test('ZM-4 before and after it is said how many families no reminder reaches, to whom it is business', async () => {
  // Of fourteen families those of 安春 and 安夏 have an account; what the teacher fills in has no family to tell.
  expect((await ofRound(leader, rounds.guardian!)).homesWithout).toBe(12);
  expect((await ofRound(leader, rounds.homeroom!)).homesWithout).toBeNull();
  expect((await ofRound(await judging.staff('T002'), rounds.guardian!)).homesWithout).toBeNull();
  const { familyReminding } = await leader.ask(OF_FAMILIES, { classId: judging.classId });
  expect(familyReminding.homesWithout).toBe(12);
});

test('ZM-4 in the evening the homeroom teacher cannot remind, and is told when', async () => {
  await api.setClock('2026-12-14T12:00:00Z');
  const { errors } = await leader.raw(ROUND, inRound(rounds.guardian!));

  expect(errors![0]).toMatchObject({
    message: '晚上八点到早上七点不打扰大家，请明天早上再提醒。',
    extensions: { code: 'RULE_BROKEN' },
  });
  expect(await messagesOf(father)).toEqual([]);
});

test('ZM-4 the homeroom teacher reminds once those who have not handed in, and only them', async () => {
  await api.setClock('2026-12-15T02:00:00Z');
  await judging.say(second, rounds.guardian!, '安夏', { comment: '你学会了自己整理书包，真好。' });
  expect((await ofRound(leader, rounds.guardian!)).viewerCanRemind).toBe(true);
  const reminding = await remind(leader, rounds.guardian!);

  expect(reminding).toMatchObject({
    calledBy: '王语文',
    calledAt: expect.stringMatching(/^2026-12-15T02:00:/),
    told: 2,
    viewerCanRemind: false,
  });
  expect(await saidOn(father, '2026-12-15')).toEqual(['安春 家长寄语还没有全部提交 2026-12-31']);
  expect(await saidOn(mother, '2026-12-15')).toEqual(['安春 家长寄语还没有全部提交 2026-12-31']);
  expect(await messagesOf(second)).toEqual([]);
});

test('ZM-4 wished again the same day it is said who did it and when, and nobody is told twice', async () => {
  await api.setClock('2026-12-15T08:00:00Z');
  const administrator = judging.school.world.administrator;
  for (const client of [leader, administrator])
    expect(await remind(client, rounds.guardian!)).toMatchObject({
      calledBy: '王语文',
      calledAt: expect.stringMatching(/^2026-12-15T02:00:/),
      told: 2,
    });

  expect(await messagesOf(father)).toHaveLength(1);
  expect(await api.rows(`select id from reminder_call where subject_id = '${rounds.guardian}'`)).toHaveLength(1);
});

test('ZM-4 who was told something today is not told more: one message a day, whoever asks', async () => {
  const { remindFamilies } = await leader.ask(FAMILIES, inClass(judging.classId));

  // 安夏's family has had no message today; 安春's has.
  expect(remindFamilies).toMatchObject({ calledBy: '王语文', told: 1 });
  expect(await messagesOf(father)).toHaveLength(1);
  expect(await saidOn(second, '2026-12-15')).toEqual(['安夏 这个月还有 5 类记录可以再添一些 2026-12-31']);
});

test('ZM-4 the sender sees who has read it, by family and without an hour', async () => {
  const before = (await ofRound(leader, rounds.guardian!)).people;
  expect(before).toEqual([{ who: '安春的家长', day: '2026-12-15', isRead: false }]);
  await mother.ask(MARK_READ, { input: { day: null, clientMutationId: randomUUID() } });

  expect((await ofRound(leader, rounds.guardian!)).people).toEqual([
    { who: '安春的家长', day: '2026-12-15', isRead: true },
  ]);
  const { familyReminding } = await leader.ask(OF_FAMILIES, { classId: judging.classId });
  expect(familyReminding.people).toEqual([{ who: '安夏的家长', day: '2026-12-15', isRead: false }]);
});

test('ZM-4 the next day it can be done again, for those who still have not', async () => {
  await api.setClock('2026-12-16T02:00:00Z');
  expect(await ofRound(leader, rounds.guardian!)).toMatchObject({ calledBy: null, viewerCanRemind: true });
  await judging.say(father, rounds.guardian!, '安春', { comment: '这学期你长大了许多，我们都为你高兴。' });

  expect(await remind(leader, rounds.guardian!)).toMatchObject({ told: 0 });
  expect(await saidOn(father, '2026-12-16')).toEqual([]);
});

test('ZM-4 the daily reminder tells nobody whom the teacher has reminded that day', async () => {
  // The day is taken before it comes, so that the teacher's wish is there before the daily reminder has run.
  await api.rows(
    `insert into reminder_day (id, school_id, day, hour) values ('0000000000000099', '${judging.school.schoolId}', '2026-12-25', 7)`,
  );
  await api.setClock('2026-12-24T23:30:00Z');
  await leader.ask(FAMILIES, inClass(judging.classId));
  await api.rows(`delete from reminder_day where id = '0000000000000099'`);
  await letItBe(api, '2026-12-25T02:00:00Z');

  expect((await messagesOf(father)).filter(({ day }) => day === '2026-12-25')).toHaveLength(1);
});

test('ZM-4 only who may end a round reminds, and only who works with the class sees it', async () => {
  const mathematics = await judging.staff('T002');
  expect(await mathematics.refusal(ROUND, inRound(rounds.guardian!))).toBe('FORBIDDEN');
  expect(await mathematics.refusal(FAMILIES, inClass(judging.classId))).toBe('FORBIDDEN');
  expect(await mathematics.refusal(OF_FAMILIES, { classId: judging.classId })).toBe('FORBIDDEN');
  expect((await ofRound(mathematics, rounds.guardian!)).viewerCanRemind).toBe(false);
  const stranger = await other.staff('T001');
  for (const client of [father, stranger]) {
    expect(await client.refusal(ROUND, inRound(rounds.guardian!))).toBe('NOT_FOUND');
    expect(await client.refusal(OF_ROUND, { roundId: rounds.guardian })).toBe('NOT_FOUND');
  }
  expect(await stranger.refusal(FAMILIES, inClass(judging.classId))).toBe('NOT_FOUND');
  expect(await leader.refusal(ROUND, inRound('none'))).toBe('NOT_FOUND');
});

test('ZM-4 two people who remind at once remind once', async () => {
  await api.setClock('2026-12-28T02:00:00Z');
  const wishes = [leader, leader, leader].map((client) => client.raw(ROUND, inRound(rounds.homeroom!)));
  const codes = (await Promise.all(wishes)).map(({ errors }) => errors?.[0]?.extensions.code ?? 'answered');

  expect(codes).toContain('answered');
  expect(codes.filter((code) => code !== 'answered' && code !== 'CONFLICT')).toEqual([]);
  expect(await api.rows(`select id from reminder_call where subject_id = '${rounds.homeroom}'`)).toHaveLength(1);
});

test('ZM-4 a round that is over is not spoken of any more, and a replay answers the same', async () => {
  const key = randomUUID();
  const first = await remind(leader, rounds.homeroom!, key);
  expect(await remind(leader, rounds.homeroom!, key)).toEqual(first);
  await leader.ask(
    `mutation C($input: EndRoundInput!) { closeRound(input: $input) { id } }`,
    inRound(rounds.guardian!),
  );

  expect(await leader.refusal(ROUND, inRound(rounds.guardian!))).toBe('RULE_BROKEN');
  expect((await ofRound(leader, rounds.guardian!)).viewerCanRemind).toBe(false);
});

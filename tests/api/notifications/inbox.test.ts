import type { Client } from '../../support/client';
import { INBOX, letItBe, MARK_READ, messagesOf, UNREAD } from '../../support/inbox';
import { JudgingSchool } from '../../support/judging';
import { type OwnApi, startOwnApi } from '../../support/own-api';

let api: OwnApi;
let judging: JudgingSchool;
let other: JudgingSchool;
let father: Client;
let rounds: Record<string, string>;

const unread = async (client: Client): Promise<number> => (await client.ask(UNREAD)).unreadMessages;
const read = (client: Client, day: string | null, clientMutationId: string) =>
  client.ask(MARK_READ, { input: { day, clientMutationId } });

beforeAll(async () => {
  api = await startOwnApi();
  judging = await JudgingSchool.open(api);
  other = await JudgingSchool.open(api);
  [father] = (await judging.agreeing('安春', '安夏')) as [Client];
  // Who has no account yet cannot be told.
  await other.staff('T001');
  for (const number of ['T001', 'T002', 'T005']) await judging.staff(number);
  rounds = await judging.start(['guardian', 'self', 'homeroom']);
}, 120_000);

afterAll(() => api.stop());

test('people are told of the forms they have left, each where it opens for them', async () => {
  const pupil = await judging.school.pupil('安春');
  await letItBe(api, '2026-12-25T02:00:00Z');

  const ofFather = (await messagesOf(father))[0]!.lines.filter(({ door }) => door === 'TERM_END');
  expect(ofFather.map(({ subjectId }) => subjectId)).toContain(rounds.guardian);
  expect(ofFather.every(({ studentName, lastOn }) => studentName === '安春' && lastOn === '2026-12-31')).toBe(true);
  const ofPupil = (await messagesOf(pupil))[0]!.lines;
  expect(ofPupil.map(({ door, subjectId }) => [door, subjectId])).toEqual([['SELF_EVALUATION', rounds.self]]);
  const leader = await judging.staff('T001');
  const ofLeader = (await messagesOf(leader))[0]!.lines.filter(({ door }) => door === 'DESK');
  expect(ofLeader.map(({ subjectId }) => subjectId)).toEqual([rounds.homeroom]);
});

test('who handed everything in between is told nothing of it', async () => {
  const second = await judging.school.parent('安夏');
  await judging.say(second, rounds.guardian!, '安夏', { comment: '这学期你长大了许多，我们都为你高兴。' });
  await letItBe(api, '2026-12-29T02:00:00Z');

  const about = (await messagesOf(second)).find(({ day }) => day === '2026-12-29')!.lines;
  expect(about.map(({ subjectId }) => subjectId)).not.toContain(rounds.guardian);
  const still = (await messagesOf(father)).find(({ day }) => day === '2026-12-29')!.lines;
  expect(still.map(({ subjectId }) => subjectId)).toContain(rounds.guardian);
});

test('nobody finds the messages of somebody else, or of another school', async () => {
  const mine = new Set((await messagesOf(father)).map(({ id }) => id));
  const mathematics = await judging.staff('T002');
  const stranger = await other.staff('T001');
  for (const client of [mathematics, stranger]) {
    expect((await messagesOf(client)).some(({ id }) => mine.has(id))).toBe(false);
  }
  const [foreign] = await messagesOf(stranger);
  expect(
    (await father.ask(INBOX, { after: foreign!.id })).inbox.nodes.every(({ id }: { id: string }) => mine.has(id)),
  ).toBe(true);
});

test('a guest is asked to sign in, and an absurd page or day is refused', async () => {
  expect(await api.guest().refusal(INBOX)).toBe('NOT_SIGNED_IN');
  expect(await api.guest().refusal(UNREAD)).toBe('NOT_SIGNED_IN');
  expect(await father.refusal(INBOX, { first: 0 })).toBe('INVALID_INPUT');
  expect(await father.refusal(INBOX, { first: 101 })).toBe('INVALID_INPUT');
  expect(await father.refusal(INBOX, { after: "1' or 1=1" })).toBe('INVALID_INPUT');
});

test('pages follow one another, newest first', async () => {
  const first = (await father.ask(INBOX, { first: 1 })).inbox;
  const second = (await father.ask(INBOX, { first: 1, after: first.nextCursor })).inbox;

  expect([first.nodes[0].day, second.nodes[0].day]).toEqual(['2026-12-29', '2026-12-25']);
  expect(second.nextCursor).toBeNull();
});

test('a day is read alone, and then all; others keep theirs; a replay changes nothing', async () => {
  const teacher = await judging.staff('T001');
  const before = await unread(teacher);
  expect(await unread(father)).toBe(2);

  expect((await read(father, '2026-12-25', 'father-reads-1')).markRead).toBe(1);
  expect((await father.ask(INBOX, { unreadOnly: true })).inbox.nodes.map(({ day }: { day: string }) => day)).toEqual([
    '2026-12-29',
  ]);
  expect((await read(father, '2026-12-25', 'father-reads-1')).markRead).toBe(1);
  expect((await read(father, null, 'father-reads-2')).markRead).toBe(0);
  expect(await unread(teacher)).toBe(before);
});

test('a teacher who has left the school finds nothing any more', async () => {
  const teacher = await judging.staff('T005');
  expect(await messagesOf(teacher)).not.toEqual([]);
  await api.rows(`update staff_member set active = 0 where staff_number = 'T005'`);

  expect(await messagesOf(teacher)).toEqual([]);
  expect(await unread(teacher)).toBe(0);
});

test('a page takes as many statements for many messages as for one', async () => {
  await father.ask(INBOX, { first: 1 });
  const one = father.statements;
  await father.ask(INBOX, { first: 20 });

  expect(father.statements).toBe(one);
});

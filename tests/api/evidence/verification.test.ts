import { type Api, startApi } from '../../support/api';
import { Client } from '../../support/client';
import { REDEEM } from '../../support/families';
import { EvidenceWorld, ONE, REVIEW, SAVE } from '../../support/evidence-world';

const INBOX = `query Inbox($schoolId: ID!, $first: Int, $after: ID) { verifyInbox(schoolId: $schoolId, first: $first, after: $after) { nodes { id words studentNames viewerCanReview } nextCursor } }`;
const UNFINISHED = `query Unfinished($classId: ID!) { unfinishedRecords(classId: $classId) { id state reviewReason } }`;

let api: Api;
let school: EvidenceWorld;
let pupil: Client;
let leader: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  await school.parent('安春', 'TERMS', 'PHOTOS');
  pupil = await school.pupil('安春');
  leader = await school.staff('T001');
});

const inbox = async (client: Client) =>
  (await client.ask(INBOX, { schoolId: school.schoolId })).verifyInbox.nodes as { id: string; words: string }[];
const unfinished = async (client: Client) =>
  (await client.ask(UNFINISHED, { classId: school.third })).unfinishedRecords as { id: string }[];

test("a pupil's record waits, is returned with a reason, corrected, and verified", async () => {
  const first = await school.save(pupil, { words: '读书' });
  expect(first).toMatchObject({ state: 'SUBMITTED', stateName: '待核实', viewerCanEdit: false });
  expect((await inbox(leader)).map(({ id }) => id)).toContain(first.id);

  const returned = await school.review(leader, [first.id], 'RETURN', '读的是哪本书？');
  expect(returned.done).toEqual([{ id: first.id, state: 'RETURNED' }]);
  expect(await unfinished(pupil)).toEqual([{ id: first.id, state: 'RETURNED', reviewReason: '读的是哪本书？' }]);
  expect((await inbox(leader)).map(({ id }) => id)).not.toContain(first.id);

  const { version } = await school.one(pupil, first.id);
  const second = await school.save(pupil, { recordId: first.id, version, words: '读《西游记》' });
  expect(second).toMatchObject({ id: first.id, state: 'SUBMITTED', words: '读《西游记》' });
  expect((await school.review(leader, [first.id], 'VERIFY')).done).toEqual([{ id: first.id, state: 'VERIFIED' }]);
  expect(await unfinished(pupil)).toEqual([]);
});

test('a subject teacher of the class verifies too; the inbox is oldest first and goes on by pages', async () => {
  const made: string[] = [];
  for (const words of ['一', '二', '三']) made.push((await school.save(pupil, { words })).id);
  const teacher = await school.staff('T003');
  const page = (first: number, after: string | null) =>
    teacher.ask(INBOX, { schoolId: school.schoolId, first, after }).then((data) => data.verifyInbox);
  const one = await page(2, null);
  const two = await page(2, one.nextCursor);

  expect([...one.nodes, ...two.nodes].map(({ id }: { id: string }) => id)).toEqual(made);
  expect([one.nodes.length, two.nextCursor]).toEqual([2, null]);
  expect(one.nodes[0]).toMatchObject({ studentNames: ['安春'], viewerCanReview: ['VERIFY', 'RETURN'] });
  expect((await school.review(teacher, made, 'VERIFY')).done).toHaveLength(3);
});

test('a batch decides what it can and names what it cannot', async () => {
  const waiting = await school.save(pupil, {});
  const settled = await school.save(pupil, {});
  await school.review(leader, [settled.id], 'VERIFY');
  const own = await school.save(leader, { words: '随堂记录' });

  const { done, refused } = await school.review(
    leader,
    [settled.id, waiting.id, '0000000000000000', own.id, waiting.id],
    'VERIFY',
  );
  expect(done).toEqual([{ id: waiting.id, state: 'VERIFIED' }]);
  expect(refused.map(({ recordId, code }: { recordId: string; code: string }) => [recordId, code])).toEqual([
    [settled.id, 'CONFLICT'],
    ['0000000000000000', 'NOT_FOUND'],
    [own.id, 'FORBIDDEN'],
  ]);
});

test('fifty-one records are more than one decision takes, and a key of any length that is allowed is taken', async () => {
  const waiting = await school.save(pupil, {});
  const input = { recordIds: Array(51).fill(waiting.id), decision: 'VERIFY', clientMutationId: 'k'.repeat(64) };

  expect(await leader.refusal(REVIEW, { input })).toBe('INVALID_INPUT');
  expect(await leader.refusal(REVIEW, { input: { ...input, recordIds: [waiting.id], clientMutationId: 'k' } })).toBe(
    'INVALID_INPUT',
  );
  const { reviewRecords } = await leader.ask(REVIEW, { input: { ...input, recordIds: [waiting.id] } });
  const again = await leader.ask(REVIEW, { input: { ...input, recordIds: [waiting.id] } });
  expect(reviewRecords.done).toEqual([{ id: waiting.id, state: 'VERIFIED' }]);
  expect(again.reviewRecords).toEqual(reviewRecords);
});

test('nobody verifies or hides the own record, nor does a pupil, a guardian or a stranger anything', async () => {
  const waiting = await school.save(pupil, {});
  const teachers = await school.save(leader, { words: '随堂记录' });
  const codeOf = async (client: Client, id: string, decision: string) =>
    (await school.review(client, [id], decision, '原因')).refused[0]?.code;

  expect(await codeOf(pupil, waiting.id, 'VERIFY')).toBe('FORBIDDEN');
  expect(await codeOf(await school.parent('安春'), waiting.id, 'VERIFY')).toBe('FORBIDDEN');
  expect(await codeOf(await school.parent('安夏'), waiting.id, 'VERIFY')).toBe('NOT_FOUND');
  expect(await codeOf(school.world.administrator, waiting.id, 'VERIFY')).toBe('FORBIDDEN');
  expect(await codeOf(leader, teachers.id, 'HIDE')).toBe('FORBIDDEN');
  expect(await codeOf(leader, waiting.id, 'HIDE')).toBe('CONFLICT');
});

test('a teacher who is also a parent decides nothing about the own child', async () => {
  const signedIn = await school.staff('T004');
  const { redeemInvitation } = await signedIn.ask(REDEEM, { input: { code: await school.code('安云父', '安云') } });
  const both = new Client(api.url, redeemInvitation.token);
  await school.decide(both, '安云', 'TERMS', 'GRANTED');
  const about = { studentIds: school.ids('安云') };
  const own = await school.save(await school.pupil('安云'), about);
  const other = await school.save(pupil, {});

  expect((await inbox(both)).slice(-2)).toMatchObject([
    { id: own.id, viewerCanReview: [] },
    { id: other.id, viewerCanReview: ['VERIFY', 'RETURN'] },
  ]);
  const verified = await school.review(both, [own.id, other.id], 'VERIFY');
  expect(verified).toMatchObject({ done: [{ id: other.id }], refused: [{ recordId: own.id, code: 'FORBIDDEN' }] });
  expect((await school.review(leader, [own.id], 'VERIFY')).done).toHaveLength(1);
  expect((await school.review(both, [own.id], 'HIDE', '不好看')).refused[0].code).toBe('FORBIDDEN');
  expect((await school.save(both, { ...about, as: 'GUARDIAN' })).recorderRole).toBe('GUARDIAN');
});

test('drafts are seen by their maker alone and count for nothing', async () => {
  const father = await school.parent('安春');
  const before = await school.household(father);
  const draft = await school.save(father, { words: '', submit: false, photoIds: [await school.photo(father)] });

  expect(draft).toMatchObject({ state: 'DRAFT', stateName: '草稿', viewerCanEdit: true });
  expect((await unfinished(father)).map(({ id }) => id)).toEqual([draft.id]);
  for (const other of [leader, pupil, school.world.administrator])
    expect(await other.refusal(ONE, { id: draft.id })).toBe('NOT_FOUND');
  expect(await unfinished(leader)).toEqual([]);
  expect((await school.review(leader, [draft.id], 'VERIFY')).refused[0].code).toBe('NOT_FOUND');
  expect(await school.household(father)).toEqual(before);

  const { version } = draft;
  const sent = await school.save(father, { recordId: draft.id, version, photoIds: [draft.photos[0].id] });
  expect(sent).toMatchObject({ id: draft.id, state: 'VERIFIED' });
  expect((await school.household(father))['home-study']).toBe(before['home-study']! + 1);
});

test('what was handed in is not changed any more, and a stale version is a conflict that keeps what was kept', async () => {
  const draft = await school.save(pupil, { submit: false, words: '第一稿' });
  await school.save(pupil, { recordId: draft.id, version: draft.version, submit: false, words: '第二稿' });

  const stale = await pupil.raw(SAVE, {
    input: school.input({ recordId: draft.id, version: draft.version, words: '另一台手机' }),
  });
  expect(stale.errors?.[0]?.extensions.code).toBe('CONFLICT');
  expect((await school.one(pupil, draft.id)).words).toBe('第二稿');

  await school.save(pupil, { recordId: draft.id });
  const late = await pupil.raw(SAVE, { input: school.input({ recordId: draft.id, words: '再改' }) });
  expect(late.errors?.[0]).toMatchObject({ extensions: { code: 'CONFLICT', data: { state: 'SUBMITTED' } } });
});

test('what was taken back shows to nobody else and cannot be taken back again', async () => {
  const father = await school.parent('安春');
  const before = await school.household(father);
  const saved = await school.save(father, { photoIds: [await school.photo(father)] });
  await school.withdraw(father, saved.id);

  await expect(school.withdraw(father, saved.id)).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(school.withdraw(leader, saved.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await leader.refusal(ONE, { id: saved.id })).toBe('NOT_FOUND');
  expect((await school.timeline(father)).map(({ id }: { id: string }) => id)).not.toContain(saved.id);
  expect(await school.household(father)).toEqual(before);
});

test('a draft that is handed in in another role counts in that role alone', async () => {
  const before = await school.mine(leader);
  const draft = await school.save(leader, { as: 'TEACHER', category: 'practice', submit: false });
  const sent = await school.save(leader, {
    recordId: draft.id,
    as: 'HOMEROOM_TEACHER',
    category: 'practice',
    photoIds: await school.photos(leader, 2),
  });
  expect(sent).toMatchObject({ recorderRole: 'HOMEROOM_TEACHER', state: 'VERIFIED' });
  expect((await school.mine(leader))['lead-practice']).toBe(before['lead-practice']! + 2);

  await school.withdraw(leader, draft.id);
  expect(await school.mine(leader)).toEqual(before);
});

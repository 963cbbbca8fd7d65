import sharp from 'sharp';
import { type Api, startApi } from '../../support/api';
import type { Client } from '../../support/client';
import { EvidenceWorld, jpeg } from '../../support/evidence-world';

const FLAGGED = `id flags { kind words recordId }`;
const INBOX = `query Inbox($schoolId: ID!) { verifyInbox(schoolId: $schoolId) { nodes { ${FLAGGED} } } }`;
const ONE = `query One($id: ID!) { evidenceRecord(id: $id) { ${FLAGGED} } }`;
const REVIEWED = `query Reviewed($schoolId: ID!, $first: Int, $after: ID) { reviewedRecords(schoolId: $schoolId, first: $first, after: $after) { nodes { id state reviewReason ${'flags { kind }'} } nextCursor } }`;

let api: Api;
let school: EvidenceWorld;
let pupil: Client;
let leader: Client;

beforeEach(async () => {
  api = await startApi();
  await api.setClock('2026-11-09T02:00:00Z');
  school = await EvidenceWorld.open(api);
  for (const child of ['安春', '安夏']) await school.parent(child, 'TERMS', 'PHOTOS');
  pupil = await school.pupil('安春');
  leader = await school.staff('T001');
});

/** A picture with light and dark in it; one of another size is the same photo to the eye, not to a hash of its bytes. */
const stripes = (width: number): Promise<Buffer> =>
  sharp({ create: { width: 90, height: 80, channels: 3, background: '#fff' } })
    .composite(
      [0, 1, 2, 3].map((at) => ({
        input: { create: { width: 11, height: 80 - 15 * at, channels: 3, background: '#123' } },
        left: at * 22,
        top: 0,
      })) as never,
    )
    .png()
    .toBuffer()
    .then((whole) => sharp(whole).resize(width).jpeg().toBuffer());

const record = async (client: Client, picture?: Buffer, more: object = {}) =>
  school.save(client, {
    happenedOn: '2026-11-08',
    photoIds: picture ? [await school.photo(client, picture)] : [],
    ...more,
  });
const flags = async (client: Client, id: string) => (await client.ask(ONE, { id })).evidenceRecord.flags;

test('the same photo handed in again is told to who verifies, kindly and with the other record; to nobody else', async () => {
  const first = await record(pupil, await stripes(360));
  await school.review(leader, [first.id], 'VERIFY');
  await api.setClock('2026-11-20T02:00:00Z');
  const again = await record(pupil, await stripes(300), { happenedOn: '2026-11-19' });
  const other = await record(pupil, await jpeg(10), { happenedOn: '2026-11-19' });

  const { verifyInbox } = await leader.ask(INBOX, { schoolId: school.schoolId });
  expect(verifyInbox.nodes).toEqual([
    {
      id: again.id,
      flags: [
        { kind: 'SAME_PHOTO', words: '这张照片 11月9日也交过一次；可能是补充，也可能传错了。', recordId: first.id },
      ],
    },
    { id: other.id, flags: [] },
  ]);
  for (const client of [pupil, await school.parent('安春')]) expect(await flags(client, again.id)).toEqual([]);
});

test("a classmate's picture is told, a draft's and a withdrawn record's are not", async () => {
  const classmate = await school.pupil('安夏');
  const picture = await jpeg(77);
  const theirs = (more: object = {}) => record(classmate, picture, { studentIds: school.ids('安夏'), ...more });
  await theirs({ submit: false });
  const takenBack = await theirs();
  await school.withdraw(classmate, takenBack.id);
  const mine = await record(pupil, picture);
  expect(await flags(leader, mine.id)).toEqual([]);

  const copied = await theirs();
  expect(await flags(leader, copied.id)).toEqual([
    {
      kind: 'SAME_PHOTO',
      words: '这张照片 11月9日班里另一条记录也用过；可能是一起拍的，也可能传错了。',
      recordId: mine.id,
    },
  ]);
});

test('many records within minutes are told on each of them', async () => {
  const made: string[] = [];
  for (let count = 0; count < 5; count++) made.push((await record(pupil)).id);
  const told = {
    kind: 'BURST',
    words: '10 分钟里一共交了 5 条；可能是攒着一起写的，看看是不是每件都做过。',
    recordId: null,
  };

  for (const id of made) expect(await flags(leader, id)).toEqual([told]);
});

test('what a teacher decided about is listed for that teacher, newest first, page by page', async () => {
  const made: string[] = [];
  for (let count = 0; count < 3; count++) made.push((await record(pupil)).id);
  await school.review(leader, made.slice(0, 2), 'VERIFY');
  await school.review(leader, made.slice(2), 'RETURN', '读的是哪本书？');
  const page = async (client: Client, after: string | null) =>
    (await client.ask(REVIEWED, { schoolId: school.schoolId, first: 2, after })).reviewedRecords;
  const one = await page(leader, null);
  const two = await page(leader, one.nextCursor);

  expect([...one.nodes, ...two.nodes]).toEqual([
    { id: made[2], state: 'RETURNED', reviewReason: '读的是哪本书？', flags: [] },
    { id: made[1], state: 'VERIFIED', reviewReason: null, flags: [] },
    { id: made[0], state: 'VERIFIED', reviewReason: null, flags: [] },
  ]);
  expect(two.nextCursor).toBeNull();
  expect((await page(await school.staff('T003'), null)).nodes).toEqual([]);
  expect(await pupil.refusal(REVIEWED, { schoolId: school.schoolId })).toBe('NOT_FOUND');
});

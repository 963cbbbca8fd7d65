import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { type Api, startApi } from '../../support/api';
import type { Client } from '../../support/client';
import { EvidenceWorld, jpeg, ONE, SAVE, START_PHOTO, TIMELINE } from '../../support/evidence-world';

let api: Api;
let school: EvidenceWorld;
let father: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  father = await school.parent('安春', 'TERMS', 'PHOTOS');
});

const fetchPhoto = (url: string) => fetch(new URL(url, api.url));

test("a guardian's photo reaches the timeline and is served by its signed link", async () => {
  const photo = await school.photo(father, await jpeg(30));
  const saved = await school.save(father, { words: '和爸爸一起读《十万个为什么》', photoIds: [photo] });

  const moments = await school.timeline(father);
  const found = moments.find((moment: { id: string }) => moment.id === saved.id);
  expect(found).toMatchObject({
    kind: 'RECORD',
    who: '安春父',
    record: { state: 'VERIFIED', stateName: '已核实', words: '和爸爸一起读《十万个为什么》', isOwn: true },
  });
  const [shown] = found.record.photos;
  expect(shown).toMatchObject({ id: photo, width: 60, height: 40 });
  for (const url of [shown.url, shown.thumbUrl]) {
    const answer = await fetchPhoto(url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(answer.headers.get('cache-control')).toBe('private, max-age=43200, immutable');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    const { format, width } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect([format, width]).toEqual(['jpeg', 60]);
  }
});

test('a photo link with another token, size or hash is not found', async () => {
  const saved = await school.save(father, { photoIds: [await school.photo(father)] });
  const { url, thumbUrl } = saved.photos[0];

  for (const wrong of [
    url.replace(/token=.{4}/, 'token=AAAA'),
    url.split('?')[0],
    thumbUrl.replace('/thumb?', '/image?'),
    url.replace(/\/[0-9a-f]{2}([0-9a-f]{62})\//, '/00$1/'),
    url.replace(/\/image\?/, '/original?'),
  ])
    expect([wrong, (await fetchPhoto(wrong)).status]).toEqual([wrong, 404]);
});

test('the photo of another school, of somebody else, or of another record is refused, and nothing is written', async () => {
  const elsewhere = await EvidenceWorld.open(api);
  const stranger = await elsewhere.parent('安春', 'TERMS', 'PHOTOS');
  const foreign = await elsewhere.photo(stranger);
  const classmate = await school.photo(await school.parent('安夏', 'TERMS'));
  const used = (await school.save(father, { photoIds: [await school.photo(father)] })).photos[0].id;
  const before = (await school.timeline(father)).length;

  for (const photoIds of [[foreign], [classmate], [used], ['0000000000000000'], ['x']]) {
    const answer = await father.raw(SAVE, { input: school.input({ photoIds }) });
    expect(answer.errors?.[0]).toMatchObject({
      message: '有一张照片没有找到，请重新选择。',
      extensions: { code: 'INVALID_INPUT', field: 'photoIds' },
    });
  }
  expect(await school.timeline(father)).toHaveLength(before);
});

test('a photo that has not arrived yet is not taken, the same one twice neither', async () => {
  const input = { schoolId: school.schoolId, clientMutationId: randomUUID() };
  const { startPhoto } = await father.ask(START_PHOTO, { input });
  const photo = await school.photo(father);

  await expect(school.save(father, { photoIds: [startPhoto.id] })).rejects.toMatchObject({
    message: '有一张照片还没有传完，请等它传完再提交。',
  });
  await expect(school.save(father, { photoIds: [photo, photo] })).rejects.toMatchObject({
    message: '同一张照片放了两次，请去掉一张。',
    field: 'photoIds',
  });
});

test('nine photos are kept in their order, a tenth is refused', async () => {
  const photos = await school.photos(father, 10);
  const nine = photos.slice(0, 9).reverse();

  await expect(school.save(father, { photoIds: photos })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    field: 'photoIds',
    message: '这个类别一条最多 9 张照片。',
  });
  const saved = await school.save(father, { photoIds: nine });
  expect(saved.photos.map(({ id }: { id: string }) => id)).toEqual(nine);
});

test('only who announced a photo sends it, by the link, and a broken one is refused kindly', async () => {
  const other = await school.parent('安夏');
  const input = { schoolId: school.schoolId, clientMutationId: randomUUID() };
  const { startPhoto } = await father.ask(START_PHOTO, { input });
  const send = (client: Client, link: string, bytes: Buffer) => client.upload(link, [{ name: 'a.jpg', bytes }]);
  const bytes = await jpeg();

  expect((await send(api.guest(), startPhoto.uploadUrl, bytes)).status).toBe(401);
  expect((await send(father, startPhoto.uploadUrl.replace(/token=.{4}/, 'token=AAAA'), bytes)).status).toBe(404);
  const broken = await send(father, startPhoto.uploadUrl, Buffer.from('<svg onload="alert(1)"/>'));
  expect(broken.status).toBe(422);
  expect(((await broken.json()) as { message: string }).message).toMatch(/照片|图片/);
  expect((await send(other, startPhoto.uploadUrl, bytes)).status).toBe(404);
  expect((await send(father, startPhoto.uploadUrl, bytes)).status).toBe(200);
});

test('a home photo of this scheme needs no verification; a teacher hides one with a reason that the family reads', async () => {
  const teacher = await school.staff('T002');
  const before = await school.household(father);
  const saved = await school.save(father, { photoIds: [await school.photo(father)] });
  expect((await school.household(father))['home-study']).toBe(before['home-study']! + 1);

  const wordless = await school.review(teacher, [saved.id], 'HIDE', '  ');
  expect(wordless.refused[0]).toMatchObject({ code: 'INVALID_INPUT', message: '请写明原因，让对方知道怎么改。' });
  expect((await school.review(teacher, [saved.id], 'HIDE', '照片里有别家孩子')).done).toHaveLength(1);

  expect(await school.one(father, saved.id)).toMatchObject({
    state: 'HIDDEN',
    stateName: '老师已隐藏',
    reviewReason: '照片里有别家孩子',
    viewerCanEdit: false,
    viewerCanWithdraw: true,
  });
  expect(await school.household(father)).toEqual(before);
  expect(await (await school.pupil('安春')).refusal(ONE, { id: saved.id })).toBe('NOT_FOUND');

  expect((await school.review(teacher, [saved.id], 'SHOW')).done).toEqual([{ id: saved.id, state: 'VERIFIED' }]);
  expect((await school.household(father))['home-study']).toBe(before['home-study']! + 1);
});

test('pupils and guardians of another class see nothing of it', async () => {
  const saved = await school.save(father, { photoIds: [await school.photo(father)] });
  const outsiders = [await school.parent('白雨'), await school.pupil('白雪'), await school.parent('安夏')];

  for (const outsider of outsiders) {
    expect(await outsider.refusal(ONE, { id: saved.id })).toBe('NOT_FOUND');
    expect(await outsider.refusal(TIMELINE, { studentId: school.ids('安春')[0] })).toBe('NOT_FOUND');
  }
  const colleague = await school.staff('T003');
  expect(await school.one(colleague, saved.id)).toMatchObject({ isOwn: false, viewerCanReview: ['HIDE'] });
});

test("the household's other guardian reads that and why a home record was hidden; nobody else of the families does", async () => {
  const teacher = await school.staff('T002');
  const mother = await school.mother();
  const home = await school.save(father, { studentIds: school.ids('安春'), words: '洗菜' });
  const lesson = await school.save(await school.staff('T001'), {
    studentIds: school.ids('安春', '安夏'),
    as: 'TEACHER',
  });
  await school.review(teacher, [home.id, lesson.id], 'HIDE', '照片里有别家孩子');
  const seen = async (client: Client) =>
    ((await school.timeline(client)) as { id: string; record: object | null }[]).filter(({ id }) =>
      [home.id, lesson.id].includes(id),
    );

  expect(await seen(mother)).toMatchObject([
    {
      id: home.id,
      record: { state: 'HIDDEN', reviewReason: '照片里有别家孩子', isOwn: false, viewerCanWithdraw: false },
    },
  ]);
  expect(await school.one(mother, home.id)).toMatchObject({ stateName: '老师已隐藏', viewerCanReview: [] });
  expect(await mother.refusal(ONE, { id: lesson.id })).toBe('NOT_FOUND');
  expect(await seen(await school.pupil('安春'))).toEqual([]);
  for (const outsider of [await school.parent('安夏'), await school.pupil('安夏'), await school.parent('白雨')])
    expect(await outsider.refusal(ONE, { id: home.id })).toBe('NOT_FOUND');

  await school.review(teacher, [home.id], 'SHOW');
  expect(await school.one(mother, home.id)).toMatchObject({ state: 'VERIFIED', reviewReason: null });
});

test('what is only begun is no moment, not even for its maker, until it is handed in', async () => {
  const begun = await school.save(father, { words: '还没写完', submit: false });
  const shows = async () =>
    ((await school.timeline(father)) as { id: string }[]).some((moment) => moment.id === begun.id);

  expect(await shows()).toBe(false);
  expect(await school.one(father, begun.id)).toMatchObject({ state: 'DRAFT', words: '还没写完' });
  await school.save(father, { recordId: begun.id, version: begun.version, words: '写完了' });
  expect(await shows()).toBe(true);
});

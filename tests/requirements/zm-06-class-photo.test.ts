import sharp from 'sharp';
import { type Api, startApi } from '../support/api';
import { Booklets } from '../support/booklet-world';
import type { Client } from '../support/client';
import { EvidenceWorld, MINE } from '../support/evidence-world';

let api: Api;
let school: EvidenceWorld;
let leader: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-09-03T02:00:00Z');
  school = await EvidenceWorld.open(api);
  leader = await school.staff('T001');
});

const sectionOf = (report: { sections: { id: string; moments: { photos: { url: string | null }[] }[] }[] }) =>
  report.sections.find(({ id }) => id === 'class-photo')!;

/** How many photos each class photo in the timeline of a child has. */
const seen = async (client: Client, child: string): Promise<number[]> => {
  const moments = await school.timeline(client, child);
  return moments.flatMap(({ record }: { record: { category: string; photos: object[] } | null }) =>
    record?.category === 'class-photo' ? [record.photos.length] : [],
  );
};

test('ZM-6 the class photo is due in the first week of the term, and late after it', async () => {
  const said = async (day: string) => {
    await api.setClock(`${day}T02:00:00Z`);
    const { state, dueOn, daysLeft } = await school.classPhoto(leader);
    return [state, dueOn, daysLeft];
  };

  // The term begins on 1 September.
  expect(await said('2026-09-01')).toEqual(['WAITING', '2026-09-07', 7]);
  expect(await said('2026-09-07')).toEqual(['WAITING', '2026-09-07', 1]);
  expect(await said('2026-09-08')).toEqual(['LATE', '2026-09-07', null]);
  await api.setClock('2026-09-03T02:00:00Z');
});

test('ZM-6 the homeroom teacher is told who has not agreed, and must say of each that it is absent or blurred', async () => {
  for (const child of ['安春', '安夏', '安秋']) await school.parent(child, 'TERMS', 'PHOTOS');
  await school.decide(await school.parent('安冬'), '安冬', 'PHOTOS', 'REFUSED');
  const { withoutConsent } = await school.classPhoto(leader);
  expect(withoutConsent.map(({ name }: { name: string }) => name)).toEqual([
    ...['安冬', '安梅', '安兰', '安竹', '安菊', '安江', '安河', '安湖', '安海', '安山', '安云'],
  ]);

  const all = school.absent('安春', '安夏', '安秋');
  const [winter] = school.ids('安冬');
  const silent = all.filter(({ studentId }) => studentId !== winter);
  const input = await school.classPhotoInput(leader, { children: silent });
  const { errors } = await leader.raw(SAVE, { input });
  expect(errors![0]).toMatchObject({
    message: '安冬的家长暂未同意拍照。请说明不在照片里，或者在照片上点出位置，打上马赛克。',
    extensions: { code: 'RULE_BROKEN' },
  });
  expect(
    await leader.refusal(SAVE, {
      input: { ...input, children: [...silent, { studentId: winter, placement: 'SHOWN' }] },
    }),
  ).toBe('RULE_BROKEN');
  // Said to be blurred, and nowhere blurred.
  expect(
    await leader.refusal(SAVE, {
      input: { ...input, children: [...silent, { studentId: winter, placement: 'BLURRED' }] },
    }),
  ).toBe('RULE_BROKEN');
  expect((await school.classPhoto(leader)).state).toBe('WAITING');
});

const SAVE = `mutation Save($input: SaveClassPhotoInput!) { saveClassPhoto(input: $input) { state } }`;

test('ZM-6 what is marked is blurred before anything is kept: no trace of the face is in what the server stores', async () => {
  const [width, height] = [900, 600];
  // A face of fine stripes at the middle of the left half; the rest is plain.
  const pixels = Buffer.alloc(width * height * 3, 200);
  for (let y = 200; y < 400; y++)
    for (let x = 125; x < 325; x++)
      pixels.fill((x >> 2) % 2 === 0 ? 0 : 255, (y * width + x) * 3, (y * width + x) * 3 + 3);
  const bytes = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer();
  const [winter] = school.ids('安冬');
  const children = school
    .absent('安春', '安夏', '安秋')
    .map((child) => (child.studentId === winter ? { ...child, placement: 'BLURRED' } : child));
  const photoId = await school.photo(leader, bytes, [{ x: 2500, y: 5000, r: 1700 }]);
  const saved = await school.saveClassPhoto(leader, { photoId, children });

  expect([saved.state, saved.who, saved.takenOn]).toEqual(['DONE', '王语文', '2026-09-03']);
  const answer = await fetch(new URL(saved.url, api.url));
  const kept = await sharp(Buffer.from(await answer.arrayBuffer()))
    .greyscale()
    .raw()
    .toBuffer();
  const line = (y: number, from: number, to: number) => [...kept.subarray(y * width + from, y * width + to)];
  const jumps = (values: number[]) => values.slice(1).filter((value, at) => Math.abs(value - values[at]!) > 24).length;
  for (const y of [210, 300, 390]) expect(jumps(line(y, 126, 324))).toBeLessThan(8);
  // The same stripes without a mark would jump at each of their edges.
  const plain = await fetch(
    new URL(
      (await school.saveClassPhoto(leader, { photoId: await school.photo(leader, bytes), because: '换一张' })).url,
      api.url,
    ),
  );
  const open = await sharp(Buffer.from(await plain.arrayBuffer()))
    .greyscale()
    .raw()
    .toBuffer();
  expect(jumps([...open.subarray(300 * width + 126, 300 * width + 324)])).toBeGreaterThan(40);
});

test('ZM-6 another takes its place with the reason; it counts once for the quota', async () => {
  await school.saveClassPhoto(leader, { children: school.absent('安春', '安夏', '安秋'), because: '有同学闭眼了' });

  const { former, state } = await school.classPhoto(await school.staff('T002'));
  expect([state, former]).toEqual([
    'DONE',
    [
      { who: '王语文', because: '有同学闭眼了' },
      { who: '王语文', because: '换一张' },
    ],
  ]);
  const { myQuotas } = await leader.ask(MINE, { classId: school.third, month: '2026-09' });
  expect(myQuotas.find(({ id }: { id: string }) => id === 'class-photo')).toMatchObject({ done: 1, due: 1 });
});

test('ZM-6 the booklet of a child whose family agrees shows it, that of a child without consent does not', async () => {
  const books = new Booklets(school);
  await books.issue(leader, '安春', '安冬');

  const shown = sectionOf(await books.report(await school.parent('安春'), '安春')).moments[0]!;
  expect(shown.photos[0]!.url).toContain('/photos/');
  expect(sectionOf(await books.report(await school.parent('安冬'), '安冬')).moments).toEqual([]);
});

test('ZM-6 a consent taken back later: nobody but the homeroom teacher sees the photo until another takes its place', async () => {
  const books = new Booklets(school);
  const colleague = await school.staff('T002');
  expect((await school.classPhoto(colleague)).url).toContain('/photos/');
  await school.decide(await school.parent('安秋'), '安秋', 'PHOTOS', 'WITHDRAWN');

  expect(await school.classPhoto(leader)).toMatchObject({
    ...{ state: 'HELD', holding: [{ name: '安秋' }], url: expect.stringContaining('/photos/') },
  });
  expect(await school.classPhoto(colleague)).toMatchObject({ state: 'HELD', holding: [], url: null });
  // Published or not, no booklet shows it, of whichever child.
  const father = await school.parent('安春');
  expect(await seen(father, '安春')).toEqual([]);
  expect(sectionOf(await books.report(father, '安春')).moments[0]!.photos[0]!.url).toBeNull();
  expect(sectionOf(await books.report(leader, '安夏', { live: true })).moments).toEqual([]);

  const photoId = await school.photo(leader, undefined, [{ x: 5000, y: 5000, r: 900 }]);
  const children = school
    .absent('安春', '安夏')
    .map((child) => (child.studentId === school.ids('安秋')[0] ? { ...child, placement: 'BLURRED' } : child));
  await school.saveClassPhoto(leader, { photoId, children, because: '给安秋打码' });
  expect(await school.classPhoto(colleague)).toMatchObject({ state: 'DONE', url: expect.stringContaining('/photos/') });
  expect(sectionOf(await books.report(leader, '安夏', { live: true })).moments).toHaveLength(1);
});

test('ZM-6 the class photo is a moment of each child whose family agrees, and of nobody else', async () => {
  expect((await school.classPhoto(leader)).state).toBe('DONE');
  expect(await seen(await school.parent('安春'), '安春')).toEqual([1]);
  expect(await seen(await school.pupil('安夏'), '安夏')).toEqual([1]);
  expect(await seen(await school.parent('安冬'), '安冬')).toEqual([]);
  // To who works with the class a child's page tells of the child alone.
  expect(await seen(leader, '安春')).toEqual([]);
});

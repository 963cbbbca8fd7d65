import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../support/api';
import { Booklets } from '../support/booklet-world';
import type { Client } from '../support/client';
import { EvidenceWorld, jpeg } from '../support/evidence-world';

const CHOICE = `studentId termId termName areas { sectionId name slot total shown } sectionId most
  photos { id on title words isShown url thumbUrl } chosenBy chosenAt version whyNotChoose`;
const ASK = `query Choice($studentId: ID!, $sectionId: String) { photoChoice(studentId: $studentId, sectionId: $sectionId) { ${CHOICE} } }`;
const CHOOSE = `mutation Choose($input: ChoosePhotosInput!) { choosePhotos(input: $input) { ${CHOICE} } }`;

let api: Api;
let school: EvidenceWorld;
let books: Booklets;
let leader: Client;
let father: Client;
/** Photos of 安春's sport, oldest first: two records of two. */
let taken: string[];

const sport = async (happenedOn: string, words: string, tints: number[]): Promise<string[]> => {
  const photoIds: string[] = [];
  for (const tint of tints) photoIds.push(await school.photo(father, await jpeg(tint)));
  await school.save(father, {
    category: 'sport',
    happenedOn,
    words,
    photoIds,
    fields: [{ id: 'minutes', value: '20' }],
  });
  return photoIds;
};

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  books = new Booklets(school);
  leader = await school.staff('T001');
  father = await school.parent('安春', 'TERMS', 'PHOTOS');
  taken = [...(await sport('2026-11-20', '跳绳', [10, 40])), ...(await sport('2026-11-22', '投篮', [80, 120]))];
}, 120_000);

const ask = async (client: Client, sectionId: string | null = 'sport', child = '安春') =>
  (await client.ask(ASK, { studentId: school.ids(child)[0], sectionId })).photoChoice;

const choose = async (client: Client, photos: string[] | null, more: object = {}) => {
  const { termId, version } = await ask(leader);
  const input = { studentId: school.ids('安春')[0], termId, sectionId: 'sport', photos, version };
  return (await client.ask(CHOOSE, { input: { ...input, clientMutationId: randomUUID(), ...more } })).choosePhotos;
};

const shownIn = (choice: { photos: { id: string; isShown: boolean }[] }) =>
  choice.photos.filter(({ isShown }) => isShown).map(({ id }) => id);

/** The words of the records that the pages tell, with how many photos of each. */
const told = async () => {
  const { sections } = await books.report(leader, '安春', { live: true });
  const { moments } = sections.find(({ id }: { id: string }) => id === 'sport');
  return moments.map(({ words, photos }: { words: string; photos: [] }) => `${words} ${photos.length}`);
};

test('ZM-10 the family chooses the photos of an area, and the pages tell exactly those with their captions', async () => {
  const offered = await ask(father);
  expect(offered.photos.map((one: { id: string; words: string }) => [one.id, one.words])).toEqual([
    ...[
      [taken[0], '跳绳'],
      [taken[1], '跳绳'],
    ],
    ...[
      [taken[2], '投篮'],
      [taken[3], '投篮'],
    ],
  ]);
  expect([offered.most, offered.chosenBy, offered.version, offered.whyNotChoose]).toEqual([40, null, null, null]);
  expect(shownIn(offered)).toEqual(taken);
  expect(await told()).toEqual(['跳绳 2', '投篮 2']);

  const chosen = await choose(father, [taken[3]!]);
  expect(shownIn(chosen)).toEqual([taken[3]]);
  expect(chosen).toMatchObject({ chosenBy: '安春父', chosenAt: expect.any(String) });
  const area = chosen.areas.find(({ sectionId }: { sectionId: string }) => sectionId === 'sport');
  expect(area).toMatchObject({ name: '体育活动', total: 4, shown: 1 });
  expect(await told()).toEqual(['投篮 1']);

  // None at all is a choice too; and the choosing can be given back.
  expect(shownIn(await choose(father, []))).toEqual([]);
  expect(await told()).toEqual([]);
  const back = await choose(father, null);
  expect([shownIn(back), back.chosenBy]).toEqual([taken, null]);
  expect(await told()).toEqual(['跳绳 2', '投篮 2']);
});

test('ZM-10 completeness and the number of records do not depend on what was chosen', async () => {
  const area = async () => {
    const { sections, completeness, growth } = await books.report(leader, '安春', { live: true });
    const { done, due } = sections.find(({ id }: { id: string }) => id === 'sport');
    const { now } = growth.find(({ name }: { name: string }) => name === '体育活动');
    return [completeness, done, due, now];
  };
  const before = await area();
  expect(before.slice(1)).toEqual([1, 1, 2]);
  await choose(father, []);
  expect(await area()).toEqual(before);
  await choose(father, null);
});

test('ZM-10 a choice of two at once: one wins, the other hears it and changes nothing', async () => {
  const { version } = await choose(father, [taken[0]!]);
  const late = await choose(leader, [taken[1]!], { version: version - 1 }).catch((error: unknown) => error);
  expect(late).toMatchObject({ code: 'CONFLICT' });
  expect(shownIn(await ask(father))).toEqual([taken[0]]);

  // The same wish twice is one.
  const clientMutationId = randomUUID();
  await choose(father, [taken[2]!], { clientMutationId, version });
  await choose(father, [taken[2]!], { clientMutationId, version });
  expect((await ask(father)).version).toBe(version + 1);
});

test('ZM-10 photos of other areas, of other children, twice or too many are refused', async () => {
  const mother = await school.parent('安夏', 'TERMS', 'PHOTOS');
  const foreign = await school.photo(mother);
  await school.save(mother, { studentIds: school.ids('安夏'), photoIds: [foreign] });
  const own = await school.photo(father, await jpeg(200));
  await school.save(father, { category: 'art', photoIds: [own] });
  const before = shownIn(await ask(father));
  for (const photos of [[foreign], [own], [taken[0]!, taken[0]!], ['nothing'], Array(41).fill(taken[0])])
    expect(await choose(father, photos).catch((error: unknown) => error)).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await choose(father, [], { sectionId: 'cover' }).catch((error: unknown) => error)).toMatchObject({
    code: 'INVALID_INPUT',
  });
  expect(shownIn(await ask(father))).toEqual(before);
});

test('ZM-10 only the family and who publishes choose; others see them or not even that', async () => {
  const subject = await school.staff('T002');
  expect((await ask(subject)).whyNotChoose).toBe('照片由孩子和家里挑选，班主任可以帮忙。');
  expect(await choose(subject, []).catch((error: unknown) => error)).toMatchObject({ code: 'FORBIDDEN' });
  const other = await school.parent('安夏');
  expect(await ask(other).catch((error: unknown) => error)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await choose(other, []).catch((error: unknown) => error)).toMatchObject({ code: 'NOT_FOUND' });
  const pupil = await school.pupil('安春');
  expect(shownIn(await choose(pupil, [taken[1]!]))).toEqual([taken[1]]);
  expect(shownIn(await choose(leader, [taken[2]!]))).toEqual([taken[2]]);
});

test('ZM-10 after publishing the family asks the homeroom teacher; what was published stays as it was', async () => {
  await choose(father, [taken[0]!]);
  await books.issue(leader, '安春');
  expect(await choose(father, [taken[1]!]).catch((error: unknown) => error)).toMatchObject({
    code: 'FORBIDDEN',
    message: '报告单（册）已经发布。想换照片，请告诉班主任，由老师换好再发布一版。',
  });
  await choose(leader, [taken[1]!, taken[2]!]);
  const published = await books.report(father);
  const { moments } = published.sections.find(({ id }: { id: string }) => id === 'sport');
  expect(moments.map(({ words }: { words: string }) => words)).toEqual(['跳绳']);
  expect((await books.publish(leader, '安春')).done).toEqual(school.ids('安春'));
  expect((await books.report(father)).version.number).toBe(2);
});

test('ZM-10 without the consent to photos there is nothing to choose from', async () => {
  const refusing = await school.parent('安秋', 'TERMS');
  expect(await ask(refusing, null, '安秋')).toMatchObject({
    photos: [],
    whyNotChoose: '家里还没有同意使用照片，册子里不放照片。',
  });
});

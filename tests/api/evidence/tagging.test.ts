import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../../support/api';
import type { Client } from '../../support/client';
import { EvidenceWorld } from '../../support/evidence-world';

const FIELDS = `classId recent groups { id version name studentIds } withoutPhotos`;
const TAGGING = `query Tagging($classId: ID!) { classTagging(classId: $classId) { ${FIELDS} } }`;
const SAVE = `mutation Save($input: SaveTagGroupInput!) { saveTagGroup(input: $input) { ${FIELDS} } }`;
const REMOVE = `mutation Remove($input: RemoveTagGroupInput!) { removeTagGroup(input: $input) { ${FIELDS} } }`;

let api: Api;
let school: EvidenceWorld;
let leader: Client;
let maths: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  [leader, maths] = [await school.staff('T001'), await school.staff('T002')];
});

const tagging = async (client: Client) => (await client.ask(TAGGING, { classId: school.third })).classTagging;
const group = (more: object = {}) => ({
  input: {
    ...{ classId: school.third, groupId: null, version: null, name: '值日组', studentIds: school.ids('安春', '安夏') },
    clientMutationId: randomUUID(),
    ...more,
  },
});

test('children tagged lately come first, the last one before all; a photo of nearly everybody says nothing', async () => {
  await school.save(maths, { studentIds: school.ids('安春', '安夏') });
  await school.save(maths, { studentIds: school.ids('安秋') });
  await school.save(maths, {
    studentIds: [...school.pupils].filter(([name]) => !name.startsWith('白')).map(([, id]) => id),
  });
  await school.save(leader, { studentIds: school.ids('安云') });

  const [autumn, ...others] = (await tagging(maths)).recent;
  expect([autumn, others.sort()]).toEqual([school.ids('安秋')[0], school.ids('安春', '安夏').sort()]);
  expect((await tagging(leader)).recent).toEqual(school.ids('安云'));
});

test('children whose families have not agreed are told apart, silence being no', async () => {
  await school.parent('安春', 'PHOTOS');
  await school.decide(await school.parent('安夏'), '安夏', 'PHOTOS', 'REFUSED');

  const { withoutPhotos } = await tagging(maths);
  expect(withoutPhotos).not.toContain(school.ids('安春')[0]);
  expect(withoutPhotos).toEqual(expect.arrayContaining(school.ids('安夏', '安秋')));
  expect(withoutPhotos).toHaveLength(13);
});

test('a teacher makes, changes and removes own groups; nobody else has them', async () => {
  const made = (await maths.ask(SAVE, group())).saveTagGroup.groups;
  expect(made).toMatchObject([{ name: '值日组', studentIds: school.ids('安春', '安夏'), version: 1 }]);
  expect((await tagging(leader)).groups).toEqual([]);

  const [{ id: groupId }] = made;
  const more = { groupId, version: 1, name: '值日一组', studentIds: school.ids('安秋') };
  const changed = (await maths.ask(SAVE, group(more))).saveTagGroup.groups;
  expect(changed).toMatchObject([{ id: groupId, version: 2, name: '值日一组', studentIds: school.ids('安秋') }]);
  expect(await maths.refusal(SAVE, group(more))).toBe('CONFLICT');
  expect(await leader.refusal(SAVE, group({ groupId, version: 2 }))).toBe('NOT_FOUND');
  const removal = { input: { classId: school.third, groupId, clientMutationId: randomUUID() } };
  // To somebody else there is no such group: nothing is removed.
  expect((await leader.ask(REMOVE, removal)).removeTagGroup.groups).toEqual([]);
  expect((await maths.ask(TAGGING, { classId: school.third })).classTagging.groups).toHaveLength(1);
  expect((await maths.ask(REMOVE, removal)).removeTagGroup.groups).toEqual([]);
  expect((await maths.ask(REMOVE, removal)).removeTagGroup.groups).toEqual([]);
});

test('saved ten times at once under one key, there is one group', async () => {
  const wish = group({ name: '朗读组' });
  await Promise.all(Array.from({ length: 10 }, () => leader.ask(SAVE, wish)));

  expect((await tagging(leader)).groups).toHaveLength(1);
  expect(await leader.refusal(SAVE, group({ name: ' 朗读组 ' }))).toBe('RULE_BROKEN');
});

test.each([
  ['without a name', { name: ' ' }, 'INVALID_INPUT'],
  ['with too long a name', { name: '组'.repeat(21) }, 'INVALID_INPUT'],
  ['of nobody', { studentIds: [] }, 'INVALID_INPUT'],
  ['with an id that is none', { studentIds: ['%'] }, 'NOT_FOUND'],
])('a group %s is refused', async (_, more, code) => {
  expect(await maths.refusal(SAVE, group(more))).toBe(code);
});

test('children of another class or school make no group; offices, families and other teachers have none here', async () => {
  const elsewhere = await EvidenceWorld.open(api);
  for (const stranger of [school.ids('白雨')[0], elsewhere.ids('安春')[0]])
    expect(await maths.refusal(SAVE, group({ studentIds: [stranger] }))).toBe('NOT_FOUND');
  expect(await school.world.administrator.refusal(TAGGING, { classId: school.third })).toBe('FORBIDDEN');
  expect(await school.world.administrator.refusal(SAVE, group())).toBe('FORBIDDEN');
  for (const client of [await school.parent('安春'), await school.pupil('安春'), await elsewhere.staff('T001')])
    expect(await client.refusal(TAGGING, { classId: school.third })).toBe('NOT_FOUND');
});

test('P3 what helps to tag costs at most six statements and the session', async () => {
  await tagging(maths);

  expect(maths.statements).toBeLessThanOrEqual(7);
});

import { type Api, startApi } from '../../support/api';
import type { Client } from '../../support/client';
import { EvidenceWorld, PUPILS, SAVE } from '../../support/evidence-world';

const STUDENT_TOTALS = `query Timeline($studentId: ID!) { timeline(studentId: $studentId) { nodes { record { studentNames studentCount } } } }`;

let api: Api;
let school: EvidenceWorld;
let teacher: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  teacher = await school.staff('T001');
});

const TWELVE = PUPILS.slice(0, 12).map(({ name }) => name);

test("one teacher's photo with twelve children counts for all twelve, and once for the teacher", async () => {
  for (const name of TWELVE) await school.parent(name, 'PHOTOS');
  const before = await school.mine(teacher);
  const saved = await school.save(teacher, {
    studentIds: school.ids(...TWELVE),
    words: '课堂朗读',
    photoIds: await school.photos(teacher, 1),
  });

  expect(saved).toMatchObject({ studentCount: 12, studentNames: TWELVE });
  expect((await school.mine(teacher))['teach-study']).toBe(before['teach-study']! + 1);
  for (const name of TWELVE) {
    const family = await school.parent(name);
    const moments = await school.timeline(family, name);
    expect(moments.map(({ id }: { id: string }) => id)).toContain(saved.id);
    expect((await school.household(family, name))['home-study']).toBe(0);
  }
});

test('a family reads the name of its own child beside how many there are', async () => {
  const family = await school.parent('安夏');
  const { timeline } = await family.ask(STUDENT_TOTALS, { studentId: school.ids('安夏')[0] });

  expect(timeline.nodes[0].record).toEqual({ studentNames: ['安夏'], studentCount: 12 });
});

test('OP-12 a child without consent to photos cannot be tagged: it is named, and nothing is written', async () => {
  const names = ['安春', '安山', '安云'];
  const photoIds = await school.photos(teacher, 1);
  const before = await school.mine(teacher);
  const answer = await teacher.raw(SAVE, { input: school.input({ studentIds: school.ids(...names), photoIds }) });

  expect(answer.errors?.[0]).toMatchObject({
    message: '安山、安云的家长暂未同意拍照，不能标记在照片里。请去掉这几名学生，或只写文字。',
    extensions: { code: 'RULE_BROKEN', data: { consent: 'PHOTOS', studentIds: school.ids('安山', '安云') } },
  });
  expect(await school.mine(teacher)).toEqual(before);
  expect(await school.timeline(teacher, '安山')).toEqual([]);
  const saved = await school.save(teacher, { studentIds: school.ids('安春'), photoIds });
  expect(saved.photos).toHaveLength(1);
});

test('OP-12 consent that is withdrawn stops the next photo; words about the child go on', async () => {
  const family = await school.parent('安海');
  const photoIds = await school.photos(teacher, 1);
  await school.decide(family, '安海', 'PHOTOS', 'WITHDRAWN');

  const studentIds = school.ids('安海');
  expect(await teacher.refusal(SAVE, { input: school.input({ studentIds, photoIds }) })).toBe('RULE_BROKEN');
  expect((await school.save(teacher, { studentIds, words: '举手三次' })).state).toBe('VERIFIED');
});

test("OP-12 a family that refused the terms records nothing, nor does the child; the teacher's record stands", async () => {
  const family = await school.parent('安云');
  await school.decide(family, '安云', 'TERMS', 'REFUSED');
  const studentIds = school.ids('安云');
  const saved = await school.save(teacher, { studentIds, words: '帮助同学' });

  for (const client of [family, await school.pupil('安云')]) {
    const answer = await client.raw(SAVE, { input: school.input({ studentIds }) });
    expect(answer.errors?.[0]).toMatchObject({
      message: '请先在“孩子信息的使用”里同意在家记录，再来记这一刻。',
      extensions: { code: 'RULE_BROKEN', data: { consent: 'TERMS' } },
    });
  }
  expect((await school.timeline(family, '安云')).map(({ id }: { id: string }) => id)).toEqual([saved.id]);
});

test('a family that has not answered yet records nothing either', async () => {
  const family = await school.parent('安山');

  expect(await family.refusal(SAVE, { input: school.input({ studentIds: school.ids('安山') }) })).toBe('RULE_BROKEN');
});

import { type Api, startApi } from '../../support/api';
import type { Client } from '../../support/client';
import { type Entry, EvidenceWorld, SAVE } from '../../support/evidence-world';

let api: Api;
let school: EvidenceWorld;
let elsewhere: EvidenceWorld;
let father: Client;
let leader: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  elsewhere = await EvidenceWorld.open(api);
  father = await school.parent('安春', 'TERMS', 'PHOTOS');
  leader = await school.staff('T001');
});

const refusalOf = async (client: Client, entry: Entry) => {
  const { errors } = await client.raw(SAVE, { input: school.input(entry) });
  const { message, extensions } = errors![0]!;
  return { code: extensions.code, field: extensions.field, message };
};

test.each([
  ['too long an activity', { activity: '一'.repeat(21) }, 'fields.activity', '“运动项目”最多写 20 个字。'],
  ['minutes in words', { minutes: '半小时' }, 'fields.minutes', '“时间”请填整数。'],
  ['no minutes at all', { minutes: '0' }, 'fields.minutes', '“时间”不能小于 1。'],
  ['a whole night', { minutes: '301' }, 'fields.minutes', '“时间”不能大于 300。'],
  ['a fraction', { minutes: '1.5' }, 'fields.minutes', '“时间”请填整数。'],
  ['an unknown field', { distance: '3' }, 'fields.distance', '这一项不在评价方案里，请更新后再填。'],
])('%s is judged in Chinese with the path of the field', async (_, values, field, message) => {
  const fields = Object.entries(values).map(([id, value]) => ({ id, value: value as string }));

  expect(await refusalOf(father, { category: 'sport', fields })).toEqual({ code: 'INVALID_INPUT', field, message });
});

test('typed fields at their limits are kept with label and unit', async () => {
  const fields = [
    { id: 'activity', value: '跳'.repeat(20) },
    { id: 'minutes', value: '300' },
  ];

  expect((await school.save(father, { category: 'sport', fields, words: '' })).fields).toEqual([
    { id: 'activity', label: '运动项目', value: '跳'.repeat(20) },
    { id: 'minutes', label: '时间', value: '300 分钟' },
  ]);
});

test.each([
  ['tomorrow', { happenedOn: '2026-11-24' }, 'happenedOn', '日期不能晚于今天。'],
  [
    'the day before the term',
    { happenedOn: '2026-08-31' },
    'happenedOn',
    '这是上学期的事了，本学期从 2026-09-01 开始记录。',
  ],
  ['nothing said', { words: ' \n' }, 'words', '写一句话，或加一张照片，再提交。'],
  ['2001 characters', { words: '字'.repeat(2001) }, 'words', '一条记录最多写 2000 个字。'],
  [
    'a category of nobody',
    { category: 'nothing' },
    'category',
    '按现在的评价方案，您不能在这个类别里记录，请换一个类别。',
  ],
  [
    'a category of the homeroom teacher',
    { category: 'class-photo' },
    'category',
    '按现在的评价方案，您不能在这个类别里记录，请换一个类别。',
  ],
])('%s is refused', async (_, entry, field, message) => {
  expect(await refusalOf(father, entry)).toEqual({ code: 'INVALID_INPUT', field, message });
});

test('today, by the clock of Shanghai, and the first day of the term are taken', async () => {
  await api.setClock('2026-11-23T15:58:00Z');
  expect((await school.save(father, { happenedOn: '2026-11-23' })).happenedOn).toBe('2026-11-23');
  expect((await refusalOf(father, { happenedOn: '2026-11-24' })).field).toBe('happenedOn');
  await api.setClock('2026-11-23T16:00:00Z');
  expect((await school.save(father, { happenedOn: '2026-11-24' })).happenedOn).toBe('2026-11-24');
  expect((await school.save(father, { happenedOn: '2026-09-01' })).happenedOn).toBe('2026-09-01');
  await api.setClock('2026-11-23T02:00:00Z');
});

test.each([
  ['2000 characters outside the first plane', '𠮷'.repeat(2000)],
  ['emoji joined and with a skin tone', '👩‍👩‍👧‍👦 👍🏽 🇨🇳'],
  ['CJK extension B and G', '𠀀𪚥𰻝 的 biáng'],
  ['quotes, braces, markup', `'"\\\`{}<b>&amp;</b>; drop table photo --`],
  ['full-width and blank lines inside', '第一行　ＡＢＣ\n\n第二行\t完'],
])('%s are kept byte for byte', async (_, words) => {
  const saved = await school.save(father, { words });

  expect((await school.one(father, saved.id)).words).toBe(words);
});

test('words are kept composed and without blank ends', async () => {
  expect((await school.save(father, { words: '  cafe\u0301  ' })).words).toBe('caf\u00e9');
});

test("another child, another class and another school's ids are not found, whoever sends them", async () => {
  const [own, classmate, outsider] = school.ids('安春', '安夏', '白雨');
  const [foreign] = elsewhere.ids('安春');
  const entries: [Client, Entry][] = [
    [father, { studentIds: [classmate!] }],
    [father, { studentIds: [own!, classmate!] }],
    [father, { studentIds: [outsider!], classId: school.second }],
    [father, { studentIds: [own!], classId: school.second }],
    [father, { studentIds: [] }],
    [father, { studentIds: [foreign!], classId: elsewhere.third, schoolId: elsewhere.schoolId }],
    [father, { studentIds: [foreign!] }],
    [leader, { studentIds: [outsider!] }],
    [leader, { studentIds: [outsider!], classId: school.second }],
    [leader, { studentIds: [own!], schoolId: elsewhere.schoolId }],
    [leader, { studentIds: ['%'] }],
    [leader, { classId: elsewhere.third }],
    [await elsewhere.staff('T001'), {}],
    [school.world.administrator, { studentIds: [own!], classId: elsewhere.third }],
  ];

  for (const [client, entry] of entries)
    expect([entry, (await refusalOf(client, entry)).code]).toEqual([entry, 'NOT_FOUND']);
});

test('a record of another class cannot be moved, nor one of somebody else changed', async () => {
  const teacher = await school.staff('T002');
  const draft = await school.save(teacher, { submit: false });

  const moved = { recordId: draft.id, classId: school.second, studentIds: school.ids('白雨') };
  expect(await refusalOf(teacher, moved)).toMatchObject({ code: 'FORBIDDEN', message: '记录不能移到别的班级。' });
  expect((await refusalOf(leader, { recordId: draft.id })).code).toBe('NOT_FOUND');
  expect((await refusalOf(teacher, { recordId: '0000000000000000' })).code).toBe('NOT_FOUND');
});

test('the same child twice, and more than a hundred, are refused', async () => {
  const [own] = school.ids('安春');

  expect(await refusalOf(leader, { studentIds: [own!, own!] })).toMatchObject({ field: 'studentIds' });
  expect(await refusalOf(leader, { studentIds: Array(101).fill(own) })).toMatchObject({ field: 'studentIds' });
});

test('a photo of the class as a whole is not taken as a record like others, where nobody would ask who is on it', async () => {
  const entry = { category: 'class-photo', studentIds: [], words: '开学合照' };
  for (const photoIds of [[], await school.photos(leader, 1)])
    expect(await refusalOf(leader, { ...entry, photoIds })).toMatchObject({ code: 'RULE_BROKEN' });

  expect((await refusalOf(await school.staff('T002'), entry)).field).toBe('category');
});

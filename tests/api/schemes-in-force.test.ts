import { randomUUID } from 'node:crypto';
import { type Api, freshCode, startApi } from '../support/api';
import type { Client } from '../support/client';
import type { World } from '../support/world';

const ADOPT = `mutation Adopt($input: AdoptPresetInput!) { adoptPreset(input: $input) { id number stateName title } }`;
const SCHEME = `query Scheme($classId: ID!, $course: String) {
  schemeOf(classId: $classId) {
    id
    title
    versionNumber
    cites
    dimensions { id name slot mapsTo level }
    guardian: categories(role: GUARDIAN) { id photosMax examples verifiedBy law fields { id label type unit max choices } }
    homeroom: categories(role: HOMEROOM_TEACHER) { id about }
    student: categories(role: STUDENT) { id verifiedBy }
    flowerReasons(course: $course) { id name dimension }
    forms(rater: GUARDIAN, phase: TERM_END) { id name items { name steps { name } } comment { label max tone advice } }
  }
}`;

let api: Api;
let world: World;
let teacher: Client;
let classId: string;

const adopt = (client: Client, preset: string, more: Record<string, unknown> = {}) => {
  const input = { schoolId: world.schoolId, preset, effectiveFrom: '2026-09-01', clientMutationId: randomUUID() };
  return [ADOPT, { input: { ...input, ...more } }] as const;
};

async function newSchool(): Promise<void> {
  await api.setClock('2026-11-23T02:00:00Z');
  world = await api.world();
  teacher = await world.staff('T001');
  classId = await world.classId('三年级（1）班');
}

beforeAll(async () => {
  api = await startApi();
  await newSchool();
});

test('a school that has put no scheme in force is told so kindly', async () => {
  await expect(teacher.ask(SCHEME, { classId })).rejects.toMatchObject({
    code: 'RULE_BROKEN',
    message: '学校还没有为这个年级启用评价方案，请联系综评管理员。',
  });
});

test.each([
  ['no-such-scheme', {}, 'INVALID_INPUT'],
  ['zhumadian-text', { effectiveFrom: '2016-08-31' }, 'INVALID_INPUT'],
  ['hainan-senior', { effectiveFrom: '2026-09-01' }, 'RULE_BROKEN'],
  ['hainan-junior', { effectiveFrom: '2029-02-01' }, 'INVALID_INPUT'],
])('the preset %s with %j is refused in a primary school', async (preset, more, code) => {
  expect(await world.administrator.refusal(...adopt(world.administrator, preset, more))).toBe(code);
});

test('the administrator puts a preset in force and a teacher sees what may be recorded', async () => {
  await newSchool();
  const { adoptPreset } = await world.administrator.ask(...adopt(world.administrator, 'zhumadian-text'));
  const { schemeOf } = await teacher.ask(SCHEME, { classId, course: '语文' });

  expect(adoptPreset).toMatchObject({ number: 1, stateName: '执行中' });
  expect(schemeOf).toMatchObject({ id: adoptPreset.id, versionNumber: 1 });
  expect(schemeOf.cites).toEqual(['《驻马店市小学生电子化综合素质评价报告单（册）实施方案》']);
  expect(schemeOf.dimensions.map(({ name, slot }: { name: string; slot: number }) => [name, slot])).toEqual([
    ['学业水平', 2],
    ['人文素养', 1],
    ['体育活动', 3],
    ['艺术素养', 4],
    ['社会实践', 5],
  ]);
  expect(schemeOf.homeroom).toEqual([
    { id: 'class-photo', about: 'CLASS' },
    { id: 'practice', about: 'CHILDREN' },
  ]);
  expect(schemeOf.guardian[2]).toEqual({
    id: 'sport',
    photosMax: 9,
    examples: ['跑步', '跳舞', '轮滑', '篮球', '足球'],
    verifiedBy: [],
    law: '《驻马店市小学生电子化综合素质评价报告单（册）实施方案》附件1',
    fields: [
      { id: 'activity', label: '运动项目', type: 'TEXT', unit: null, max: 20, choices: [] },
      { id: 'minutes', label: '时间', type: 'NUMBER', unit: '分钟', max: 300, choices: [] },
    ],
  });
  expect(schemeOf.student.map(({ verifiedBy }: { verifiedBy: string[] }) => verifiedBy[0])).toEqual(
    Array(5).fill('HOMEROOM_TEACHER'),
  );
  expect(schemeOf.flowerReasons[0]).toEqual({ id: 'listening', name: '专心听讲', dimension: 'academic' });
  expect(schemeOf.forms).toEqual([
    {
      ...{ id: 'guardian', name: '家长寄语', items: [] },
      comment: { label: '家长寄语', max: 200, tone: 'ENCOURAGING', advice: '先说做得好的地方，多用鼓励的话。' },
    },
  ]);
});

test('another scheme on the same school brings other dimensions, categories and forms', async () => {
  await newSchool();
  await world.administrator.ask(...adopt(world.administrator, 'zhumadian-text'));
  await world.administrator.ask(...adopt(world.administrator, 'primary-framework', { effectiveFrom: '2026-11-01' }));

  const { schemeOf } = await teacher.ask(SCHEME, { classId, course: '语文' });

  expect(schemeOf.dimensions).toHaveLength(5 + 12 + 37);
  expect(schemeOf.guardian.map(({ id }: { id: string }) => id)).toEqual([
    'study',
    'exercise',
    'art-activity',
    'labour',
    'social-practice',
  ]);
  expect(schemeOf.forms[0].items.map(({ name }: { name: string }) => name)).toEqual([
    '礼貌、节俭、自理',
    '课外阅读',
    '锻炼与作息',
    '家务劳动',
  ]);
  expect(schemeOf.forms[0].items[0].steps.map(({ name }: { name: string }) => name)).toEqual([
    '优秀',
    '良好',
    '合格',
    '待合格',
    '没留意',
  ]);
});

test('a scheme that begins later binds nobody before its day', async () => {
  await newSchool();
  await world.administrator.ask(...adopt(world.administrator, 'zhumadian-text'));
  await world.administrator.ask(...adopt(world.administrator, 'zhumadian-reduced', { effectiveFrom: '2027-02-15' }));

  const now = await teacher.ask(SCHEME, { classId });
  await api.setClock('2027-02-15T02:00:00Z');
  const later = await (await api.signIn(`T001@${world.schoolCode}`, 'a-good-password')).ask(SCHEME, { classId });

  expect(now.schemeOf.title).toBe('小学生电子化综合素质评价报告单（册）方案（驻马店文本）');
  expect(later.schemeOf.title).toBe('小学生电子化综合素质评价报告单（册）方案（驻马店减负版）');
});

test('the same request twice puts one version in force, and the same scheme again is refused', async () => {
  await newSchool();
  const request = adopt(world.administrator, 'zhumadian-text');
  const first = await world.administrator.ask(...request);
  const second = await world.administrator.ask(...request);

  expect(second).toEqual(first);
  expect(await world.administrator.refusal(...adopt(world.administrator, 'zhumadian-text'))).toBe('CONFLICT');
});

test('a scheme taken up again after another one is a new version', async () => {
  await newSchool();
  const take = async (preset: string, effectiveFrom: string) =>
    (await world.administrator.ask(...adopt(world.administrator, preset, { effectiveFrom }))).adoptPreset.number;

  expect(await take('zhumadian-text', '2026-09-01')).toBe(1);
  expect(await take('zhumadian-reduced', '2026-10-01')).toBe(1);
  expect(await take('zhumadian-text', '2026-11-01')).toBe(2);
});

test('a teacher may not put a scheme in force, and another school is not found', async () => {
  const other = await api.world();

  expect(await teacher.refusal(...adopt(teacher, 'zhumadian-reduced'))).toBe('FORBIDDEN');
  expect(await other.administrator.refusal(...adopt(other.administrator, 'zhumadian-reduced'))).toBe('NOT_FOUND');
  expect(await other.administrator.refusal(SCHEME, { classId })).toBe('NOT_FOUND');
  expect(await (await api.operator()).refusal(SCHEME, { classId })).toBe('NOT_FOUND');
  expect(await api.guest().refusal(SCHEME, { classId })).toBe('NOT_SIGNED_IN');
});

test('the shipped presets are listed for who is signed in', async () => {
  const PRESETS = `{ schemePresets { code title stages effectiveFrom expires } }`;
  const { schemePresets } = await world.administrator.ask(PRESETS);

  expect(schemePresets).toHaveLength(11);
  expect(schemePresets).toContainEqual({
    code: 'hainan-senior',
    title: '普通高中学生综合素质评价方案（海南 2023）',
    stages: ['SENIOR'],
    effectiveFrom: '2024-02-01',
    expires: '2029-01-31',
  });
  expect(await api.guest().refusal(PRESETS)).toBe('NOT_SIGNED_IN');
});

const ISSUE = `mutation Issue($input: IssueInvitationsInput!) { issueInvitations(input: $input) { personName code } }`;
const REDEEM = `mutation Redeem($input: RedeemInvitationInput!) { redeemInvitation(input: $input) { token } }`;

async function boundGuardian(name: string): Promise<Client> {
  const { issueInvitations } = await world.administrator.ask(ISSUE, { input: { classId, audience: 'GUARDIANS' } });
  const { code } = issueInvitations.find((slip: { personName: string }) => slip.personName === name);
  const account = freshCode('kin');
  await api.guest().ask(REDEEM, { input: { code, account, password: 'our-own-words' } });
  return api.signIn(account, 'our-own-words');
}

test('a guardian reads the scheme of the child’s class and of no other', async () => {
  await newSchool();
  await world.administrator.ask(...adopt(world.administrator, 'zhumadian-text'));
  const guardian = await boundGuardian('林远');

  const { schemeOf } = await guardian.ask(SCHEME, { classId });

  expect(schemeOf.guardian.map(({ name }: { name: string }) => name)).toHaveLength(5);
  expect(await guardian.refusal(SCHEME, { classId: await world.classId('二年级（1）班') })).toBe('NOT_FOUND');
  expect(await guardian.refusal(...adopt(guardian, 'zhumadian-reduced'))).toBe('NOT_FOUND');
});

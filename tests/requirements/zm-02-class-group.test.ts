import { type Api, startApi } from '../support/api';
import {
  A_GROUP,
  choose,
  choosing,
  groupOf,
  GROUPS,
  groupRoster,
  namesIn,
  SET_GROUP,
  standingIn,
  teachingSheet,
} from '../support/class-groups';
import type { Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { A_SHEET, JudgingSchool } from '../support/judging';

const MONDAY = '2026-11-23T02:00:00Z';

let api: Api;
let school: EvidenceWorld;
let leader: Client;
let office: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock(MONDAY);
  school = await EvidenceWorld.open(api, 'zhumadian-text', { roster: groupRoster() });
  leader = await school.staff('T001');
  office = school.world.administrator;
}, 120_000);

afterEach(() => api.setClock(MONDAY));

const third = () => ({ classId: school.third });

test('ZM-2 who leads the class leads its group; until teachers are chosen it is short of two, and that is said plainly', async () => {
  expect(await groupOf(leader, school.third)).toMatchObject({
    ...{ className: '三年级（1）班', version: 0, least: 3, most: 5, leaderName: '王语文', members: [], former: [] },
    ...{ headCount: 1, isComplete: false, setBy: null, viewerCanSet: true },
    words: '现在 1 人，再选 2 名老师就齐了。人没齐也可以照常评价。',
  });
});

test('ZM-2 the homeroom teacher chooses among who teaches the class this term; the office may, too', async () => {
  const before = await groupOf(leader, school.third);
  expect(before.candidates.map(({ name }) => name)).toEqual(['周数学', '吴体育', '郑音乐', '冯品德', '韩科学']);

  const one = await choose(leader, school.third, '周数学');
  expect(one).toMatchObject({
    headCount: 2,
    isComplete: false,
    setBy: '王语文',
    setAt: expect.stringMatching(/^2026-11-23T02:00/),
  });
  const three = await choose(office, school.third, '周数学', '吴体育');
  expect(three).toMatchObject({ headCount: 3, isComplete: true, setBy: '孙管理', words: '现在 3 人，小组已经齐了。' });
  expect(three.members).toMatchObject([
    { name: '周数学', courseNames: ['数学'], startsOn: '2026-11-23', lastOn: null },
    { name: '吴体育', courseNames: ['体育'], startsOn: '2026-11-23', lastOn: null },
  ]);
});

test('ZM-2 a sixth teacher, the leader, and who does not teach the class are refused in words', async () => {
  const seen = await groupOf(leader, school.third);
  const refusalOf = async (input: ReturnType<typeof choosing>) => (await leader.raw(SET_GROUP, input)).errors![0]!;
  const five = ['周数学', '吴体育', '郑音乐', '冯品德', '韩科学'];
  const foreign = (await groupOf(office, school.second)).candidates.find(({ name }) => name === '沈美术')!.personId;

  expect(await refusalOf(choosing(seen, five))).toMatchObject({
    message: '评价小组连班主任在内最多 5 人，除班主任外最多选 4 名老师，现在选了 5 名。请先去掉几名，再保存。',
    extensions: { code: 'RULE_BROKEN' },
  });
  expect(await refusalOf(choosing(seen, [], { personIds: [foreign] }))).toMatchObject({
    message: '评价小组由班主任和本班的任课教师组成。有一名老师这学期不教这个班，请去掉再保存。',
    extensions: { code: 'INVALID_INPUT', field: 'personIds' },
  });
  expect(await refusalOf(choosing(seen, [], { personIds: ['0000000000000000'] }))).toMatchObject({
    extensions: { code: 'INVALID_INPUT' },
  });
  expect((await groupOf(leader, school.third)).version).toBe(seen.version);
});

test('ZM-2 teachers of the class see its group and do not set it; nobody else learns of it', async () => {
  const member = await school.staff('T003');
  const seen = await groupOf(member, school.third);
  expect(seen).toMatchObject({ viewerCanSet: false, candidates: [] });
  expect(await member.refusal(SET_GROUP, choosing({ ...seen, candidates: seen.members }, ['吴体育']))).toBe(
    'FORBIDDEN',
  );

  const elsewhere = await EvidenceWorld.open(api);
  const strangers = [await school.staff('T006'), await school.parent('安春', 'TERMS'), elsewhere.world.administrator];
  for (const stranger of strangers) {
    expect(await stranger.refusal(A_GROUP, third())).toBe('NOT_FOUND');
    expect(await stranger.refusal(SET_GROUP, choosing(seen, []))).toBe('NOT_FOUND');
  }
  expect(await elsewhere.world.administrator.refusal(GROUPS, { schoolId: school.schoolId })).toBe('NOT_FOUND');
});

test('ZM-2 the office sees the groups of all classes, a teacher those of the own', async () => {
  const classes = async (client: Client) =>
    (await client.ask(GROUPS, { schoolId: school.schoolId })).classGroups.map(
      (group: { className: string; leaderName: string }) => `${group.className} ${group.leaderName}`,
    );
  expect(await classes(office)).toEqual(['二年级（1）班 周数学', '三年级（1）班 王语文']);
  expect(await classes(await school.staff('T006'))).toEqual(['二年级（1）班 周数学']);
});

test('ZM-2 who is replaced leaves that day and stays readable with both dates; who comes back begins anew', async () => {
  await choose(leader, school.third, '周数学', '吴体育');
  await api.setClock('2026-11-25T02:00:00Z');
  const replaced = await choose(leader, school.third, '周数学', '郑音乐');
  expect(namesIn(replaced)).toEqual(['周数学', '郑音乐']);
  expect(replaced.former).toMatchObject([{ name: '吴体育', startsOn: '2026-11-23', lastOn: '2026-11-24' }]);

  await api.setClock('2026-11-27T02:00:00Z');
  const back = await choose(leader, school.third, '周数学', '吴体育');
  expect(back.members).toMatchObject([
    { name: '周数学', startsOn: '2026-11-23' },
    { name: '吴体育', startsOn: '2026-11-27' },
  ]);
  expect(back.former).toMatchObject([
    { name: '郑音乐', startsOn: '2026-11-25', lastOn: '2026-11-26' },
    { name: '吴体育', startsOn: '2026-11-23', lastOn: '2026-11-24' },
  ]);

  // Chosen by mistake and left out on the same day: that teacher never was in it.
  await choose(leader, school.third, '周数学', '吴体育', '韩科学');
  const mended = await choose(leader, school.third, '周数学', '吴体育');
  expect(mended.former).toHaveLength(2);
});

test('ZM-2 sent twice it is set once; a list that was seen before another change is not taken', async () => {
  await api.setClock('2026-11-30T02:00:00Z');
  const seen = await groupOf(leader, school.third);
  const input = choosing(seen, ['周数学', '冯品德']);
  const first = (await leader.ask(SET_GROUP, input)).setClassGroup;
  const again = (await leader.ask(SET_GROUP, input)).setClassGroup;

  expect(again).toEqual(first);
  expect(again.version).toBe(seen.version + 1);
  expect(await office.refusal(SET_GROUP, choosing(seen, ['周数学']))).toBe('CONFLICT');
  expect(namesIn(await groupOf(office, school.third))).toEqual(['周数学', '冯品德']);
});

test('ZM-2 of two who each add a last teacher at the same moment exactly one wins: there is never a sixth', async () => {
  await api.setClock('2026-12-01T02:00:00Z');
  const four = ['周数学', '吴体育', '郑音乐'];
  for (const round of [1, 2, 3]) {
    await choose(leader, school.third, ...four);
    const seen = await groupOf(leader, school.third);
    const answers = await Promise.all([
      leader.raw(SET_GROUP, choosing(seen, [...four, '冯品德'])),
      office.raw(SET_GROUP, choosing(seen, [...four, '韩科学'])),
    ]);
    const refused = answers.filter(({ errors }) => errors).map(({ errors }) => errors![0]!.extensions.code);
    expect([round, refused]).toEqual([round, ['CONFLICT']]);
    const now = await groupOf(leader, school.third);
    expect([now.members.length, now.version]).toEqual([4, seen.version + 1]);
  }
});

test('ZM-2 of two who set the first group of a class at once one wins', async () => {
  const fresh = await EvidenceWorld.open(api, 'zhumadian-text', { roster: groupRoster() });
  const [first, second] = [await fresh.staff('T001'), fresh.world.administrator];
  const seen = await groupOf(first, fresh.third);
  const answers = await Promise.all([
    first.raw(SET_GROUP, choosing(seen, ['周数学', '吴体育'])),
    second.raw(SET_GROUP, choosing(seen, ['郑音乐', '冯品德'])),
  ]);
  expect(answers.filter(({ errors }) => errors).map(({ errors }) => errors![0]!.extensions.code)).toEqual(['CONFLICT']);
  expect((await groupOf(first, fresh.third)).members).toHaveLength(2);
});

test('ZM-2 a new homeroom teacher leads the group; the former one is no longer in it unless chosen', async () => {
  const fresh = await EvidenceWorld.open(api, 'zhumadian-text', { roster: groupRoster() });
  await choose(await fresh.staff('T001'), fresh.third, '周数学', '吴体育');
  const [classes] = groupRoster();
  await fresh.world.take([{ ...classes!, bytes: classes!.bytes.replace('T001,王语文', 'T003,吴体育') }]);

  const group = await groupOf(fresh.world.administrator, fresh.third);
  expect(group).toMatchObject({ leaderName: '吴体育', headCount: 2 });
  expect(namesIn(group)).toEqual(['周数学']);
});

describe('what a member may do', () => {
  let house: EvidenceWorld;
  let head: Client;
  let member: Client;

  beforeAll(async () => {
    await api.setClock(MONDAY);
    house = await EvidenceWorld.open(api, 'zhumadian-text', { roster: groupRoster() });
    head = await house.staff('T001');
    member = await house.staff('T007');
    await choose(head, house.third, '周数学', '韩科学');
    await choose(house.world.administrator, house.second, '沈美术');
    await house.parent('安春', 'TERMS', 'PHOTOS');
    // From here on the member no longer teaches the class: what they may do they may as a member.
    await house.world.take([teachingSheet({ 科学: '' })]);
  }, 120_000);

  const waiting = async () => (await house.save(await house.pupil('安春'), { words: '读《西游记》' })).id;

  test('ZM-2 a member verifies what waits in the class, without teaching it', async () => {
    expect(await standingIn(member, house.third)).toMatchObject({
      courseNames: [],
      isHomeroom: false,
      isInGroup: true,
    });
    const record = await waiting();
    expect((await house.review(member, [record], 'VERIFY')).done).toEqual([{ id: record, state: 'VERIFIED' }]);
  });

  test('ZM-2 a member evaluates each child for the group; who only teaches the class does not, nor a member of another', async () => {
    const judging = JudgingSchool.in(api, house);
    const { group } = await judging.start(['group'], { dueOn: '2026-11-30' });
    const steps = { academic: 'often', humanity: 'often', sport: 'always', art: 'often', practice: 'often' };
    const said = { steps, comment: '读书入神，跑操带头。' };

    expect(
      (await judging.mine(member)).map(({ formName, total }: { formName: string; total: number }) => [formName, total]),
    ).toEqual([['评价小组评价', 14]]);
    expect(await judging.say(member, group!, '安春', said)).toMatchObject({
      viewerAs: 'CLASS_GROUP',
      entry: { state: 'SUBMITTED', author: '韩科学', comment: '读书入神，跑操带头。' },
    });
    expect((await judging.sheet(head, group!, '安春')).entry).toMatchObject({ author: '韩科学' });
    const about = { roundId: group, studentId: judging.id('安夏') };
    expect(await (await house.staff('T004')).refusal(A_SHEET, about)).toBe('FORBIDDEN');
    expect(await (await house.staff('T006')).refusal(A_SHEET, about)).toBe('NOT_FOUND');
  });

  test('ZM-2 a member of the group of another class, and a former one, verify nothing here and see nothing', async () => {
    const record = await waiting();
    const other = await house.staff('T006');
    expect((await house.review(other, [record], 'VERIFY')).refused).toMatchObject([{ code: 'NOT_FOUND' }]);

    await api.setClock('2026-11-24T02:00:00Z');
    await choose(head, house.third, '周数学', '吴体育');
    expect((await house.review(member, [record], 'VERIFY')).refused).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await member.refusal(A_GROUP, { classId: house.third })).toBe('NOT_FOUND');
    expect(await standingIn(member, house.third)).toBeUndefined();
    const group = await groupOf(head, house.third);
    expect(group.former).toMatchObject([
      { name: '韩科学', startsOn: '2026-11-23', lastOn: '2026-11-23', courseNames: [] },
    ]);
  });
});

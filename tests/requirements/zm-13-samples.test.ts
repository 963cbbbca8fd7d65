import { Booklets } from '../support/booklet-world';
import type { Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { type OwnApi, startOwnApi } from '../support/own-api';
import {
  ANSWER,
  DRAW,
  drawnByHand,
  INSPECT,
  LOOK,
  officesRoster,
  ONE_SAMPLED,
  SAMPLED,
  Samples,
  SAMPLING,
  UNPUBLISHED,
} from '../support/sample-world';

let api: OwnApi;
let school: EvidenceWorld;
let samples: Samples;
let books: Booklets;
let leader: Client;
let director: Client;

const office = () => school.world.administrator;
const term = () => ({ schoolId: school.schoolId, termId: school.world.termId });
const refusalOf = async (client: Client, query: string, variables: object) => {
  const { errors } = await client.raw(query, variables as never);
  return errors?.[0] ? [errors[0].extensions.code, errors[0].message] : ['answered', ''];
};
const codeOf = async (client: Client, query: string, variables: object) =>
  (await refusalOf(client, query, variables))[0];

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api, 'zhumadian-text', { roster: officesRoster() });
  samples = new Samples(school);
  books = new Booklets(school);
  leader = await school.staff('T001');
  director = await school.staff('T009');
}, 120_000);

afterAll(() => api.stop());

test('ZM-13 a draw takes so many per cent of each class, rounded up, at least two, and is drawn again from its seed', async () => {
  // Fourteen pupils and two: ten per cent are 1.4 and 0.2, so two of each; thirty-six are 5.04, so six, and still two.
  const [first] = (await samples.draw(office(), { reason: '  学期中检查 ' })).draws;
  expect(first).toMatchObject({
    ...{ percent: 10, atLeast: 2, reason: '学期中检查', pupilCount: 16, isAfterTerm: false, rollOn: '2026-11-23' },
    drawnBy: '孙管理',
  });
  const [second] = (await samples.draw(office(), { percent: 36 })).draws;
  for (const [draw, sizes] of [[first, { third: 2, second: 2 }] as const, [second, { third: 6, second: 2 }] as const]) {
    const { nodes } = await samples.all(office(), { drawId: draw.id });
    const drawn = (classId: string) =>
      nodes
        .filter((one: { classId: string }) => one.classId === classId)
        .map((one: { studentId: string }) => one.studentId);
    for (const name of ['third', 'second'] as const) {
      const { studentIds } = draw.roll.find((one: { classId: string }) => one.classId === school[name]);
      expect(drawn(school[name]).toSorted()).toEqual(drawnByHand(draw.seed, studentIds, sizes[name]).toSorted());
    }
  }
  const third = second.roll.find((one: { classId: string }) => one.classId === school.third);
  expect(third.studentIds).toEqual(school.ids(...[...'春夏秋冬梅兰竹菊江河湖海山云'].map((name) => `安${name}`)));
  expect(first.seed).toMatch(/^[0-9a-f]{32}$/);
  expect(first.seed).not.toBe(second.seed);

  // No draw is ever taken back; each stands with why and by whom, newest first.
  const { draws, law, percent } = await samples.draw(office(), { percent: 100, reason: '期末全部检查' });
  expect(draws.map((one: { percent: number }) => one.percent)).toEqual([100, 36, 10]);
  expect(law).toContain('四（四）');
  expect(percent).toBe(10);
  expect(draws[0].counts.find((one: { state: string }) => one.state === 'WAITING')).toEqual({
    ...{ state: 'WAITING', stateName: '待检查', count: 16 },
  });
}, 120_000);

test('ZM-13 a finding goes to the class, is corrected as the next version, and is looked at a second time', async () => {
  const father = await school.parent('安春', 'TERMS', 'PHOTOS');
  await school.save(father, { category: 'study' });
  await books.issue(leader, '安春');
  const { draws } = await samples.draw(office(), { percent: 100, reason: '期末抽查第二次' });
  const drawId = draws[0].id;
  const { id } = await samples.of(director, '安春', { drawId });

  // The version that counts must be the one that was looked at; what is wrong must be said, in words and by a check.
  const one = await samples.one(director, id);
  expect(one.booklet).toMatchObject({ latest: 1, state: 'WAITING', stateName: '待检查', className: '三年级（1）班' });
  expect(one.booklet).toMatchObject({ viewerCanInspect: true, viewerCanAnswer: false, viewerWaitsFor: null });
  expect(one.checks.map((check: { id: string }) => check.id)).toEqual([
    ...['whole', 'own', 'daily', 'words', 'dignity', 'consent'],
  ]);
  expect(await codeOf(director, INSPECT, samples.inspection(id))).toBe('CONFLICT');
  const wrong: [object, string][] = [
    [{ failed: ['whole'] }, '请写明问题'],
    [{ finding: '缺照片' }, '选出不符合的项目'],
    [{ failed: ['nothing'], finding: '缺' }, '没有这一项'],
    [{ failed: ['whole', 'whole'], finding: '缺' }, '只选一次'],
    [{ failed: ['whole'], finding: '缺'.repeat(501) }, '最多写 500 字'],
    [{ suggestion: '多'.repeat(501) }, '最多写 500 字'],
  ];
  for (const [more, message] of wrong) {
    const [code, words] = await refusalOf(director, INSPECT, samples.inspection(id, { seenNumber: 1, ...more }));
    expect([code, words!.includes(message)]).toEqual(['INVALID_INPUT', true]);
  }
  const found = await samples.inspect(director, id, {
    ...{ seenNumber: 1, failed: ['whole', 'daily'], finding: ' 体育活动没有记录 ', suggestion: '补充运动会的照片' },
  });
  expect([found.booklet.state, found.booklet.viewerCanInspect]).toEqual(['FOUND', false]);
  expect(found.notes).toMatchObject([
    {
      ...{
        state: 'FOUND',
        stateName: '待更正',
        words: '体育活动没有记录',
        suggestion: '补充运动会的照片',
        by: '陶教务',
      },
      ...{ failed: ['应有的内容都有，没有的说得出原因', '记录分布在整个学期，不是临时补的'], seenNumber: 1 },
    },
  ]);
  expect(await codeOf(director, INSPECT, samples.inspection(id, { seenNumber: 1 }))).toBe('FORBIDDEN');

  // The class's teacher reads it; still the first version: not corrected. A version more: answered.
  const inClass = await samples.all(leader, { classId: school.third, state: 'FOUND' });
  expect(inClass.nodes.map((row: { id: string }) => row.id)).toEqual([id]);
  expect((await samples.one(leader, id)).booklet).toMatchObject({ viewerCanAnswer: true, viewerWaitsFor: null });
  const [code, message] = await refusalOf(leader, ANSWER, samples.answering(id, '补好了'));
  expect([code, message]).toEqual(['RULE_BROKEN', '册子还是第 1 版。请先更正并发布新的一版，再来回复。']);
  await school.save(father, { category: 'sport', fields: [{ id: 'minutes', value: '20' }], words: '跳绳' });
  await books.publish(leader, '安春');
  expect(await codeOf(leader, ANSWER, samples.answering(id, '  '))).toBe('INVALID_INPUT');
  expect(await codeOf(director, ANSWER, samples.answering(id))).toBe('FORBIDDEN');
  const { answerFinding } = await leader.ask(ANSWER, samples.answering(id, '补了跳绳的记录，发布了第 2 版。'));
  expect(answerFinding.booklet).toMatchObject({ state: 'ANSWERED', stateName: '待复查', seenNumber: 2 });
  expect(answerFinding.booklet.viewerWaitsFor).toContain('更正是您回复的');

  // Back once with what is missing, a third version, then settled; every word stays, with who, when and which version.
  expect(await codeOf(director, LOOK, samples.looking(id, { seenNumber: 1 }))).toBe('CONFLICT');
  const back = samples.looking(id, { seenNumber: 2, isSettled: false });
  expect(await codeOf(director, LOOK, back)).toBe('INVALID_INPUT');
  await director.ask(LOOK, samples.looking(id, { seenNumber: 2, isSettled: false, words: '还缺艺术素养。' }));
  expect(await codeOf(leader, ANSWER, samples.answering(id))).toBe('RULE_BROKEN');
  await school.save(father, { category: 'art' });
  await books.publish(leader, '安春');
  await leader.ask(ANSWER, samples.answering(id, '补了艺术。'));
  const { lookAgain } = await director.ask(LOOK, samples.looking(id, { seenNumber: 3, words: '很好' }));
  expect(lookAgain.booklet).toMatchObject({ state: 'SETTLED', stateName: '已复查', viewerWaitsFor: null });
  expect(
    lookAgain.notes.map((note: { state: string; by: string; seenNumber: number }) => [
      ...[note.state, note.by, note.seenNumber],
    ]),
  ).toEqual([
    ['FOUND', '陶教务', 1],
    ['ANSWERED', '王语文', 2],
    ['FOUND', '陶教务', 2],
    ['ANSWERED', '王语文', 3],
    ['SETTLED', '陶教务', 3],
  ]);
  // The family reads the corrected booklet.
  expect(await books.report(father)).toMatchObject({ state: 'CORRECTED', stateName: '已更正', version: { number: 3 } });

  // Each step stands in the audit log.
  await api.settle();
  const entries = await api.rows(
    `select action from audit_entry where school_id = '${school.schoolId}' and action like 'oversight.%' order by id`,
  );
  expect(entries.map(({ action }) => action).slice(-6)).toEqual([
    ...['oversight.sample-drawn', 'oversight.booklet-inspected', 'oversight.finding-answered'],
    ...['oversight.finding-looked-at-again', 'oversight.finding-answered', 'oversight.finding-looked-at-again'],
  ]);

  // What is well stays so; a suggestion asks for nothing.
  const other = await samples.of(director, '安夏', { drawId });
  const fine = await samples.inspect(director, other.id, { suggestion: '可以多一些照片' });
  expect([fine.booklet.state, fine.booklet.stateName]).toEqual(['FINE', '没有问题']);
  expect(await codeOf(leader, ANSWER, samples.answering(other.id))).toBe('FORBIDDEN');
  // A booklet that is still collected is corrected without a version.
  const live = await samples.of(director, '安秋', { drawId });
  await samples.inspect(director, live.id, { failed: ['own'], finding: '照片不是本人的' });
  await leader.ask(ANSWER, samples.answering(live.id, '已请家长撤回。'));
  await director.ask(LOOK, samples.looking(live.id));
  const [{ counts }] = (await office().ask(SAMPLING, term())).sampling.draws;
  expect(Object.fromEntries(counts.map((one: { state: string; count: number }) => [one.state, one.count]))).toEqual({
    ...{ WAITING: 13, FINE: 1, FOUND: 0, ANSWERED: 0, SETTLED: 2 },
  });
}, 180_000);

test('ZM-13 nobody judges the own class or what they published; who has no business finds nothing', async () => {
  const principal = await school.staff('T010');
  const { draws } = await samples.draw(principal, { percent: 100, reason: '第三次' });
  const drawId = draws[0].id;
  const { id } = await samples.of(principal, '安冬', { drawId });

  // Who leads the class sees its own, and does not judge; a teacher of the class and a family see nothing.
  expect(await codeOf(leader, INSPECT, samples.inspection(id))).toBe('FORBIDDEN');
  expect((await samples.one(leader, id)).booklet.viewerWaitsFor).toBe('抽查由校领导、教务处、德育处和综评管理员进行。');
  const teacher = await school.staff('T002');
  const father = await school.parent('安冬', 'TERMS');
  for (const client of [teacher, father]) {
    expect(await codeOf(client, ONE_SAMPLED, { id })).toBe('NOT_FOUND');
    expect(await codeOf(client, INSPECT, samples.inspection(id))).toBe('NOT_FOUND');
    expect(await codeOf(client, ANSWER, samples.answering(id))).toBe('NOT_FOUND');
    expect(await codeOf(client, LOOK, samples.looking(id))).toBe('NOT_FOUND');
  }
  expect(await codeOf(teacher, SAMPLED, { ...term(), classId: school.third })).toBe('FORBIDDEN');
  expect(await codeOf(teacher, SAMPLING, term())).toBe('FORBIDDEN');
  expect(await codeOf(leader, SAMPLING, term())).toBe('FORBIDDEN');
  expect(await codeOf(leader, SAMPLED, term())).toBe('FORBIDDEN');
  expect(await codeOf(leader, SAMPLED, { ...term(), classId: school.second })).toBe('FORBIDDEN');
  const drawing = { input: { ...term(), percent: 10, reason: '抽查', clientMutationId: 'not-my-business' } };
  expect(await codeOf(leader, DRAW, drawing)).toBe('FORBIDDEN');

  // The principal published it: another office judges.
  await books.issue(principal, '安冬');
  expect(await codeOf(principal, INSPECT, samples.inspection(id, { seenNumber: 1 }))).toBe('FORBIDDEN');
  expect((await samples.one(principal, id)).booklet.viewerWaitsFor).toBe('这一版是您发布的，请别的老师检查。');
  await samples.inspect(director, id, { seenNumber: 1 });

  // Another school: nothing is there.
  const stranger = (await api.world()).administrator;
  for (const [query, variables] of [
    [SAMPLING, term()],
    [SAMPLED, term()],
    [UNPUBLISHED, term()],
    [ONE_SAMPLED, { id }],
    [INSPECT, samples.inspection(id)],
    [ANSWER, samples.answering(id)],
    [LOOK, samples.looking(id)],
    [DRAW, drawing],
  ] as const)
    expect(await codeOf(stranger, query, variables)).toBe('NOT_FOUND');
}, 120_000);

test('ZM-13 absurd draws are refused and leave nothing; one key draws once; of two who judge at once one wins', async () => {
  const before = (await office().ask(SAMPLING, term())).sampling.draws.length;
  const drawing = (more: object) => ({
    input: { ...term(), percent: null, reason: '抽查', clientMutationId: crypto.randomUUID(), ...more },
  });
  for (const more of [{ percent: 0 }, { percent: 101 }, { reason: ' ' }, { reason: '长'.repeat(201) }])
    expect(await codeOf(office(), DRAW, drawing(more))).toBe('INVALID_INPUT');
  expect(await codeOf(office(), DRAW, drawing({ termId: 'none' }))).toBe('NOT_FOUND');
  expect((await office().ask(SAMPLING, term())).sampling.draws).toHaveLength(before);

  const once = drawing({ percent: 100, reason: '同一个键' });
  const [first, again] = [await office().ask(DRAW, once), await office().ask(DRAW, once)];
  expect(again).toEqual(first);
  const [{ id: drawId }] = first.drawSample.draws;
  expect(first.drawSample.draws).toHaveLength(before + 1);

  const { id } = await samples.of(director, '安江', { drawId });
  const judged = await Promise.all([
    codeOf(director, INSPECT, samples.inspection(id, { failed: ['own'], finding: '不是本人' })),
    codeOf(office(), INSPECT, samples.inspection(id)),
  ]);
  expect(judged.filter((code) => code === 'answered')).toHaveLength(1);
  expect(['CONFLICT', 'FORBIDDEN']).toContain(judged.find((code) => code !== 'answered'));
  expect((await samples.one(director, id)).notes).toHaveLength(1);
}, 120_000);

test('ZM-13 pupils without a published booklet are listed, by class and seat, page by page', async () => {
  const page = async (client: Client, more: object = {}) =>
    (await client.ask(UNPUBLISHED, { ...term(), ...more })).unpublishedPupils;
  const whole = await page(office());
  // 安春 and 安冬 have one.
  const names = whole.nodes.map((one: { studentName: string }) => one.studentName);
  expect(names).toEqual(['白雨', '白雪', '安夏', '安秋', ...[...'梅兰竹菊江河湖海山云'].map((name) => `安${name}`)]);
  expect(whole.nodes[2]).toEqual({
    ...{ studentId: school.ids('安夏')[0], studentName: '安夏', classId: school.third, className: '三年级（1）班' },
    ...{ stateName: '收集中', isPaused: false },
  });
  await books.check(leader, '安夏');
  const first = await page(office(), { first: 5 });
  expect([first.nodes[2].stateName, first.totalCount]).toEqual(['已检查', 14]);
  const second = await page(office(), { first: 100, after: first.nextCursor });
  expect([...first.nodes, ...second.nodes].map((one: { studentName: string }) => one.studentName)).toEqual(names);
  expect(second.nextCursor).toBeNull();
  expect((await page(leader, { classId: school.third })).totalCount).toBe(12);
  expect(await codeOf(leader, UNPUBLISHED, term())).toBe('FORBIDDEN');
  expect(await codeOf(office(), UNPUBLISHED, { ...term(), after: school.ids('安春')[0] })).toBe('INVALID_INPUT');

  // P3: a list costs the same for five as for a hundred.
  const costs: number[] = [];
  for (const size of [5, 100]) {
    await samples.all(office(), { first: size });
    costs.push(office().statements);
  }
  expect(costs[0]).toBe(costs[1]);
  expect(costs[0]).toBeLessThanOrEqual(7);
}, 60_000);

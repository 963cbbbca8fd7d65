import { type Api, startApi } from '../support/api';
import { Booklets } from '../support/booklet-world';
import type { Client } from '../support/client';
import { EvidenceWorld, HOUSEHOLD } from '../support/evidence-world';
import { CLASS_EXEMPTIONS, END, ending, GRANT, grant, granting } from '../support/exemptions';
import { JudgingSchool, ROUNDS, SAVE_MANY, SAVE_ONE, WAITING } from '../support/judging';
import { MeasureWorld, SAVE_BODY, SAVE_RESULTS } from '../support/measure-world';

const MONDAY = '2026-11-23T02:00:00Z';
const GRID = `query Grid($classId: ID!) { classResults(classId: $classId) { rows { name exempt results { subject levelName } } } }`;
const BODY = `query Body($studentId: ID!) { childMeasures(studentId: $studentId) { viewerCanEnterBody whyNotEnterBody body { item isExempt value } } }`;
const FAMILIES = `query Families($classId: ID!) { classQuotas(classId: $classId, month: "2026-11") { quotas { category } families { name done } } }`;
const DESK = `query Desk($roundId: ID!) { commentDesk(roundId: $roundId) { done total rows { studentName isExempt entry { state } } } }`;

let api: Api;
let house: EvidenceWorld;
let leader: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock(MONDAY);
  house = await EvidenceWorld.open(api);
  leader = await house.staff('T001');
}, 120_000);

afterEach(() => api.setClock(MONDAY));

const inThird = () => ({ classId: house.third });
const about = (child: string) => ({ studentId: house.ids(child)[0] });
const listOf = async (client: Client) => (await client.ask(CLASS_EXEMPTIONS, inThird())).classExemptions;
const lines = ({ exemptions }: { exemptions: { studentName: string; itemName: string }[] }) =>
  exemptions.map(({ studentName, itemName }) => `${studentName} ${itemName}`);

test('OP-7 the homeroom teacher or the office exempts a child from an item: with ground, days and a proof', async () => {
  const granted = await grant(house, leader, '安夏 SUBJECT sport', { ground: 'FITNESS' });

  expect(granted.exemptions).toMatchObject([
    {
      ...{
        studentName: '安夏',
        kind: 'SUBJECT',
        item: 'sport',
        itemName: '体育',
        kindName: '学科成绩和评价',
        version: 1,
      },
      ...{ ground: 'FITNESS', groundWords: '体质健康测试免测', grantedBy: '王语文', isRunning: true },
      ...{ startsOn: '2026-11-23', lastOn: '2026-12-10' },
    },
  ]);
  const more = { ground: 'OTHER', note: '骨折以后休养', startsOn: '2026-12-01' };
  const both = await grant(house, house.world.administrator, '安秋 MEASURE weight', more);
  expect(both.exemptions[1]).toMatchObject({ itemName: '体重', groundWords: '其他：骨折以后休养', isRunning: false });
  expect(both.grounds.map(({ name }: { name: string }) => name)).toEqual(['残障', '疾病', '体质健康测试免测', '其他']);
});

test('OP-7 what cannot be right is refused in words that say what to do', async () => {
  const refusalOf = async (words: string, more: object = {}) =>
    (await leader.raw(GRANT, await granting(house, leader, `安冬 ${words}`, more))).errors![0]!;

  expect(await refusalOf('SUBJECT sport', { lastOn: '2026-11-22' })).toMatchObject({
    message: '结束的日子不能早于开始的日子，请重新选择。',
    extensions: { code: 'INVALID_INPUT', field: 'lastOn' },
  });
  expect(await refusalOf('SUBJECT sport', { startsOn: '2026-08-31' })).toMatchObject({
    extensions: { field: 'startsOn' },
  });
  expect(await refusalOf('SUBJECT sport', { lastOn: '2027-12-01' })).toMatchObject({ extensions: { field: 'lastOn' } });
  expect(await refusalOf('SUBJECT sport', { ground: 'OTHER' })).toMatchObject({ extensions: { field: 'note' } });
  expect(await refusalOf('SUBJECT astronomy')).toMatchObject({ extensions: { field: 'item' } });
  expect(await refusalOf('SUBJECT sport', { proof: '' })).toMatchObject({
    message: '请先拍下或选择证明的照片；传上去超过一天的要重新传一次。',
    extensions: { code: 'INVALID_INPUT', field: 'proof' },
  });
  const crossing = await leader.raw(
    GRANT,
    await granting(house, leader, '安夏 SUBJECT sport', { lastOn: '2026-12-20' }),
  );
  expect(crossing.errors![0]).toMatchObject({
    message: '“体育”已经登记了 2026-11-23 到 2026-12-10 免评，请先提前结束，再重新登记。',
    extensions: { code: 'RULE_BROKEN' },
  });
});

test('OP-7 a proof is good for the child for which it was brought, and for a day', async () => {
  const ofSummer = await granting(house, leader, '安夏 SUBJECT music');
  const forAnother = { input: { ...ofSummer.input, ...about('安冬') } };
  expect((await leader.raw(GRANT, forAnother)).errors![0]).toMatchObject({ extensions: { field: 'proof' } });
  expect((await house.world.administrator.raw(GRANT, ofSummer)).errors![0]).toMatchObject({
    extensions: { field: 'proof' },
  });
  await api.setClock('2026-11-24T03:00:00Z');
  expect((await leader.raw(GRANT, ofSummer)).errors![0]).toMatchObject({ extensions: { field: 'proof' } });
});

test('OP-7 sent twice it is granted once; of two who end it at once one hears of the other; ended, it may begin anew', async () => {
  const input = await granting(house, leader, '安梅 CATEGORY art');
  await leader.ask(GRANT, input);
  const again = (await leader.ask(GRANT, input)).grantExemption;
  expect(lines(again).filter((line) => line === '安梅 艺术素养')).toHaveLength(1);
  const one = again.exemptions.find(({ studentName }: { studentName: string }) => studentName === '安梅');

  const ends = await Promise.all([leader, house.world.administrator].map((by) => by.raw(END, ending(one))));
  expect(ends.filter(({ errors }) => errors).map(({ errors }) => errors![0]!.extensions.code)).toEqual(['CONFLICT']);
  expect(lines(await listOf(leader))).not.toContain('安梅 艺术素养');
  expect(lines(await grant(house, leader, '安梅 CATEGORY art'))).toContain('安梅 艺术素养');
});

test('OP-7 a quota of the area is not asked of the home on a last day that falls within, by home and class alike', async () => {
  const parent = await house.parent('安冬', 'TERMS', 'PHOTOS');
  const asked = async (month: string): Promise<string[]> =>
    (await parent.ask(HOUSEHOLD, { ...about('安冬'), month })).householdQuotas.map(
      ({ name }: { name: string }) => name,
    );
  const all = await asked('2026-11');
  expect(all).toContain('体育活动');
  const rest = all.filter((name) => name !== '体育活动');

  await grant(house, leader, '安冬 CATEGORY sport', { lastOn: '2026-11-30' });
  expect(await asked('2026-11')).toEqual(rest);
  expect(await asked('2026-12')).toEqual(all);
  const { quotas, families } = (await leader.ask(FAMILIES, inThird())).classQuotas;
  const at = quotas.findIndex(({ category }: { category: string }) => category === 'sport');
  const doneOf = (name: string) => families.find((family: { name: string }) => family.name === name).done;
  expect(doneOf('安冬')[at]).toBeNull();
  expect(doneOf('安冬').filter((count: number | null) => count === null)).toHaveLength(1);
  expect(doneOf('安竹')).not.toContain(null);
});

test('OP-7 the cell of the grid says 免评, takes nothing, and what was entered before stays', async () => {
  const measures = new MeasureWorld(house);
  await measures.save(leader, [{ child: '安兰', subject: 'sport', mark: 8800 }]);
  await grant(house, leader, '安兰 SUBJECT sport');
  const { rows } = (await leader.ask(GRID, inThird())).classResults;
  const rowOf = (name: string) => rows.find((row: { name: string }) => row.name === name);

  expect(rowOf('安兰')).toEqual({
    name: '安兰',
    exempt: ['sport'],
    results: [{ subject: 'sport', levelName: '优秀' }],
  });
  expect(rowOf('安竹').exempt).toEqual([]);
  const cells = ['sport', 'maths'].map((subject) => ({ child: '安兰', subject, mark: 9000 }));
  const refused = (await leader.raw(SAVE_RESULTS, measures.input(cells))).errors![0]!;
  expect(refused.message).toBe('有 1 格要改，所有成绩都还没有保存。安兰的体育：已登记免评，不用录，请空着。');
  expect(await measures.cell(leader, '安兰', 'maths')).toBeNull();
  // Once it is over, it is entered again.
  await api.setClock('2026-12-11T02:00:00Z');
  const later = await measures.save(leader, [{ child: '安兰', subject: 'sport', mark: 9000, version: 1 }]);
  expect(later.rows.find((row: { name: string }) => row.name === '安兰').results).toMatchObject([{ mark: 9000 }]);
});

test('OP-7 a body measure is not asked, and refused; the other one is entered', async () => {
  const parent = await house.parent('安菊', 'TERMS');
  const measures = new MeasureWorld(house);
  await grant(house, leader, '安菊 MEASURE weight');

  expect((await parent.ask(BODY, about('安菊'))).childMeasures).toMatchObject({
    viewerCanEnterBody: true,
    body: [
      { item: 'height', isExempt: false },
      { item: 'weight', isExempt: true },
    ],
  });
  const weight = measures.body('安菊', [{ item: 'weight', value: 2790 }]);
  expect((await parent.raw(SAVE_BODY, weight)).errors![0]!.message).toBe('体重已经登记免评，不用填写。');
  await parent.ask(SAVE_BODY, measures.body('安菊', [{ item: 'height', value: 13_120 }]));
  await grant(house, leader, '安菊 MEASURE height');
  expect((await parent.ask(BODY, about('安菊'))).childMeasures).toMatchObject({
    ...{ viewerCanEnterBody: false, whyNotEnterBody: '这个学期已经登记免评，不用填写。' },
    body: [{ isExempt: true, value: 13_120 }, { isExempt: true }],
  });
});

describe('at the end of the term, in a school of its own', () => {
  let judging: JudgingSchool;
  let head: Client;
  let sport: Client;
  let rounds: Record<string, string>;
  const days = { lastOn: '2027-02-28' };

  beforeAll(async () => {
    judging = await JudgingSchool.open(api);
    head = await judging.staff('T001');
    sport = await judging.staff('T003');
    rounds = await judging.start(['teacher']);
    await api.setClock(MONDAY);
  }, 120_000);

  beforeEach(() => api.setClock('2026-12-21T02:00:00Z'));

  const ROUND_OF = async (client: Client) =>
    (await client.ask(ROUNDS, { classId: judging.classId })).evaluationRounds.map(
      ({ done, total }: { done: number; total: number }) => `${done}/${total}`,
    );

  test('OP-7 a teacher does not evaluate the child: not on the desk, not waited for, and refused', async () => {
    const words = { steps: { learning: 'often' }, comment: '体育课上跑得快，跳绳跳得稳，常常帮助同学。' };
    await judging.say(sport, rounds.teacher!, '安夏', { course: '体育', ...words });
    // Fourteen children and five courses.
    expect(await ROUND_OF(head)).toEqual(['1/70']);

    await grant(judging.school, head, '安春 SUBJECT sport', days);
    expect(await ROUND_OF(head)).toEqual(['1/69']);
    await grant(judging.school, head, '安夏 SUBJECT sport', days);
    // What was handed in stays, and counts neither as done nor as due.
    expect(await ROUND_OF(head)).toEqual(['0/68']);
    const { commentDesk } = await sport.ask(DESK, { roundId: rounds.teacher });
    expect([commentDesk.done, commentDesk.total]).toEqual([0, 12]);
    expect(commentDesk.rows.filter(({ isExempt }: { isExempt: boolean }) => isExempt)).toEqual([
      { studentName: '安春', isExempt: true, entry: { state: 'NONE' } },
      { studentName: '安夏', isExempt: true, entry: { state: 'SUBMITTED' } },
    ]);
    const { waitingRaters } = await head.ask(WAITING, { roundId: rounds.teacher });
    const counts = waitingRaters.map(
      ({ course, done, total }: Record<string, unknown>) => `${course} ${done}/${total}`,
    );
    expect(counts).toContain('体育 0/12');
    expect(counts).toContain('音乐 0/14');
    expect(await judging.mine(sport)).toMatchObject([{ course: '体育', done: 0, total: 12 }]);

    const saying = judging.saying(rounds.teacher!, '安春', { course: '体育', ...words });
    expect((await sport.raw(SAVE_ONE, saying)).errors![0]).toMatchObject({
      message: '安春的体育已经登记免评，不用评价。',
      extensions: { code: 'RULE_BROKEN' },
    });
    expect(await judging.sheet(sport, rounds.teacher!, '安春')).toMatchObject({
      ...{ viewerCanSubmit: false, whyNot: '安春的体育已经登记免评，不用评价。' },
    });
    const row = { studentId: judging.id('安春'), answers: saying.input.answers, comment: words.comment, version: null };
    const many = {
      roundId: rounds.teacher,
      course: '体育',
      rows: [row],
      submit: true,
      clientMutationId: 'exempt-many-1',
    };
    expect((await sport.ask(SAVE_MANY, { input: many })).saveEvaluations.refused).toMatchObject([
      { code: 'RULE_BROKEN' },
    ]);
  });

  test('OP-7 the booklet waits for nothing of it, and its fractions are those of what is left', async () => {
    const booklets = new Booklets(judging.school);
    const fillsOf = async (child: string) => {
      const { sections } = await booklets.report(head, child, { live: true });
      return Object.fromEntries(
        sections.map(({ kind, id, done, due }: Record<string, string>) => [
          kind === 'DIMENSION' ? id : kind,
          `${done}/${due}`,
        ]),
      );
    };
    const before = await fillsOf('安秋');
    expect(before).toMatchObject({ RESULTS: '0/5', SUBJECT_EVALUATIONS: '0/5', BODY_MEASURES: '0/2', sport: '0/1' });
    for (const item of ['SUBJECT sport', 'MEASURE height', 'CATEGORY sport'])
      await grant(judging.school, head, `安秋 ${item}`, days);

    expect(await fillsOf('安秋')).toEqual({
      ...before,
      ...{ RESULTS: '0/4', SUBJECT_EVALUATIONS: '0/4', BODY_MEASURES: '0/1', sport: '0/0' },
    });
    const { missing } = await booklets.report(head, '安秋', { live: true });
    expect(JSON.stringify(missing)).not.toContain('体育');
  });

  test('OP-7 one that ends before the last day of the term does not hold for it any more', async () => {
    const { exemptions } = await grant(judging.school, head, '安冬 SUBJECT sport', { lastOn: '2026-12-30' });
    expect(exemptions.at(-1)).toMatchObject({ lastOn: '2026-12-30' });
    // The round lasts until the thirty-first.
    const { commentDesk } = await sport.ask(DESK, { roundId: rounds.teacher });
    expect(commentDesk.rows.find(({ studentName }: { studentName: string }) => studentName === '安冬').isExempt).toBe(
      false,
    );
  });
});

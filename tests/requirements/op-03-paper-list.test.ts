import { randomUUID } from 'node:crypto';
import { choose, groupRoster } from '../support/class-groups';
import type { Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { EXPORT, exporting, takenRows } from '../support/exports';
import { JudgingSchool, SAVE_ONE } from '../support/judging';
import { type OwnApi, startOwnApi } from '../support/own-api';

const PRINT = `mutation Print($input: PrintEvaluationPapersInput!) { printEvaluationPapers(input: $input) { papers } }`;
const STEPS = { goal: 'often', habit: 'often', kind: 'always', exercise: 'often', housework: 'always' };

let api: OwnApi;
let judging: JudgingSchool;
let leader: Client;
let member: Client;
let rounds: Record<string, string>;

const print = (form: string, ...names: string[]) =>
  leader.ask(PRINT, {
    input: {
      ...{ roundId: rounds[form], clientMutationId: randomUUID() },
      ...(names.length > 0 && { studentIds: names.map((name) => judging.id(name)) }),
    },
  });

/** 韩科学 sits in the group of the class; 安春 is typed from paper, 安夏 hands in by itself, 安秋 has begun, 安江 refuses. */
beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-12-21T02:00:00Z');
  const house = await EvidenceWorld.open(api, 'zhumadian-text', { roster: groupRoster() });
  judging = JudgingSchool.in(api, house);
  [leader, member] = [await house.staff('T001'), await house.staff('T007')];
  await choose(leader, house.third, '周数学', '韩科学');
  for (const name of ['安春', '安夏', '安秋', '安冬', '安梅']) await house.parent(name, 'TERMS');
  rounds = await judging.start(['self', 'peer', 'homeroom']);
  const refusing = {
    studentId: judging.id('安江'),
    kind: 'TERMS',
    decision: 'REFUSED',
    clientMutationId: randomUUID(),
  };
  await (
    await house.parent('安江')
  ).ask(`mutation D($input: DecideConsentInput!) { decideConsent(input: $input) { kind } }`, { input: refusing });
  await print('self');
  await api.setClock('2026-12-21T03:00:00Z');
  await print('self', '安夏');
  await print('peer', '安梅');
  const typed = {
    ...{ roundId: rounds.self, studentId: judging.id('安春'), comment: '', version: null, submit: true },
    answers: Object.entries(STEPS).map(([item, step]) => ({ item, step, words: null })),
  };
  await member.ask(SAVE_ONE, { input: { ...typed, clientMutationId: randomUUID() } });
  await judging.say(await house.parent('安夏'), rounds.self!, '安夏', { steps: STEPS });
  await judging.say(await house.parent('安秋'), rounds.self!, '安秋', { comment: '没写完', submit: false });
}, 240_000);

afterAll(() => api.stop());

const COLUMNS = ['学号', '姓名', '表号', '打印时间', '要交几份', '已交几份', '老师代录', '自己填的', '不用印的原因'];
const CODE = expect.stringMatching(/^[2-9A-HJKMNP-Z]{5}$/);

test('OP-3 the list of papers is taken away with what is printed and what is in, by who types them', async () => {
  const rows = await takenRows(member, 'EVALUATION_PAPERS', { roundId: rounds.self });
  expect([rows[2], rows[4], rows[7]]).toEqual([
    ['表名', '纸质评价表 三年级（1）班 自我评价'],
    ['导出人', expect.stringMatching(/^韩科学/)],
    ['行数', '14 行'],
  ]);
  expect(rows.slice(8, 13)).toEqual([
    COLUMNS,
    ['1', '安春', CODE, '2026-12-21 10:00', '1', '1', '1', '0'],
    ['2', '安夏', CODE, '2026-12-21 11:00', '1', '1', '0', '1'],
    ['3', '安秋', CODE, '2026-12-21 10:00', '1', '0', '0', '0'],
    ['4', '安冬', CODE, '2026-12-21 10:00', '1', '0', '0', '0'],
  ]);
  expect(rows.find(([, name]) => name === '安江')!.slice(2)).toEqual([
    ...['', '没打印', '0', '0', '0', '0', '家里没有同意使用本系统，不印也不录。'],
  ]);
});

test('OP-3 of papers of classmates it says how many, never who was given whom', async () => {
  const [, ...rows] = (await takenRows(leader, 'EVALUATION_PAPERS', { roundId: rounds.peer })).slice(8);
  const plum = rows.find(([, name]) => name === '安梅')!;
  // Five families agreed when the round began: each child judges the other four.
  expect(plum.slice(3)).toEqual(['2026-12-21 11:00', '4', '0', '0', '0']);
  expect(rows.every((row) => row.slice(2).every((cell) => !/安./.test(cell)))).toBe(true);
});

test('OP-3 it is refused to whom the papers are refused', async () => {
  const refused = (client: Client, roundId = rounds.self) =>
    client.refusal(EXPORT, exporting('EVALUATION_PAPERS', { roundId }));
  expect(await refused(await judging.school.staff('T003'))).toBe('FORBIDDEN');
  expect(await refused(judging.school.world.administrator)).toBe('FORBIDDEN');
  expect(await refused(await judging.school.parent('安春'))).toBe('NOT_FOUND');
  expect(await refused((await api.world()).administrator)).toBe('NOT_FOUND');
  expect(await refused(leader, rounds.homeroom)).toBe('RULE_BROKEN');
});

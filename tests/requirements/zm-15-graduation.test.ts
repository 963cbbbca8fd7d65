import { Booklets } from '../support/booklet-world';
import type { Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import {
  CLASS_GRADUATION,
  Graduations,
  lastGrade,
  LEAVING_YEAR,
  PRINT_GRADUATIONS,
  PROPOSE,
  SIGN,
} from '../support/graduation-world';
import { pause } from '../support/households';
import { JudgingSchool } from '../support/judging';
import { MeasureWorld } from '../support/measure-world';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { keptPdf, pagesIn, withPoppler } from '../support/pdf';
import { officesRoster } from '../support/sample-world';

const OPEN_TERM = `mutation Open($input: OpenTermInput!) { openTerm(input: $input) { id } }`;
const PASSWORD = 'a-good-password';
const COMMENT = '这学期你上课听得认真，作业写得整齐，也常常帮助同学，老师看见了你的进步，盼着你到中学继续爱读书。';
const NEVER_KEPT = '那时还没有用本系统';

let api: OwnApi;
let school: EvidenceWorld;
let graduations: Graduations;
let leader: Client;
let principal: Client;

const again = (number: string) => api.signIn(`${number}@${school.world.schoolCode}`, PASSWORD);
const refusalOf = async (client: Client, query: string, variables: object) => {
  const { errors } = await client.raw(query, variables as never);
  return errors?.[0] ? [errors[0].extensions.code, errors[0].message] : ['answered', ''];
};
const codeOf = async (client: Client, query: string, variables: object) =>
  (await refusalOf(client, query, variables))[0];
const tallies = (pupil: { criteria: { criterionId: string; met: number; notMet: number; unknown: number }[] }) =>
  Object.fromEntries(
    pupil.criteria.map(({ criterionId, met, notMet, unknown }) => [criterionId, [met, notMet, unknown]]),
  );

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-12-21T02:00:00Z');
  school = await EvidenceWorld.open(api, 'zhumadian-text', { roster: officesRoster() });
  await api.rows(lastGrade(school));
  graduations = new Graduations(school);
  leader = await school.staff('T001');
  principal = await school.staff('T010');
}, 120_000);

afterAll(() => api.stop());

test('ZM-15 every term of a grade-6 pupil stands against the standard, and what cannot be told is not held against it', async () => {
  const judging = JudgingSchool.in(api, school);
  const { homeroom } = await judging.start(['homeroom']);
  for (const child of ['安春', '安夏', '安秋']) await judging.say(leader, homeroom!, child, { comment: COMMENT });
  await new MeasureWorld(school).save(leader, [
    { child: '安春', mark: 9200 },
    { child: '安春', subject: 'maths', mark: 6000 },
    { child: '安夏', mark: 5900 },
    { child: '安秋', mark: 7600 },
  ]);
  await pause(school, leader, '安冬', { lastOn: '2027-01-29' });
  await new Booklets(school).issue(leader, '安春', '安夏');
  await api.rows(`update growth_report_version set qualified = 1 where school_id = '${school.schoolId}' and report_id =
    (select id from growth_report where student_id = '${school.ids('安春')[0]}')`);

  // While the first half of grade six runs it can only be looked at.
  const early = await graduations.of(leader);
  expect(early).toMatchObject({
    ...{ className: '六年级（1）班', schoolYear: 2026, standardName: '小学毕业标准' },
    law: expect.stringContaining('四（一）'),
    ...{ waitsFor: '六年级下开学以后才能提出和签署，现在可以先看。', viewerCanPropose: false, viewerCanSign: false },
    criteria: [
      { id: 'published', name: '每学期都有发布的报告单（册）' },
      { id: 'qualified', name: '每学期的报告单（册）都合格' },
      { id: 'evaluated', name: '每学期都有班主任的期末评语' },
      { id: 'levels', name: '六年级语文、数学都在合格以上' },
    ],
    outcomes: [
      { id: 'graduates', name: '准予毕业', graduates: true },
      { id: 'deferred', name: '暂缓毕业', graduates: false },
    ],
  });
  expect(early.pupils.map(({ studentName }) => studentName)).toEqual(
    [...'春夏秋冬梅兰竹菊江河湖海山云'].map((name) => `安${name}`),
  );
  for (const [query, client] of [
    [PROPOSE, leader],
    [SIGN, principal],
  ] as const)
    expect(await codeOf(client, query, graduations.deciding(early, ['安春']))).toBe('RULE_BROKEN');

  const [spring, summer, autumn] = early.pupils;
  expect(spring!.terms.map(({ name, words }) => [name, words])).toEqual([
    ...[
      '一年级上',
      '一年级下',
      '二年级上',
      '二年级下',
      '三年级上',
      '三年级下',
      '四年级上',
      '四年级下',
      '五年级上',
      '五年级下',
    ].map((name) => [name, NEVER_KEPT]),
    ['六年级上', '合格'],
    ['六年级下', '还没到这个学期'],
  ]);
  expect(spring!.terms[10]).toMatchObject({
    ...{ termId: school.world.termId, latest: 1, finding: 'MET' },
    levels: [
      { subject: '语文', level: '优秀' },
      { subject: '数学', level: '合格' },
    ],
  });
  expect(tallies(spring!)).toEqual({
    ...{ published: [1, 0, 11], qualified: [1, 0, 11], evaluated: [1, 0, 11], levels: [1, 0, 1] },
  });
  // 59 is below 60; that of mathematics is not entered. While the term runs a thin booklet is no verdict yet.
  expect(tallies(summer!)).toEqual({
    ...{ published: [1, 0, 11], qualified: [0, 0, 12], evaluated: [1, 0, 11], levels: [0, 1, 1] },
  });
  expect(tallies(autumn!).levels).toEqual([0, 0, 2]);

  // A teacher of the class is told whose business it is.
  const inClass = { classId: school.third };
  const sport = await school.staff('T003');
  expect(await refusalOf(sport, CLASS_GRADUATION, inClass)).toEqual(['FORBIDDEN', '毕业由班主任和校内各处办理。']);
  expect(await codeOf(sport, PRINT_GRADUATIONS, graduations.printing())).toBe('FORBIDDEN');
  for (const query of [PROPOSE, SIGN])
    expect(await codeOf(sport, query, graduations.deciding(early, ['安春']))).toBe('FORBIDDEN');
  expect(await codeOf(sport, LEAVING_YEAR, { schoolId: school.schoolId })).toBe('FORBIDDEN');
}, 180_000);

test('ZM-15 a pupil without a booklet has none, and one whose household took no part is excused', async () => {
  // The second half of grade six is nearly over.
  const operator = await api.operator();
  const next = {
    schoolId: school.schoolId,
    schoolYear: 2026,
    semester: 2,
    startsOn: '2027-02-15',
    endsOn: '2027-07-15',
  };
  await operator.ask(OPEN_TERM, { input: next });
  await api.setClock('2027-07-10T02:00:00Z');
  [leader, principal] = await Promise.all([again('T001'), again('T010')]);
  const late = await graduations.of(principal);
  expect(late).toMatchObject({ waitsFor: null, viewerCanPropose: true, viewerCanSign: true });
  const [first, second, , fourth] = late.pupils;
  expect(tallies(first!)).toEqual({
    ...{ published: [1, 0, 11], qualified: [1, 0, 11], evaluated: [1, 0, 11], levels: [1, 0, 1] },
  });
  expect(second!.criteria).toMatchObject([
    { finding: 'UNKNOWN', findingName: '无从得知' },
    { finding: 'NOT_MET', findingName: '未达到', met: 0, notMet: 1, unknown: 11 },
    { finding: 'UNKNOWN' },
    { finding: 'NOT_MET', met: 0, notMet: 1, unknown: 1 },
  ]);
  expect(second!.terms.slice(10).map(({ words, finding }) => [words, finding])).toEqual([
    [expect.stringMatching(/^完整度 \d+(\.\d)?%$/), 'NOT_MET'],
    ['学期还没结束', 'UNKNOWN'],
  ]);
  // The household took no part on the last day of the first half: its booklet is missing with a reason, the teacher's word is not.
  expect(fourth!.terms[10]).toMatchObject({ words: '家里那时没有条件参加', latest: 0 });
  expect(tallies(fourth!)).toMatchObject({ published: [0, 0, 12], qualified: [0, 0, 12] });
  // Of everybody else the term says plainly that there is none.
  expect(late.pupils[4]!.terms[10]).toMatchObject({ words: '没有册子', finding: 'NOT_MET' });
}, 60_000);

test('ZM-15 the class’s teacher proposes, who answers for the school signs by name, and every word stays', async () => {
  // What the facts do not plainly say is explained; nothing is decided by itself.
  const view = await graduations.of(leader);
  expect(view.pupils.every(({ state, word }) => state === 'OPEN' && word === null)).toBe(true);
  const wrong: [object, string, string][] = [
    [{ reason: '  ' }, 'INVALID_INPUT', '请写明理由：安春。'],
    [{ reason: '长'.repeat(301) }, 'INVALID_INPUT', '理由最多写 300 字。'],
    [{ outcome: 'fails' }, 'INVALID_INPUT', '请选择一种决定。'],
    [{ pupils: [] }, 'INVALID_INPUT', '请先选择学生。'],
    [{ pupils: [{ studentId: school.ids('白雨')[0], seen: view.pupils[0]!.seen }] }, 'NOT_FOUND', ''],
    [{ pupils: [{ studentId: view.pupils[0]!.studentId, seen: '0-other' }] }, 'CONFLICT', '安春的情况刚刚有变化'],
  ];
  for (const [more, code, words] of wrong) {
    const [got, message] = await refusalOf(leader, PROPOSE, graduations.deciding(view, ['安春'], more));
    expect([got, message!.includes(words)]).toEqual([code, true]);
  }
  const proposed = await graduations.propose(leader, ['安春', '安夏', '安秋'], {
    reason: ' 以前各学期以纸质报告书为准 ',
  });
  expect(proposed.pupils.slice(0, 4).map(({ stateName }) => stateName)).toEqual([
    '待签署',
    '待签署',
    '待签署',
    '待提出',
  ]);
  expect(proposed.pupils[0]!.word).toMatchObject({
    ...{ number: 1, outcomeName: '准予毕业', reason: '以前各学期以纸质报告书为准', by: '王语文' },
  });
  // A teacher proposes and never signs; an office that keeps data does not sign either.
  for (const client of [leader, await again('A003')])
    expect(await refusalOf(client, SIGN, graduations.deciding(proposed, ['安春']))).toEqual([
      ...['FORBIDDEN', '毕业由校长或分管副校长签署。'],
    ]);

  // Two people at once: one signs, the other looks again; the same submission twice is one word.
  const seen = await graduations.of(principal);
  const once = graduations.deciding(seen, ['安春', '安夏'], { reason: '同意' });
  const both = await Promise.all([
    codeOf(principal, SIGN, once),
    codeOf(principal, SIGN, graduations.deciding(seen, ['安春', '安夏'], { reason: '同意。' })),
  ]);
  expect(both.toSorted()).toEqual(['CONFLICT', 'answered']);
  const winner = both[0] === 'answered' ? once : null;
  if (winner) await principal.ask(SIGN, winner);
  expect((await graduations.words(leader, '安春')).map(({ state, by }: Record<string, string>) => [state, by])).toEqual(
    [
      ['PROPOSED', '王语文'],
      ['SIGNED', '谢校长'],
    ],
  );
  // What is signed is not proposed over; it is corrected by signing again, with why.
  const signed = await graduations.of(leader);
  expect(signed.pupils[0]).toMatchObject({ state: 'SIGNED', stateName: '已签署' });
  const [code, message] = await refusalOf(leader, PROPOSE, graduations.deciding(signed, ['安春']));
  expect([code, message]).toEqual(['RULE_BROKEN', '安春已经签署。要更正，请校长或分管副校长重新签署。']);
  const silent = graduations.deciding(signed, ['安夏'], { outcome: 'deferred', reason: '' });
  expect(await codeOf(principal, SIGN, silent)).toBe('INVALID_INPUT');
  const corrected = await graduations.sign(principal, ['安夏'], { outcome: 'deferred', reason: '家长申请推迟一年' });
  expect(corrected.pupils[1]!.word).toMatchObject({ number: 3, outcomeName: '暂缓毕业', by: '谢校长' });
  const words = await graduations.words(principal, '安夏');
  expect(words.map(({ number, outcomeName }: Record<string, string>) => [number, outcomeName])).toEqual([
    [1, '准予毕业'],
    [2, '准予毕业'],
    [3, '暂缓毕业'],
  ]);
  expect(words.every(({ hash }: { hash: string }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);

  // New facts are other facts: who looked before looks again.
  const before = await graduations.of(principal);
  await new Booklets(school).issue(leader, '安秋');
  expect(await codeOf(principal, SIGN, graduations.deciding(before, ['安秋']))).toBe('CONFLICT');
  expect(await codeOf(principal, SIGN, graduations.deciding(before, ['安梅']))).toBe('answered');

  await api.settle();
  const entries = await api.rows(
    `select action from audit_entry where school_id = '${school.schoolId}' and action like 'growth-reports.graduation-%' order by id`,
  );
  expect(entries.map(({ action }) => String(action).split('-').at(-1))).toEqual([
    ...['proposed', 'proposed', 'proposed', 'signed', 'signed', 'signed', 'signed'],
  ]);
}, 120_000);

test('ZM-15 the classes of a year say how far they are; the list of a class is printed', async () => {
  const { leavingYear } = await principal.ask(LEAVING_YEAR, { schoolId: school.schoolId });
  expect(leavingYear).toEqual({
    ...{ schoolId: school.schoolId, schoolYear: 2026, years: [2026] },
    classes: [{ classId: school.third, className: '六年级（1）班', pupilCount: 14, proposedCount: 1, signedCount: 3 }],
  });
  const none = await principal.ask(LEAVING_YEAR, { schoolId: school.schoolId, schoolYear: 2024 });
  expect(none.leavingYear.classes).toEqual([]);
  const { printGraduations } = await leader.ask(PRINT_GRADUATIONS, graduations.printing());
  expect(printGraduations.fileName).toBe('2027 届毕业名单 六年级（1）班.pdf');
  expect(Buffer.from(printGraduations.content, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  // Who took the names of children away on paper stands in the audit log.
  await api.settle();
  const printed = `select id from audit_entry where school_id = '${school.schoolId}' and action = 'growth-reports.graduations-printed'`;
  expect(await api.rows(printed)).toHaveLength(1);
}, 60_000);

withPoppler(
  'ZM-15 the printed list has every pupil with the decision, who signed and when',
  async () => {
    const { printGraduations } = await principal.ask(PRINT_GRADUATIONS, graduations.printing());
    const text = pagesIn(await keptPdf(new Response(Buffer.from(printGraduations.content, 'base64')))).join('\n');
    for (const name of [...'春夏秋冬梅兰竹菊江河湖海山云']) expect(text).toContain(`安${name}`);
    expect(text).toContain('共 14 人，准予毕业 2 人，暂缓毕业 1 人，还没有签署 11 人');
    expect(text).toMatch(/安夏.*暂缓毕业.*家长申请推迟一年.*谢校长 2027-07-10/);
    expect(text).toMatch(/安秋.*还没有签署/);
  },
  60_000,
);

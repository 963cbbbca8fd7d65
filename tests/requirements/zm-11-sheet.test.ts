import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import { JudgingSchool } from '../support/judging';
import { EvidenceWorld } from '../support/evidence-world';
import { bindAsNew, codeOf, issue } from '../support/families';
import { MeasureWorld } from '../support/measure-world';
import {
  COUNTY,
  COUNTY_TERMS,
  fractions,
  FREEZE,
  freezing,
  openOfficer,
  ROWS,
  SCHOOL_SHEET,
} from '../support/sheet-world';

const OPEN_SCHOOL = `mutation OpenSchool($input: OpenUnitInput!) { openUnit(input: $input) { id } }`;

let api: Api;
let school: EvidenceWorld;
let officer: Client;

const at = (day: string) => api.setClock(`${day}T02:00:00Z`);
const use = (client: Client) => client.ask('{ myDevices { id } }');
const office = () => school.world.administrator;
const sheet = async (client = office()) => (await client.ask(SCHOOL_SHEET, { schoolId: school.schoolId })).schoolSheet;
const rows = async (rate: string, more: object = {}) =>
  (await office().ask(ROWS, { schoolId: school.schoolId, rate, ...more })).sheetRows;
const county = async (more: object = {}) => {
  const asked = { unitId: school.world.countyId, schoolYear: 2026, semester: 1, ...more };
  return (await officer.ask(COUNTY, asked)).countySheets;
};
const countyTerms = async () =>
  (await officer.ask(COUNTY_TERMS, { unitId: school.world.countyId })).countyTerms as object[];
const AUTUMN = { schoolYear: 2026, semester: 1, name: '2026—2027 学年第一学期', schoolCount: 1, receiptCount: 0 };
const refusalOf = async (client: Client, query: string, variables: object) =>
  (await client.raw(query, variables as never)).errors?.[0]?.extensions.code ?? 'answered';

/**
 * A term of twenty school days, 2 to 27 November 2026, in the reduced scheme, in which a month that the term covers in
 * part is waived. Sixteen pupils; five teachers: T001 leads the class of fourteen, T002 teaches in both.
 */
beforeAll(async () => {
  api = await startApi();
  await at('2026-11-03');
  school = await EvidenceWorld.open(api, 'zhumadian-reduced', { term: ['2026-11-02', '2026-11-27'] });
  officer = await openOfficer(await api.operator(), api.guest(), school.world.countyId);

  // Tuesday: three families and a pupil open their accounts; one of the families does not want to take part.
  const father = await school.parent('安春', 'TERMS');
  const other = await school.parent('安夏', 'TERMS');
  await school.pupil('安秋');
  await school.decide(await school.parent('安冬'), '安冬', 'TERMS', 'REFUSED');
  const judging = JudgingSchool.in(api, school);
  const rounds = await judging.start(['teacher', 'guardian', 'self'], { dueOn: '2026-11-27' });

  // Wednesday: one household does everything, one writes a message only; the mother's day is the father's day.
  await at('2026-11-04');
  await judging.say(father, rounds.guardian!, '安春', { comment: '你长大了，爸爸很高兴。' });
  const steps = { goal: 'always', habit: 'often', kind: 'always', exercise: 'sometimes', housework: 'trying' };
  await judging.say(father, rounds.self!, '安春', { steps, comment: '我会系鞋带了。' });
  await new MeasureWorld(school).saveBody(father, '安春', 13_120, 2790);
  await use(await school.mother());
  await judging.say(other, rounds.guardian!, '安夏', { comment: '妈妈为你骄傲。' });
  const sport = await school.staff('T003');
  for (const child of [...school.pupils.keys()].filter((name) => name.startsWith('安')))
    await judging.say(sport, rounds.teacher!, child, {
      course: '体育',
      steps: { learning: 'often' },
      comment: '体育课上跑得快，跳绳跳得稳，常常帮助同学。',
    });
  await use(await school.staff('T002'));
  await use(await school.staff('T002'));

  // Saturday: no school day, and yet a day of the term on which somebody used the system.
  await at('2026-11-07');
  await use(other);
}, 240_000);

test('ZM-11 the five rates count what annex 2 says, each figure opens its rows, and what is frozen stays', async () => {
  await at('2026-11-27');
  const refused = await office().raw(FREEZE, freezing(school.schoolId, school.world.termId));
  expect(refused.errors?.[0]?.extensions.code).toBe('RULE_BROKEN');

  await at('2026-11-28');
  const before = await sheet();
  expect(fractions(before)).toEqual({
    // 安春, 安夏 and 安冬 through a guardian, 安秋 itself.
    ACCOUNTS: '4/16',
    // T003 has evaluated all fourteen; a month in part asks for no photos; T001 owes the class photo and more.
    TEACHERS: '1/5',
    // 安冬 cannot take part.
    HOUSEHOLDS: '1/15',
    // 安春 2 days, 安夏 3, 安冬 1, T001, T002 and T003 one each; (16 + 5) × 20.
    ACTIVITY: '9/420',
    BOOKLETS: '0/16',
  });
  expect(before.rates.map(({ points }: { points: number }) => points)).toEqual([5, 5, 5, 5, 5]);
  expect([before.total, before.verdict, before.pupilCount, before.teacherCount, before.dayCount]).toEqual([
    ...[25, null, 16, 5, 20],
  ]);
  expect([before.countedThrough, before.frozenAt, before.viewerCanFreeze]).toEqual(['2026-11-27', null, true]);
  expect(before.rates[0]).toMatchObject({
    ...{ name: '账户建立率', basisPoints: 2500, missingToNext: 1, law: expect.stringContaining('附件2') },
    classes: [
      { name: '二年级（1）班', numerator: 0, denominator: 2 },
      { name: '三年级（1）班', numerator: 4, denominator: 14 },
    ],
  });

  // Every figure opens its rows: those who count, and those who do not with what is still missing; by pages.
  const names = ({ nodes }: { nodes: { name: string }[] }) => nodes.map(({ name }) => name);
  expect(names(await rows('ACCOUNTS', { counted: true }))).toEqual(['安春', '安夏', '安秋', '安冬']);
  expect((await rows('ACCOUNTS', { counted: false })).totalCount).toBe(12);
  const summer = (await rows('HOUSEHOLDS', { counted: false })).nodes.find(
    (row: { name: string }) => row.name === '安夏',
  );
  expect(summer.missing).toHaveLength(3);
  expect(names(await rows('TEACHERS', { counted: true }))).toEqual(['吴体育']);
  const days = (await rows('ACTIVITY', { counted: true })).nodes;
  expect(Object.fromEntries(days.map((row: { name: string; times: number }) => [row.name, row.times]))).toEqual({
    ...{ 安春: 2, 安夏: 3, 安冬: 1, 王语文: 1, 周数学: 1, 吴体育: 1 },
  });
  // A search by a word of the name or by its initials, beside the other choices; a sign of patterns is only a sign.
  expect(names(await rows('ACTIVITY', { search: '安', counted: true }))).toEqual(['安春', '安夏', '安冬']);
  expect(names(await rows('ACTIVITY', { search: 'ac' }))).toEqual(['安春']);
  expect(names(await rows('ACTIVITY', { search: 'WYW' }))).toEqual(['王语文']);
  expect(names(await rows('ACCOUNTS', { search: '安春', counted: false }))).toEqual([]);
  expect(await rows('ACCOUNTS', { search: '%' })).toEqual({ nodes: [], nextCursor: null, totalCount: 0 });
  expect((await rows('ACCOUNTS', { classId: school.third })).totalCount).toBe(14);
  // By pinyin: ac, ad, aq, ax.
  const byPinyin = await rows('ACCOUNTS', { counted: true, sort: 'NAME', first: 3 });
  expect(names(byPinyin)).toEqual(['安春', '安冬', '安秋']);
  const further = { counted: true, sort: 'NAME', after: byPinyin.nextCursor };
  expect(names(await rows('ACCOUNTS', further))).toEqual(['安夏']);
  const turned = { schoolId: school.schoolId, rate: 'ACCOUNTS', ...further, sort: 'CLASS' };
  expect(await refusalOf(office(), ROWS, turned)).toBe('INVALID_INPUT');
  const seen: string[] = [];
  for (let after: string | null = null, pages = 0; pages < 10; pages++) {
    const page: { nodes: { name: string }[]; nextCursor: string | null } = await rows('ACTIVITY', { first: 5, after });
    seen.push(...names(page));
    after = page.nextCursor;
    if (!after) break;
  }
  expect([seen.length, new Set(seen).size]).toEqual([21, 21]);

  // Frozen once, by one of two who press at the same time; the first answer again under the same key.
  expect(await county()).toMatchObject({
    nodes: [{ schoolName: '柳荫小学', frozenAt: null, total: null, rates: [] }],
    ...{ nextCursor: null, totalCount: 1 },
  });
  expect(await countyTerms()).toEqual([{ ...AUTUMN, frozenCount: 0 }]);
  const first = freezing(school.schoolId, school.world.termId);
  const second = freezing(school.schoolId, school.world.termId);
  const both = await Promise.all([first, second].map((input) => office().raw(FREEZE, input)));
  const codes = both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'answered').sort();
  expect(codes).toEqual(['CONFLICT', 'answered']);
  const frozen = await sheet();
  expect(frozen).toMatchObject({
    ...before,
    viewerCanFreeze: false,
    frozenAt: expect.any(String),
    frozenBy: '孙管理',
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  const winner = both[0]!.errors ? second : first;
  expect((await office().ask(FREEZE, winner)).freezeSheet).toEqual(frozen);

  // What happens later does not change it; the officer of the county sees the numbers, and nobody behind them.
  const slips = await issue(office(), school.third);
  await use(await bindAsNew(api, codeOf(slips, '安梅父')));
  expect(await sheet()).toEqual(frozen);
  expect((await rows('ACCOUNTS', { counted: true })).totalCount).toBe(4);
  const [line] = (await county({ frozen: true })).nodes;
  expect(line).toMatchObject({ schoolId: school.schoolId, total: 25, verdict: null, frozenAt: frozen.frozenAt });
  expect(fractions(line)).toEqual(fractions(frozen));
  expect(await county({ frozen: false })).toEqual({ nodes: [], nextCursor: null, totalCount: 0 });
  expect(await countyTerms()).toEqual([{ ...AUTUMN, frozenCount: 1 }]);
}, 120_000);

test('ZM-11 the county reads its schools by pages and by name, those without a sheet too', async () => {
  const operator = await api.operator();
  const { countyId, schoolCode } = school.world;
  const codes = ['a', 'b'].map((end) => `${schoolCode}-${end}`);
  for (const [index, code] of codes.entries())
    await operator.ask(OPEN_SCHOOL, {
      input: { parentId: countyId, kind: 'SCHOOL', code, name: ['槐荫小学', '松荫小学'][index]!, stages: ['PRIMARY'] },
    });

  const names: string[] = [];
  let after: string | null = null;
  for (const expected of ['柳荫小学', '槐荫小学', '松荫小学']) {
    const page = await county({ first: 1, after });
    expect([page.nodes[0].schoolName, page.totalCount]).toEqual([expected, 3]);
    names.push(page.nodes[0].schoolName);
    after = page.nextCursor;
  }
  expect([names.length, after]).toEqual([3, null]);
  expect((await county({ search: '荫' })).totalCount).toBe(3);
  const none = (await county({ search: ' 松 ', frozen: false })).nodes;
  expect(none).toMatchObject([{ schoolName: '松荫小学', frozenAt: null, rates: [], total: null, verdict: null }]);
  // A spring that no school has: nobody froze anything; the terms name only what was.
  expect((await county({ semester: 2, frozen: true })).totalCount).toBe(0);
  expect(await countyTerms()).toEqual([{ ...AUTUMN, schoolCount: 3, frozenCount: 1 }]);
}, 60_000);

test('ZM-11 a sheet is the business of the offices of its school, its numbers of the county above it', async () => {
  const { schoolId } = school;
  const elsewhere = await api.world();
  const stranger = await openOfficer(await api.operator(), api.guest(), elsewhere.countyId);
  const asks: [string, Client, string][] = [
    ['a teacher', await school.staff('T001'), 'FORBIDDEN'],
    ['a guardian', await school.parent('安春'), 'NOT_FOUND'],
    ["the county's officer", officer, 'FORBIDDEN'],
    ['the operator', await api.operator(), 'FORBIDDEN'],
    ['another school', elsewhere.administrator, 'NOT_FOUND'],
    ['another county', stranger, 'NOT_FOUND'],
  ];
  for (const [who, client, code] of asks) {
    expect([who, await refusalOf(client, SCHOOL_SHEET, { schoolId })]).toEqual([who, code]);
    expect([who, await refusalOf(client, ROWS, { schoolId, rate: 'ACCOUNTS' })]).toEqual([who, code]);
    expect([who, await refusalOf(client, FREEZE, freezing(schoolId, school.world.termId))]).toEqual([who, code]);
  }

  const under = (unitId: string) => ({ unitId, schoolYear: 2026, semester: 1 });
  const { countyId } = school.world;
  expect(await refusalOf(office(), COUNTY_TERMS, { unitId: countyId })).toBe('FORBIDDEN');
  expect(await refusalOf(stranger, COUNTY_TERMS, { unitId: countyId })).toBe('NOT_FOUND');
  expect(await refusalOf(await school.parent('安春'), COUNTY_TERMS, { unitId: countyId })).toBe('NOT_FOUND');
  expect(await refusalOf(office(), COUNTY, under(countyId))).toBe('FORBIDDEN');
  expect(await refusalOf(stranger, COUNTY, under(countyId))).toBe('NOT_FOUND');
  expect(await refusalOf(await school.parent('安春'), COUNTY, under(countyId))).toBe('NOT_FOUND');
  // A term of another school is no term of this one.
  const foreign = { schoolId, termId: elsewhere.termId };
  expect(await refusalOf(office(), SCHOOL_SHEET, foreign)).toBe('NOT_FOUND');
  expect(await refusalOf(office(), FREEZE, freezing(schoolId, elsewhere.termId))).toBe('NOT_FOUND');
  // A row of another school is no place to go on from.
  expect(await refusalOf(office(), ROWS, { schoolId, rate: 'ACCOUNTS', after: elsewhere.schoolId })).toBe(
    'INVALID_INPUT',
  );
}, 120_000);

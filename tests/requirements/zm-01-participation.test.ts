import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../support/api';
import { Booklets } from '../support/booklet-world';
import type { Client } from '../support/client';
import { EvidenceWorld, HOUSEHOLD, SAVE, TIMELINE } from '../support/evidence-world';
import { CLASS_HOUSEHOLDS, PAUSE, pause, pausing, RESUME, resuming } from '../support/households';
import { A_SHEET, JudgingSchool, SAVE_ONE } from '../support/judging';

const MEASURES = `query Measures($studentId: ID!) { childMeasures(studentId: $studentId) { viewerCanEnterBody whyNotEnterBody body { item value version enteredFor } } }`;
const SAVE_BODY = `mutation Save($input: SaveBodyMeasuresInput!) { saveBodyMeasures(input: $input) { body { item value enteredFor } } }`;
const MONDAY = '2026-11-23T02:00:00Z';

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

const about = (child: string) => ({ studentId: house.ids(child)[0] });
const inThird = () => ({ classId: house.third });
const quotas = async (client: Client, child: string, month: string): Promise<string[]> =>
  (await client.ask(HOUSEHOLD, { ...about(child), month })).householdQuotas.map(({ id }: { id: string }) => id);
const namesOf = ({ pauses }: { pauses: { studentName: string }[] }) => pauses.map(({ studentName }) => studentName);

test('ZM-1 the homeroom teacher or the office marks a household that cannot take part: why, who says so, until when', async () => {
  const marked = await pause(house, leader, '安夏');

  expect(marked.pauses).toMatchObject([
    {
      ...{ studentName: '安夏', reason: 'NO_SMARTPHONE', reasonWords: '家里没有智能手机', markedBy: '王语文' },
      ...{ startsOn: '2026-11-23', lastOn: '2026-12-10', isRunning: true, version: 1 },
    },
  ]);
  const more = { reason: 'OTHER', note: '家里遭了水灾', startsOn: '2026-12-01' };
  const both = await pause(house, house.world.administrator, '安秋', more);
  expect(both.pauses[1]).toMatchObject({ reasonWords: '其他情况：家里遭了水灾', isRunning: false });
  expect(both.reasons.map(({ name }: { name: string }) => name)).toEqual([
    ...['家里没有智能手机', '父母在外，老人照看', '家人生病或住院', '其他情况'],
  ]);
});

test('ZM-1 only who works with the class, and the office, sees the reason; only its homeroom teacher and the office mark', async () => {
  const subject = await house.staff('T002');
  const parent = await house.parent('安夏', 'TERMS');
  const others = await EvidenceWorld.open(api);
  const stranger = others.world.administrator;

  const { classHouseholds } = await subject.ask(CLASS_HOUSEHOLDS, inThird());
  expect([classHouseholds.viewerCanMark, namesOf(classHouseholds)]).toEqual([false, ['安夏', '安秋']]);
  expect(await subject.refusal(PAUSE, pausing(house, '安冬'))).toBe('FORBIDDEN');
  expect(await subject.refusal(RESUME, resuming(classHouseholds.pauses[0]))).toBe('FORBIDDEN');
  expect(await parent.refusal(PAUSE, pausing(house, '安夏'))).toBe('FORBIDDEN');
  for (const client of [parent, stranger, await house.pupil('安夏')]) {
    expect(await client.refusal(CLASS_HOUSEHOLDS, inThird())).toBe('NOT_FOUND');
    expect(await client.refusal(RESUME, resuming(classHouseholds.pauses[0]))).toBe('NOT_FOUND');
  }
  expect(await stranger.refusal(PAUSE, pausing(house, '安冬'))).toBe('NOT_FOUND');
  // The teacher of another class of the same school.
  expect(await leader.refusal(PAUSE, pausing(house, '白雨'))).toBe('NOT_FOUND');
});

test('ZM-1 what cannot be right is refused in words that say what to do', async () => {
  const refusalOf = async (more: object) => (await leader.raw(PAUSE, pausing(house, '安冬', more))).errors![0]!;

  expect(await refusalOf({ lastOn: '2026-11-22' })).toMatchObject({
    message: '结束的日子不能早于开始的日子，请重新选择。',
    extensions: { code: 'INVALID_INPUT', field: 'lastOn' },
  });
  expect(await refusalOf({ reason: 'OTHER' })).toMatchObject({ extensions: { field: 'note' } });
  expect(await refusalOf({ startsOn: '2026-08-31' })).toMatchObject({ extensions: { field: 'startsOn' } });
  expect(await refusalOf({ lastOn: '2026-02-30' })).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
  expect((await leader.raw(PAUSE, pausing(house, '安秋', { lastOn: '2026-12-05' }))).errors![0]).toMatchObject({
    message: '这个家庭已经登记了 2026-12-01 到 2026-12-10，请先恢复参加，再重新登记。',
    extensions: { code: 'RULE_BROKEN' },
  });
});

test('ZM-1 sent twice it is marked once; of two who mark or end at once one hears of the other', async () => {
  const input = pausing(house, '安梅');
  await leader.ask(PAUSE, input);
  const again = (await leader.ask(PAUSE, input)).pauseHousehold;
  expect(namesOf(again).filter((name) => name === '安梅')).toHaveLength(1);
  const mark = again.pauses.find(({ studentName }: { studentName: string }) => studentName === '安梅');

  const ends = await Promise.all([leader, house.world.administrator].map((by) => by.raw(RESUME, resuming(mark))));
  expect(ends.filter(({ errors }) => errors).map(({ errors }) => errors![0]!.extensions.code)).toEqual(['CONFLICT']);
  expect(namesOf((await leader.ask(CLASS_HOUSEHOLDS, inThird())).classHouseholds)).not.toContain('安梅');
});

test('ZM-1 what falls due while a household takes no part is not asked of it; before and after it is', async () => {
  const parent = await house.parent('安冬', 'TERMS', 'PHOTOS');
  const all = await quotas(parent, '安冬', '2026-11');
  expect(all.length).toBeGreaterThan(0);

  await pause(house, leader, '安冬', { lastOn: '2026-11-29' });
  expect(await quotas(parent, '安冬', '2026-11')).toEqual(all);
  const { pauses } = (await leader.ask(CLASS_HOUSEHOLDS, inThird())).classHouseholds;
  await leader.ask(RESUME, resuming(pauses.find(({ studentName }: { studentName: string }) => studentName === '安冬')));
  const longer = await pause(house, leader, '安冬', { lastOn: '2026-11-30' });
  expect(await quotas(parent, '安冬', '2026-11')).toEqual([]);
  expect(await quotas(parent, '安冬', '2026-12')).toEqual(all);

  const mark = longer.pauses.find(({ studentName }: { studentName: string }) => studentName === '安冬');
  await leader.ask(RESUME, resuming(mark));
  expect(await quotas(parent, '安冬', '2026-11')).toEqual(all);
});

describe('what the homeroom teacher enters for such a household', () => {
  const enter = (more: object = {}) => ({
    input: house.input({ studentIds: house.ids('安夏'), as: 'GUARDIAN', words: '帮奶奶摘豆角', ...more }),
  });

  test('ZM-1 a record counts for the household and is signed 代录, for the family, too', async () => {
    const { saveRecord } = await leader.ask(SAVE, enter());
    expect(saveRecord).toMatchObject({ recorderRole: 'GUARDIAN', recorderName: '王语文（代录）', state: 'VERIFIED' });

    const parent = await house.parent('安夏');
    const { timeline } = await parent.ask(TIMELINE, about('安夏'));
    expect(timeline.nodes[0].record).toMatchObject({ words: '帮奶奶摘豆角', recorderName: '王语文（代录）' });
    await api.setClock('2026-12-11T02:00:00Z');
    const { householdQuotas } = await parent.ask(HOUSEHOLD, { ...about('安夏'), month: '2026-11' });
    expect(householdQuotas).toEqual([]);
  });

  test('ZM-1 of a household that takes part, of a family that refused, and by others nothing is entered', async () => {
    const refusing = await house.parent('安秋');
    await house.decide(refusing, '安秋', 'TERMS', 'REFUSED');
    await api.setClock('2026-12-02T02:00:00Z');
    const day = { happenedOn: '2026-12-02' };

    expect(await leader.refusal(SAVE, enter({ ...day, studentIds: house.ids('安春') }))).toBe('RULE_BROKEN');
    expect(await leader.refusal(SAVE, enter({ ...day, studentIds: house.ids('安夏', '安春') }))).toBe('RULE_BROKEN');
    expect(await leader.refusal(SAVE, enter({ ...day, studentIds: house.ids('安秋') }))).toBe('RULE_BROKEN');
    expect(await (await house.staff('T002')).refusal(SAVE, enter(day))).toBe('INVALID_INPUT');
    await api.setClock('2026-12-11T02:00:00Z');
    expect(await leader.refusal(SAVE, enter(day))).toBe('RULE_BROKEN');
  });

  test('ZM-1 height and weight are entered for it and signed so', async () => {
    const { childMeasures } = await leader.ask(MEASURES, about('安夏'));
    expect(childMeasures).toMatchObject({ viewerCanEnterBody: true, whyNotEnterBody: null });
    const input = { ...about('安夏'), values: [{ item: 'height', value: 12850 }], clientMutationId: randomUUID() };
    const { saveBodyMeasures } = await leader.ask(SAVE_BODY, { input });
    expect(saveBodyMeasures.body[0]).toEqual({ item: 'height', value: 12850, enteredFor: '王语文（代录）' });

    const parent = await house.parent('安夏');
    const seen = (await parent.ask(MEASURES, about('安夏'))).childMeasures.body[0];
    expect(seen.enteredFor).toBe('王语文（代录）');
    const values = [{ item: 'height', value: 12900, version: seen.version }];
    const own = await parent.ask(SAVE_BODY, { input: { ...input, values, clientMutationId: randomUUID() } });
    expect(own.saveBodyMeasures.body[0]).toEqual({ item: 'height', value: 12900, enteredFor: null });
    expect(
      await leader.refusal(SAVE_BODY, { input: { ...input, ...about('安春'), clientMutationId: randomUUID() } }),
    ).toBe('FORBIDDEN');
  });
});

describe('the end of the term', () => {
  let judging: JudgingSchool;
  let rounds: Record<string, string>;
  let teacher: Client;

  beforeAll(async () => {
    judging = await JudgingSchool.open(api);
    teacher = await judging.staff('T001');
    await judging.agreeing('安春');
    await pause(judging.school, teacher, '安春', { lastOn: '2026-12-31' });
    rounds = await judging.start(['guardian', 'self']);
  }, 120_000);

  beforeEach(() => api.setClock('2026-12-21T02:00:00Z'));

  test('ZM-1 no message is expected of it, nor asked for; what the child says itself still is', async () => {
    const parent = await judging.school.parent('安春');

    expect((await judging.round(teacher, rounds.guardian!)).total).toBe(13);
    expect((await judging.round(teacher, rounds.self!)).total).toBe(14);
    const waiting = await judging.waiting(teacher, rounds.guardian!);
    expect(waiting.map(({ who }: { who: string }) => who)).not.toContain('安春的家长');
    expect(waiting).toHaveLength(13);
    expect((await judging.mine(parent, '安春')).map(({ rater }: { rater: string }) => rater)).toEqual(['SELF']);
  });

  test('ZM-1 what does not apply leaves the booklet; what is entered for the household stands in it, signed so', async () => {
    const booklets = new Booklets(judging.school);
    const sections = async () => {
      const report = await booklets.report(teacher, '安春', { live: true });
      const kinds = ['GUARDIAN_MESSAGE', 'BODY_MEASURES', 'SELF_EVALUATION'];
      return kinds.map((kind) => {
        const { done, due } = report.sections.find((section: { kind: string }) => section.kind === kind);
        return `${done}/${due}`;
      });
    };
    expect(await sections()).toEqual(['0/0', '0/0', '0/1']);

    const said = await judging.say(teacher, rounds.guardian!, '安春', { comment: '奶奶说：这学期你会自己穿衣了。' });
    expect(said).toMatchObject({ viewerAs: 'HOMEROOM_TEACHER', entry: { author: '王语文（代录）' } });
    expect(await sections()).toEqual(['1/1', '0/0', '0/1']);
    const report = await booklets.report(teacher, '安春', { live: true });
    const message = report.sections.find((section: { kind: string }) => section.kind === 'GUARDIAN_MESSAGE');
    expect(message.voices[0].who).toContain('王语文（代录）');
  });

  test('ZM-1 for a household that takes part, and by who does not lead the class, no message is entered', async () => {
    const input = judging.saying(rounds.guardian!, '安夏', { comment: '替家长写' });
    const other = await judging.staff('T002');

    expect(await teacher.refusal(SAVE_ONE, input)).toBe('FORBIDDEN');
    expect(await other.refusal(A_SHEET, { roundId: rounds.guardian, studentId: judging.id('安春') })).toBe('FORBIDDEN');
  });
});

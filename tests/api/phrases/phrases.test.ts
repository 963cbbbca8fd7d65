import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../../support/api';
import type { Client } from '../../support/client';
import { EvidenceWorld } from '../../support/evidence-world';
import { JudgingSchool } from '../../support/judging';
import { Phrases, PHRASES, REMOVE_PHRASE, SAVE_PHRASE } from '../../support/phrases';

let api: Api;
let judging: JudgingSchool;
let leader: Client;
let maths: Client;
let phrases: Phrases;

beforeAll(async () => {
  api = await startApi();
  judging = await JudgingSchool.open(api);
  leader = await judging.staff('T001');
  maths = await judging.staff('T002');
  phrases = new Phrases(judging.classId);
});

const codeOf = async (client: Client, document: string, variables: object) => {
  const { errors } = await client.raw(document, variables as Record<string, unknown>);
  return errors?.[0]?.extensions?.code ?? 'answered';
};

test('an own phrase of somebody else is not found, a shared one is not theirs to change', async () => {
  const own = await phrases.save(maths, '只给自己用的一句。');
  const shared = await phrases.save(maths, '大家都能用的一句。', { scope: 'SHARED' });
  const changing = ({ id, scope, version }: typeof own) => phrases.saving('改成别的', { phraseId: id, scope, version });

  expect(await codeOf(leader, SAVE_PHRASE, changing(own))).toBe('NOT_FOUND');
  expect(await codeOf(leader, SAVE_PHRASE, changing(shared))).toBe('FORBIDDEN');
  expect(await codeOf(leader, REMOVE_PHRASE, phrases.removing(shared))).toBe('FORBIDDEN');
  expect(await codeOf(leader, REMOVE_PHRASE, phrases.removing(own))).toBe('answered');
  expect(await phrases.texts(maths, 'OWN')).toContain('只给自己用的一句。');
  expect(await phrases.texts(maths, 'SHARED')).toContain('大家都能用的一句。');
});

test('a family and another school find no phrases, and cannot keep or remove any', async () => {
  const [father] = (await judging.agreeing('安春')) as [Client];
  const other = await EvidenceWorld.open(api);
  const stranger = await other.staff('T001');
  const shared = await phrases.save(maths, '另一所学校看不到的一句。', { scope: 'SHARED' });

  for (const client of [father, stranger]) {
    expect(await codeOf(client, PHRASES, { classId: judging.classId, scope: 'SHARED' })).toBe('NOT_FOUND');
    expect(await codeOf(client, SAVE_PHRASE, phrases.saving('想存一句'))).toBe('NOT_FOUND');
    expect(await codeOf(client, REMOVE_PHRASE, phrases.removing(shared))).toBe('NOT_FOUND');
  }
  const theirs = new Phrases(other.third);
  expect(await theirs.texts(stranger, 'SHARED')).toEqual([]);
  const input = { ...theirs.saving('改别校的').input, phraseId: shared.id, version: 1, scope: 'SHARED' };
  expect(await codeOf(stranger, SAVE_PHRASE, { input })).toBe('NOT_FOUND');
});

test('a lost answer asked for again keeps one phrase; the same words twice are told', async () => {
  const wish = phrases.saving('同一句只存一次。');
  await maths.ask(SAVE_PHRASE, wish);
  await maths.ask(SAVE_PHRASE, wish);

  expect(await phrases.texts(maths, 'OWN', { search: '同一句' })).toHaveLength(1);
  expect((await maths.raw(SAVE_PHRASE, phrases.saving('同一句只存一次。'))).errors![0]!.message).toBe(
    '已经有一模一样的一句了，不用再存。',
  );
});

test('of two changes on one version the later one hears it, and nothing is overwritten', async () => {
  const shared = await phrases.save(leader, '先写的一句。', { scope: 'SCHOOL' });
  const administrator = await judging.staff('A003');
  const change = (text: string) => phrases.saving(text, { phraseId: shared.id, version: 1, scope: 'SCHOOL' });
  const answers = await Promise.all([
    codeOf(leader, SAVE_PHRASE, change('班主任改的一句。')),
    codeOf(administrator, SAVE_PHRASE, change('管理员改的一句。')),
  ]);

  expect(answers.sort()).toEqual(['CONFLICT', 'answered']);
  expect(await codeOf(leader, SAVE_PHRASE, change('迟到的一句。'))).toBe('CONFLICT');
});

test('a phrase of the school does not become somebody’s own, nor the other way round', async () => {
  const school = await phrases.save(leader, '学校的一句。', { scope: 'SCHOOL' });
  const own = await phrases.save(leader, '自己的一句。');

  for (const [{ id }, scope] of [
    [school, 'OWN'],
    [own, 'SCHOOL'],
  ] as const)
    expect(await codeOf(leader, SAVE_PHRASE, phrases.saving('换个归属', { phraseId: id, version: 1, scope }))).toBe(
      'RULE_BROKEN',
    );
});

test('absurd input is refused in Chinese, and pages go on where they ended', async () => {
  const wrong = async (text: string) => (await leader.raw(SAVE_PHRASE, phrases.saving(text))).errors![0]!.message;
  expect(await wrong('  ')).toBe('先写一句话，再存成常用语。');
  expect(await wrong('长'.repeat(301))).toMatch(/最多 300 个字/);
  expect(await wrong('{明字}好')).toMatch(/不是能自动填的空/);
  expect(await codeOf(leader, PHRASES, { classId: judging.classId, scope: 'OWN', first: 101 })).toBe('INVALID_INPUT');

  for (const text of ['翻页一。', '翻页二。', '翻页三。']) await phrases.save(leader, text, { scope: 'SHARED' });
  const page = async (after: string | null) =>
    (await leader.ask(PHRASES, { classId: judging.classId, scope: 'SHARED', search: '翻页', first: 2, after })).phrases;
  const first = await page(null);
  const second = await page(first.nextCursor as string);
  const texts = [first, second].map(({ nodes }) => nodes.map(({ text }: { text: string }) => text));
  expect(texts).toEqual([['翻页三。', '翻页二。'], ['翻页一。']]);
  expect(second.nextCursor).toBeNull();
});

test('P3 a list of phrases costs the same for one and for thirty, two statements and the session', async () => {
  const count = async () => {
    await maths.ask(PHRASES, { classId: judging.classId, scope: 'OWN' });
    await maths.ask(PHRASES, { classId: judging.classId, scope: 'OWN' });
    return maths.statements;
  };
  const few = await count();
  for (let more = 0; more < 30; more++) await phrases.save(maths, `第 ${more} 句。`);

  expect(await count()).toBe(few);
  expect(few).toBeLessThanOrEqual(3);
});

const DRAFT = `mutation Draft($input: DraftCommentsInput!) { draftComments(input: $input) { saved refused { studentId code } } }`;

describe('beginning the comments about several children', () => {
  let rounds: Record<string, string>;
  beforeAll(async () => {
    rounds = await judging.start(['homeroom', 'teacher']);
  });
  const wish = (more: object = {}) => ({
    input: {
      ...{ roundId: rounds.homeroom, course: null, text: '{名字}加油。', studentIds: judging.school.ids('安春') },
      ...{ clientMutationId: randomUUID(), ...more },
    },
  });

  test('a lost answer asked for again says the same and writes nothing twice', async () => {
    const same = wish();
    const first = (await leader.ask(DRAFT, same)).draftComments;
    const again = (await leader.ask(DRAFT, same)).draftComments;

    expect(first).toEqual({ saved: judging.school.ids('安春'), refused: [] });
    expect(again).toEqual(first);
    const { entry } = await judging.sheet(leader, rounds.homeroom!, '安春');
    expect(entry).toMatchObject({ version: 1, comment: '安春加油。' });
  });

  test('only who judges the class begins, and only about its children', async () => {
    const [father] = (await judging.agreeing('安夏')) as [Client];
    expect(await codeOf(maths, DRAFT, wish())).toBe('FORBIDDEN');
    expect(await codeOf(father, DRAFT, wish())).toBe('FORBIDDEN');
    expect(await codeOf(leader, DRAFT, wish({ text: '   ' }))).toBe('INVALID_INPUT');
    expect(await codeOf(leader, DRAFT, wish({ studentIds: judging.school.ids('安秋', '安秋') }))).toBe('INVALID_INPUT');
    const elsewhere = judging.school.ids('白雨');
    const { draftComments } = await leader.ask(DRAFT, wish({ studentIds: elsewhere }));
    expect(draftComments).toEqual({ saved: [], refused: [{ studentId: elsewhere[0], code: 'NOT_FOUND' }] });
  });

  test('two teachers who begin at once: one text stands, and the other hears it', async () => {
    const administrator = await judging.staff('A003');
    expect(await codeOf(administrator, DRAFT, wish())).toBe('FORBIDDEN');
    const studentIds = judging.school.ids('安冬', '安梅');
    const texts = ['{名字}会画画。', '{名字}会唱歌。'];
    const done = await Promise.all(
      texts.map(async (text) => (await leader.ask(DRAFT, wish({ text, studentIds }))).draftComments),
    );

    for (const id of studentIds) expect(done.filter(({ saved }) => saved.includes(id))).toHaveLength(1);
  });
});

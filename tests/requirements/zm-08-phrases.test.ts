import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import { JudgingSchool, SAVE_ONE } from '../support/judging';
import { Phrases, REMOVE_PHRASE, SAVE_PHRASE } from '../support/phrases';

let api: Api;
let judging: JudgingSchool;
let leader: Client;
let maths: Client;
let rounds: Record<string, string>;
let phrases: Phrases;

beforeAll(async () => {
  api = await startApi();
  judging = await JudgingSchool.open(api);
  leader = await judging.staff('T001');
  maths = await judging.staff('T002');
  rounds = await judging.start(['teacher', 'homeroom']);
  phrases = new Phrases(judging.classId);
});

const DRAFT = `mutation Draft($input: DraftCommentsInput!) { draftComments(input: $input) { saved
  refused { studentId code message } desk { done rows { studentName given pronoun entry { state comment version } } } } }`;
const drafting = (text: string, children: string[], more: object = {}) => ({
  input: {
    ...{ roundId: rounds.homeroom!, course: null, text, studentIds: children.map((name) => judging.id(name)) },
    clientMutationId: randomUUID(),
    ...more,
  },
});

test('ZM-8 a teacher keeps own phrases, which nobody else has, and shares others with the teachers of the school', async () => {
  const own = await phrases.save(maths, '{名字}的口算又快又准。');
  await phrases.save(maths, '{名字}愿意给同桌讲题。', { scope: 'SHARED' });

  expect(own).toMatchObject({ scope: 'OWN', owner: '周数学', viewerCanChange: true, version: 1 });
  expect(await phrases.texts(maths, 'OWN')).toEqual(['{名字}的口算又快又准。']);
  expect(await phrases.texts(leader, 'OWN')).toEqual([]);
  expect(await phrases.list(leader, 'SHARED')).toMatchObject([
    { text: '{名字}愿意给同桌讲题。', owner: '周数学', viewerCanChange: false },
  ]);
});

test('ZM-8 the school’s phrases are kept by its administrator and its homeroom teachers, and found by every teacher', async () => {
  const administrator = await judging.staff('A003');
  await phrases.save(leader, '这学期，{名字}进步看得见。', { scope: 'SCHOOL' });
  await phrases.save(administrator, '{他/她}待人有礼貌。', { scope: 'SCHOOL' });
  const sport = await judging.staff('T003');
  const refused = await sport.raw(SAVE_PHRASE, phrases.saving('{名字}很棒。', { scope: 'SCHOOL' }));

  expect(refused.errors![0]).toMatchObject({
    message: '学校的常用语由班主任、教务主任或综评管理员维护。',
    extensions: { code: 'FORBIDDEN' },
  });
  expect(await phrases.texts(sport, 'SCHOOL')).toEqual(['{他/她}待人有礼貌。', '这学期，{名字}进步看得见。']);
  expect((await phrases.list(sport, 'SCHOOL')).map((one) => one.viewerCanChange)).toEqual([false, false]);
  expect((await phrases.list(leader, 'SCHOOL')).map((one) => one.viewerCanChange)).toEqual([true, true]);
});

test('ZM-8 phrases are searched by the words in them', async () => {
  await phrases.save(leader, '{名字}每天值日都擦干净黑板。');
  await phrases.save(leader, '{名字}读书时声音响亮，100% 投入。');

  expect(await phrases.texts(leader, 'OWN', { search: '黑板' })).toEqual(['{名字}每天值日都擦干净黑板。']);
  expect(await phrases.texts(leader, 'OWN', { search: '0%' })).toEqual(['{名字}读书时声音响亮，100% 投入。']);
  expect(await phrases.texts(leader, 'OWN', { search: '_' })).toEqual([]);
});

test('ZM-8 who wrote a phrase changes and removes it', async () => {
  const phrase = await phrases.save(leader, '{名字}爱劳动');
  const changed = await phrases.save(leader, '{名字}爱劳动，讲台总是{他/她}擦。', {
    phraseId: phrase.id,
    version: phrase.version,
    scope: 'SHARED',
  });
  expect(changed).toMatchObject({ id: phrase.id, version: 2, scope: 'SHARED' });

  await leader.ask(REMOVE_PHRASE, phrases.removing(changed));
  expect(await phrases.texts(maths, 'SHARED')).not.toContain(changed.text);
});

test('ZM-8 one text is begun for several children, its slots filled for each by the roll, each a draft of its own', async () => {
  const { draftComments } = await leader.ask(
    DRAFT,
    drafting('{名字}同学，{他/她}做过这件事：{记录}。老师为{姓名}高兴！', ['安春', '安夏']),
  );

  expect(draftComments.saved).toEqual([judging.id('安春'), judging.id('安夏')]);
  expect(draftComments.refused).toEqual([]);
  expect(draftComments.desk.done).toBe(0);
  expect(draftComments.desk.rows.slice(0, 3)).toMatchObject([
    {
      ...{ studentName: '安春', given: '安春', pronoun: '她' },
      entry: { state: 'DRAFT', comment: '安春同学，她做过这件事：{记录}。老师为安春高兴！' },
    },
    { entry: { state: 'DRAFT', comment: '安夏同学，她做过这件事：{记录}。老师为安夏高兴！' } },
    { entry: { state: 'NONE', comment: '' } },
  ]);
});

test('ZM-8 a text with an unfilled slot cannot be submitted and says so; filled, it can', async () => {
  const entry = (await judging.desk(leader, rounds.homeroom!)).rows[0].entry;
  const saying = (comment: string) =>
    judging.saying(rounds.homeroom!, '安春', { comment, version: entry.version as number });
  const refused = await leader.raw(SAVE_ONE, saying(entry.comment as string));

  expect(refused.errors![0]).toMatchObject({
    message: '“{记录}”这个空还没有填，换成要说的话再交。',
    extensions: { code: 'INVALID_INPUT', field: 'comment' },
  });
  const filled = (entry.comment as string).replace('{记录}', '给班里的绿萝浇了一个月水');
  const { saveEvaluation } = await leader.ask(SAVE_ONE, saying(filled));
  expect(saveEvaluation.entry).toMatchObject({ state: 'SUBMITTED', comment: filled });
});

test('ZM-8 beginning several never overwrites a text that is there, handed in or not, and says for whom it did nothing', async () => {
  await judging.say(leader, rounds.homeroom!, '安秋', { comment: '自己写的半句', submit: false });
  const { draftComments } = await leader.ask(
    DRAFT,
    drafting('{名字}这学期很努力，老师看见了。', ['安春', '安秋', '安冬']),
  );

  expect(draftComments.saved).toEqual([judging.id('安冬')]);
  expect(draftComments.refused).toEqual([
    { studentId: judging.id('安春'), code: 'RULE_BROKEN', message: '安春已经写了评语，没有改动。' },
    { studentId: judging.id('安秋'), code: 'RULE_BROKEN', message: '安秋已经写了评语，没有改动。' },
  ]);
  expect(draftComments.desk.rows.map((row: { entry: { comment: string } }) => row.entry.comment).slice(0, 4)).toEqual([
    '安春同学，她做过这件事：给班里的绿萝浇了一个月水。老师为安春高兴！',
    '安夏同学，她做过这件事：{记录}。老师为安夏高兴！',
    '自己写的半句',
    '安冬这学期很努力，老师看见了。',
  ]);
});

test('ZM-8 a subject teacher begins comments in the own course and keeps the steps chosen already', async () => {
  const steps = { learning: 'often' };
  await judging.say(maths, rounds.teacher!, '安梅', { steps, course: '数学', submit: false });
  const { draftComments } = await maths.ask(
    DRAFT,
    drafting('{名字}的应用题越做越细心。', ['安梅'], { roundId: rounds.teacher, course: '数学' }),
  );

  expect(draftComments.saved).toEqual([judging.id('安梅')]);
  const { entry } = await judging.sheet(maths, rounds.teacher!, '安梅', '数学');
  expect(entry).toMatchObject({ comment: '安梅的应用题越做越细心。', answers: [{ item: 'learning', step: 'often' }] });
});

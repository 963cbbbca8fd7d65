import { randomUUID } from 'node:crypto';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { choose, groupRoster } from '../support/class-groups';
import type { Client } from '../support/client';
import { EvidenceWorld, evidenceRoster, PUPILS, THIRD } from '../support/evidence-world';
import { A_SHEET, JudgingSchool, OPEN, REVISIONS, SAVE_ONE } from '../support/judging';
import { studentsSheet } from '../support/small-roster';
import { keptPdf, pagesIn, withPoppler } from '../support/pdf';

const NOW = '2026-12-21T02:00:00Z';
const PRINT = `mutation Print($input: PrintEvaluationPapersInput!) { printEvaluationPapers(input: $input) { fileName content papers } }`;
const PAPERS = `query Papers($roundId: ID!) { evaluationPapers(roundId: $roundId) { seenBy viewerCanPrint viewerCanEnter round { done total }
  papers { studentId studentName seatNumber code printedAt whyNot entries { studentId studentName state hasBegun } } } }`;
const FROM_PAPER = `query Sheet($roundId: ID!, $studentId: ID!, $writerId: ID) { evaluationSheet(roundId: $roundId, studentId: $studentId, writerId: $writerId) {
  viewerAs seenBy whyNot entry { submissionId version state comment author answers { item step } } } }`;

const SELF = { goal: 'often', habit: 'often', kind: 'always', exercise: 'often', housework: 'always' };
const PEER = { cooperation: 'always', helping: 'often', duty: 'often' };
const answersOf = (steps: Record<string, string>) =>
  Object.entries(steps).map(([item, step]) => ({ item, step, words: null }));

interface Entry {
  studentId: string;
  studentName: string;
  state: string;
  hasBegun: boolean;
}
interface Paper {
  studentId: string;
  studentName: string;
  code: string | null;
  printedAt: string | null;
  whyNot: string | null;
  entries: Entry[];
}

let api: OwnApi;
let judging: JudgingSchool;
let leader: Client;
let member: Client;
let subject: Client;
let rounds: Record<string, string>;

/** 韩科学 sits in the group of the class; 吴体育 only teaches it. */
beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock(NOW);
  const house = await EvidenceWorld.open(api, 'zhumadian-text', { roster: groupRoster() });
  judging = JudgingSchool.in(api, house);
  [leader, member, subject] = [await house.staff('T001'), await house.staff('T007'), await house.staff('T003')];
  await choose(leader, house.third, '周数学', '韩科学');
  for (const name of ['安春', '安夏', '安秋', '安冬', '安梅', '安兰', '安竹']) await house.parent(name, 'TERMS');
  rounds = await judging.start(['self', 'guardian', 'peer', 'homeroom']);
}, 120_000);

afterAll(() => api.stop());

const printing = (form: string, ...names: string[]) => ({
  input: {
    ...{ roundId: rounds[form], clientMutationId: randomUUID() },
    ...(names.length > 0 && { studentIds: names.map((name) => judging.id(name)) }),
  },
});
const print = async (form: string, ...names: string[]) =>
  (await leader.ask(PRINT, printing(form, ...names))).printEvaluationPapers;
const papers = async (form: string, by = leader) => (await by.ask(PAPERS, { roundId: rounds[form] })).evaluationPapers;
const paper = async (form: string, name: string): Promise<Paper> =>
  (await papers(form)).papers.find((one: Paper) => one.studentName === name);
const typed = (form: string, name: string, more: object = {}) => ({
  input: {
    ...{ roundId: rounds[form], studentId: judging.id(name), answers: answersOf(form === 'peer' ? PEER : SELF) },
    ...{ comment: '', version: null, submit: true, clientMutationId: randomUUID(), ...more },
  },
});
const sheet = async (form: string, name: string, writer: string | null = null, by = leader) => {
  const of = { roundId: rounds[form], studentId: judging.id(name), writerId: writer && judging.id(writer) };
  return (await by.ask(FROM_PAPER, of)).evaluationSheet;
};

describe('what a child writes about itself', () => {
  test('OP-3 is printed for a class, a code on each paper, and typed by the homeroom teacher or the group', async () => {
    expect(await paper('self', '安春')).toMatchObject({ code: null, printedAt: null, whyNot: null });
    expect(await leader.refusal(SAVE_ONE, typed('self', '安春'))).toBe('FORBIDDEN');

    const printed = await print('self');
    expect([printed.fileName, printed.papers]).toEqual(['自我评价 三年级（1）班 纸质表.pdf', 14]);
    const first = await paper('self', '安春');
    expect(first.code).toMatch(/^[2-9A-HJKMNP-Z]{5}$/);
    expect(first.printedAt).toMatch(/^2026-12-21T02:00/);

    const { saveEvaluation } = await member.ask(SAVE_ONE, typed('self', '安春', { comment: '我学会了跳绳' }));
    expect(saveEvaluation).toMatchObject({
      viewerAs: 'CLASS_GROUP',
      entry: { state: 'SUBMITTED', comment: '我学会了跳绳', author: '韩科学（代录）' },
    });
    expect((await paper('self', '安春')).entries).toEqual([
      { studentId: judging.id('安春'), studentName: '安春', state: 'SUBMITTED', hasBegun: false },
    ]);

    // The family reads it, and may still put right what was typed wrong; the first one stays among the revisions.
    const parent = await judging.school.parent('安春');
    const own = await judging.sheet(parent, rounds.self!, '安春');
    expect(own).toMatchObject({ viewerAs: 'GUARDIAN', entry: { comment: '我学会了跳绳', author: '韩科学（代录）' } });
    const corrected = await judging.say(parent, rounds.self!, '安春', {
      ...{ steps: SELF, comment: '我学会了双脚跳绳', version: own.entry.version },
    });
    const { commentRevisions } = await parent.ask(REVISIONS, { submissionId: corrected.entry.submissionId });
    expect(commentRevisions.map(({ comment, author }: Record<string, string>) => [comment, author])).toEqual([
      ['我学会了双脚跳绳', '安春父（代录）'],
      ['我学会了跳绳', '韩科学（代录）'],
    ]);
  });

  test('OP-3 a paper printed again keeps its code, and only what was chosen is printed', async () => {
    const { code } = await paper('self', '安夏');
    await api.setClock('2026-12-21T03:00:00Z');
    expect((await print('self', '安夏')).papers).toBe(1);
    expect(await paper('self', '安夏')).toMatchObject({ code, printedAt: expect.stringMatching(/T03:00/) });
    expect((await paper('self', '安秋')).printedAt).toMatch(/T02:00/);
    await api.setClock(NOW);
  });

  test('OP-3 asked for twice with the same key it answers the same, and counts once', async () => {
    const input = printing('self', '安竹');
    const [one, other] = [await leader.ask(PRINT, input), await leader.ask(PRINT, input)];
    expect([one, other].map(({ printEvaluationPapers }) => printEvaluationPapers.papers)).toEqual([1, 1]);
    await api.settle();
    // The whole class, 安夏 alone, and this.
    expect(
      await api.rows(
        `select count(*) as n from audit_entry where action = 'evaluations.papers-printed' and subject_id = '${rounds.self}'`,
      ),
    ).toEqual([{ n: 3 }]);
  });

  test('OP-3 what a child or its home began by themselves is neither shown nor written over', async () => {
    const parent = await judging.school.parent('安夏');
    await judging.say(parent, rounds.self!, '安夏', { steps: { goal: 'often' }, comment: '没写完', submit: false });
    expect(await sheet('self', '安夏')).toMatchObject({
      whyNot: '这一份他们自己已经在系统里写了，以自己写的为准，不用再录纸质的。',
      entry: { submissionId: null, comment: '', answers: [] },
    });
    expect(await leader.refusal(SAVE_ONE, typed('self', '安夏', { version: 1 }))).toBe('RULE_BROKEN');
    expect((await paper('self', '安夏')).entries).toMatchObject([{ state: 'DRAFT', hasBegun: true }]);
    expect((await judging.sheet(parent, rounds.self!, '安夏')).entry.comment).toBe('没写完');
  });

  test('OP-3 of a family that refused nothing is printed and nothing typed', async () => {
    const parent = await judging.school.parent('安江');
    const refusing = { studentId: judging.id('安江'), kind: 'TERMS', decision: 'REFUSED' };
    await parent.ask(`mutation D($input: DecideConsentInput!) { decideConsent(input: $input) { kind } }`, {
      input: { ...refusing, clientMutationId: randomUUID() },
    });
    expect(await paper('self', '安江')).toMatchObject({ whyNot: '家里没有同意使用本系统，不印也不录。', entries: [] });
    expect(await leader.refusal(PRINT, printing('self', '安江'))).toBe('RULE_BROKEN');
    expect(await leader.refusal(SAVE_ONE, typed('self', '安江'))).toBe('RULE_BROKEN');
    expect((await print('guardian')).papers).toBe(13);
  });

  withPoppler('OP-3 the PDF has each child’s questions on a page of its own', async () => {
    const { content } = await print('self', '安秋', '安冬');
    const pages = pagesIn(await keptPdf(new Response(Buffer.from(content, 'base64')))).map((page) =>
      page.replace(/\s+/g, ''),
    );
    expect(pages).toHaveLength(2);
    const { code } = await paper('self', '安秋');
    for (const words of [
      '自我评价',
      '3号安秋',
      `表号${code}`,
      '我愿意帮助别人',
      '没留意',
      '我想说',
      '由老师录进系统',
      '12月31日以前交给班主任',
    ])
      expect(pages[0]).toContain(words);
    expect(pages[1]).toContain('4号安冬');
  });
});

describe('what classmates say about each other', () => {
  test('OP-3 one paper asks about each classmate that was given; what is typed from it nobody reads afterwards', async () => {
    await print('peer', '安梅');
    const { entries } = await paper('peer', '安梅');
    expect(entries).toHaveLength(5);
    const about = entries[0]!.studentName;
    expect((await papers('peer')).seenBy).toBe(
      '只有帮你录进系统的老师看得到这张纸，录完就收走；同学和家长看不到。至少 3 名同学评过，才会公布大家的平均，不写名字。',
    );
    const own = typed('peer', about, { writerId: judging.id('安梅') });
    const { saveEvaluation } = await leader.ask(SAVE_ONE, own);
    expect(saveEvaluation.entry).toMatchObject({ state: 'SUBMITTED', answers: [], submissionId: null });

    const [row] = await api.rows(
      `select id from evaluation_submission where round_id = '${rounds.peer}' and student_id = '${judging.id(about)}'`,
    );
    for (const client of [leader, member, await judging.school.parent(about)])
      expect(await client.refusal(REVISIONS, { submissionId: row!.id })).toBe('NOT_FOUND');
    expect((await sheet('peer', about, '安梅')).entry).toMatchObject({ state: 'SUBMITTED', version: 1, answers: [] });
    expect((await paper('peer', '安梅')).entries[0]).toMatchObject({ state: 'SUBMITTED', hasBegun: false });

    // A mistake is typed over as a whole, the version in hand; without it nothing of what stands is told.
    const stale = await leader.raw(SAVE_ONE, typed('peer', about, { writerId: judging.id('安梅') }));
    expect(stale.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', data: { version: 1, comment: '' } });
    expect(JSON.stringify(stale.errors)).not.toContain('often');
    await leader.ask(SAVE_ONE, typed('peer', about, { writerId: judging.id('安梅'), version: 1 }));
  });

  test('OP-3 is typed for who was given the classmate alone, and for whom a paper was printed', async () => {
    await print('peer', '安兰');
    const given = (await paper('peer', '安兰')).entries.map(({ studentName }) => studentName);
    const others = ['安春', '安夏', '安秋', '安冬', '安梅'].filter((name) => !given.includes(name));
    for (const name of [...others, '安兰'])
      expect(await leader.refusal(SAVE_ONE, typed('peer', name, { writerId: judging.id('安兰') }))).toBe('FORBIDDEN');
    const [mine] = (await paper('peer', '安冬')).entries;
    expect(await leader.refusal(SAVE_ONE, typed('peer', mine!.studentName, { writerId: judging.id('安冬') }))).toBe(
      'FORBIDDEN',
    );
    expect(await leader.refusal(SAVE_ONE, typed('peer', given[0]!))).toBe('FORBIDDEN');
  });

  test('OP-3 a pupil who wrote on a device is not typed over', async () => {
    const child = await judging.school.pupil('安秋');
    await print('peer', '安秋');
    const [{ studentName }] = (await paper('peer', '安秋')).entries as [Entry];
    await judging.say(child, rounds.peer!, studentName, { steps: PEER });
    expect(
      await leader.refusal(SAVE_ONE, typed('peer', studentName, { writerId: judging.id('安秋'), version: 1 })),
    ).toBe('RULE_BROKEN');
    expect((await sheet('peer', studentName, '安秋')).entry).toMatchObject({ answers: [], submissionId: null });
  });
});

describe('the youngest', () => {
  /** Four pupils of grade 2. */
  const YOUNG = ['白雨', '白雪', '白霜', '白露'];

  test('OP-3 children of the second grade, who evaluate each other only in class, do so on paper', async () => {
    const [template] = PUPILS.slice(-1);
    const pupils = YOUNG.map((name, index) => ({
      ...{ ...template!, name, sequence: 500 + index * 2, seat: index + 1 },
      guardians: [[`${name}父`, '父亲', `1990077000${index}`] as [string, string, string]],
    }));
    const others = PUPILS.filter(({ className }) => className === THIRD);
    const roster = [...evidenceRoster().slice(0, -1), studentsSheet([...others, ...pupils])];
    const house = await EvidenceWorld.open(api, 'zhumadian-text', { roster });
    for (const name of YOUNG) await house.parent(name, 'TERMS');
    const maths = await house.staff('T002');
    const input = { classId: house.second, forms: ['peer'], dueOn: '2026-12-31', clientMutationId: randomUUID() };
    const roundId = (await maths.ask(OPEN, { input })).openRounds[0].id;
    await maths.ask(PRINT, { input: { roundId, clientMutationId: randomUUID() } });
    const found = (await maths.ask(PAPERS, { roundId })).evaluationPapers.papers as Paper[];
    const { studentId: writerId, entries } = found[0]!;
    const said = { ...typed('peer', '安春').input, roundId, studentId: entries[0]!.studentId, writerId };
    const { saveEvaluation } = await maths.ask(SAVE_ONE, { input: said });
    expect(saveEvaluation).toMatchObject({ viewerAs: 'HOMEROOM_TEACHER', entry: { state: 'SUBMITTED' } });
  });
});

describe('who prints and types', () => {
  test('OP-3 is the homeroom teacher and the group of the class, nobody else', async () => {
    expect((await papers('self', member)).viewerCanEnter).toBe(true);
    for (const client of [subject, judging.school.world.administrator]) {
      expect(await client.refusal(PAPERS, { roundId: rounds.self })).toBe('FORBIDDEN');
      expect(await client.refusal(PRINT, printing('self'))).toBe('FORBIDDEN');
      expect(await client.refusal(SAVE_ONE, typed('self', '安秋'))).toBe('FORBIDDEN');
    }
    const parent = await judging.school.parent('安春');
    expect(await parent.refusal(PAPERS, { roundId: rounds.self })).toBe('NOT_FOUND');
    expect(await parent.refusal(SAVE_ONE, typed('self', '安秋'))).toBe('NOT_FOUND');
    expect(await leader.refusal(PAPERS, { roundId: rounds.homeroom })).toBe('RULE_BROKEN');
  });

  test('OP-3 a pupil of another class has no paper here', async () => {
    const input = { ...printing('self').input, studentIds: [judging.id('白雨')] };
    expect(await leader.refusal(PRINT, { input })).toBe('NOT_FOUND');
  });

  test('OP-3 before the first day it is printed and not typed, after the last one neither', async () => {
    await api.setClock('2027-01-01T02:00:00Z');
    expect(await papers('self')).toMatchObject({ viewerCanPrint: false, viewerCanEnter: false });
    expect(await leader.refusal(PRINT, printing('self'))).toBe('RULE_BROKEN');
    expect(await leader.refusal(SAVE_ONE, typed('self', '安秋'))).toBe('RULE_BROKEN');
    await api.setClock(NOW);
    expect(
      (await leader.ask(A_SHEET, { roundId: rounds.self, studentId: judging.id('安秋') })).evaluationSheet.whyNot,
    ).toBe(null);
  });
});

import { randomUUID } from 'node:crypto';
import type { Client } from '../support/client';
import { CHECK, PRINT, PRINT_JOB, PUBLISH } from '../support/booklet-world';
import { ONE, SAVE, TIMELINE } from '../support/evidence-world';
import { bindAsNew, codeOf, issue, studentId } from '../support/families';
import { OPEN, REVISIONS, SAVE_ONE } from '../support/judging';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { SMALL_STUDENTS, smallRoster, studentsSheet } from '../support/small-roster';
import type { World } from '../support/world';

/** 林晓禾 comes of age on 24 November 2026; 艾力江 was born on 29 February. */
const BIRTHS: Record<string, string> = { 林晓禾: '20081124', '艾力江·买买提': '20120229' };
const DAY_BEFORE = '2026-11-23T02:00:00Z';
const LAST_MINUTE = '2026-11-23T15:59:00Z';
const BIRTHDAY = '2026-11-23T16:00:00Z';

const ADOPT = `mutation Adopt($input: AdoptPresetInput!) { adoptPreset(input: $input) { id } }`;
const DECIDE = `mutation Decide($input: DecideConsentInput!) { decideConsent(input: $input) { kind decision } }`;
const CONSENTS = `query Consents($id: ID!) { consents(studentId: $id) { kind title body ifRefused decision viewerCanDecide } }`;
const STUDENT = `query Student($id: ID!) { student(id: $id) { name viewerIs } }`;
const HOME = `{ me { grownChildren } myChildren { name } }`;

let api: OwnApi;
let world: World;
let mother: Client;
let pupil: Client;
let teacher: Client;
let daughter: string;
let leapling: string;
let recordId: string;
let submissionId: string;
let jobId: string;

const fresh = <T extends object>(input: T) => ({ input: { ...input, clientMutationId: randomUUID() } });
const wish = (studentId: string, kind: string, decision: string) => ({
  input: { studentId, kind, decision, clientMutationId: randomUUID() },
});
const homeOf = async (who: Client) => {
  const { me, myChildren } = await who.ask(HOME);
  return { grown: me.grownChildren, children: myChildren.map((child: { name: string }) => child.name).sort() };
};

async function recordAtHome(): Promise<string> {
  await mother.ask(DECIDE, wish(daughter, 'TERMS', 'GRANTED'));
  const place = { schoolId: world.schoolId, classId: await world.classId('三年级（1）班'), studentIds: [daughter] };
  const what = { category: 'study', happenedOn: '2026-11-20', words: '一起读完了一本书。', fields: [], photoIds: [] };
  const { saveRecord } = await mother.ask(SAVE, {
    input: { ...place, ...what, submit: true, clientMutationId: randomUUID() },
  });
  return saveRecord.id;
}

/** A message to the child, on the form of the guardians. */
async function sayAtHome(classId: string): Promise<string> {
  const { openRounds } = await teacher.ask(OPEN, fresh({ classId, forms: ['guardian'], dueOn: '2026-12-31' }));
  const said = { answers: [], comment: '妈妈看见你一年里长大了许多。', submit: true };
  const about = fresh({ roundId: openRounds[0].id, studentId: daughter, ...said });
  return (await mother.ask(SAVE_ONE, about)).saveEvaluation.entry.submissionId;
}

/** The booklet of the child, checked and published by the school. */
async function printAtHome(classId: string): Promise<string> {
  await teacher.ask(CHECK, fresh({ classId, studentIds: [daughter] }));
  await teacher.ask(PUBLISH, fresh({ classId, studentIds: [daughter] }));
  return (await mother.ask(PRINT, fresh({ studentId: daughter }))).printReports.id;
}

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock(DAY_BEFORE);
  const students = SMALL_STUDENTS.map((row) => ({ ...row, birth: BIRTHS[row.name] ?? row.birth }));
  const roster = smallRoster().map((sheet) => (sheet.name === '学生.csv' ? studentsSheet(students) : sheet));
  world = await api.world({ roster });
  await world.administrator.ask(ADOPT, {
    input: {
      schoolId: world.schoolId,
      preset: 'zhumadian-text',
      effectiveFrom: '2026-09-01',
      clientMutationId: randomUUID(),
    },
  });
  const third = await world.classId('三年级（1）班');
  teacher = await world.staff('T001');
  const slips = await issue(teacher, third);
  mother = await bindAsNew(api, codeOf(slips, '陈青'));
  await bindAsNew(api, codeOf(slips, '古丽'), 'op12.leap');
  pupil = await bindAsNew(api, codeOf(await issue(teacher, third, 'STUDENTS'), '林晓禾'));
  daughter = await studentId(teacher, third, '林晓禾');
  leapling = await studentId(teacher, third, '艾力江·买买提');
  recordId = await recordAtHome();
  submissionId = await sayAtHome(third);
  jobId = await printAtHome(third);
}, 120_000);

afterAll(() => api.stop());

const SEEING: [string, (id: string) => { query: string; variables: Record<string, unknown> }][] = [
  ['the child', (id) => ({ query: STUDENT, variables: { id } })],
  ['the timeline', (studentId) => ({ query: TIMELINE, variables: { studentId } })],
  ['the consents', (id) => ({ query: CONSENTS, variables: { id } })],
  ['the own record', () => ({ query: ONE, variables: { id: recordId } })],
  ['the own message', () => ({ query: REVISIONS, variables: { submissionId } })],
  ['the booklet that was printed at home', () => ({ query: PRINT_JOB, variables: { id: jobId } })],
];

test('OP-12 until the last minute before the eighteenth birthday the guardian sees the child', async () => {
  await api.setClock(LAST_MINUTE);

  expect(await homeOf(mother)).toEqual({ grown: 0, children: ['林晓禾', '林晓麦'] });
  for (const [, ask] of SEEING) {
    const { query, variables } = ask(daughter);
    await mother.ask(query, variables);
  }
});

test('OP-12 nobody opens the records to the family before being of age', async () => {
  for (const who of [mother, pupil]) {
    const { consents } = await who.ask(CONSENTS, { id: daughter });
    expect(consents.map((matter: { kind: string }) => matter.kind)).not.toContain('FAMILY_ACCESS');
    expect(await who.refusal(DECIDE, wish(daughter, 'FAMILY_ACCESS', 'GRANTED'))).toBe('INVALID_INPUT');
  }
});

test('OP-12 from the midnight of the eighteenth birthday the guardian holds nothing about the child', async () => {
  await api.setClock(BIRTHDAY);

  expect(await homeOf(mother)).toEqual({ grown: 1, children: ['林晓麦'] });
  for (const [what, ask] of SEEING) {
    const { query, variables } = ask(daughter);
    expect([what, await mother.refusal(query, variables)]).toEqual([what, 'NOT_FOUND']);
  }
  expect(await mother.refusal(DECIDE, wish(daughter, 'FAMILY_ACCESS', 'GRANTED'))).toBe('NOT_FOUND');
  const change = { recordId, clientMutationId: randomUUID() };
  const withdraw = `mutation Withdraw($input: WithdrawRecordInput!) { withdrawRecord(input: $input) }`;
  expect(await mother.refusal(withdraw, { input: change })).toBe('NOT_FOUND');
});

test('OP-12 what the guardian recorded stays with the pupil and the school', async () => {
  for (const who of [pupil, teacher]) {
    const { timeline } = await who.ask(TIMELINE, { studentId: daughter });
    expect(timeline.nodes.map((node: { record: { words: string } }) => node.record.words)).toEqual([
      '一起读完了一本书。',
    ]);
  }
});

test('OP-12 a pupil of age may open the own records to the guardians, who see again and decide nothing', async () => {
  const { consents } = await pupil.ask(CONSENTS, { id: daughter });
  const matter = consents.find((one: { kind: string }) => one.kind === 'FAMILY_ACCESS');
  expect(matter).toMatchObject({ title: '让家长继续看到我的记录', decision: null });
  expect(matter.viewerCanDecide).toEqual(['GRANTED', 'REFUSED']);

  await pupil.ask(DECIDE, wish(daughter, 'FAMILY_ACCESS', 'GRANTED'));

  expect(await homeOf(mother)).toEqual({ grown: 0, children: ['林晓禾', '林晓麦'] });
  expect((await mother.ask(STUDENT, { id: daughter })).student.viewerIs).toBe('GUARDIAN');
  const shown = (await mother.ask(CONSENTS, { id: daughter })).consents;
  expect(shown.flatMap((one: { viewerCanDecide: string[] }) => one.viewerCanDecide)).toEqual([]);
  expect(await mother.refusal(DECIDE, wish(daughter, 'TERMS', 'WITHDRAWN'))).toBe('FORBIDDEN');
});

test('OP-12 what was opened is closed again at once', async () => {
  await pupil.ask(DECIDE, wish(daughter, 'FAMILY_ACCESS', 'WITHDRAWN'));

  expect(await homeOf(mother)).toEqual({ grown: 1, children: ['林晓麦'] });
  expect(await mother.refusal(STUDENT, { id: daughter })).toBe('NOT_FOUND');
});

test('OP-12 whoever was born on 29 February comes of age on 1 March where the year has no such day', async () => {
  await api.setClock('2030-02-28T15:59:00Z');
  const guardian = await api.signIn('op12.leap', 'a-good-password');
  expect((await guardian.ask(STUDENT, { id: leapling })).student.name).toBe('艾力江·买买提');

  await api.setClock('2030-02-28T16:00:00Z');
  expect(await guardian.refusal(STUDENT, { id: leapling })).toBe('NOT_FOUND');
  expect(await homeOf(guardian)).toEqual({ grown: 1, children: [] });
});

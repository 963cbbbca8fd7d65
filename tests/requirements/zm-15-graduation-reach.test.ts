import type { Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import {
  CLASS_GRADUATION,
  GRADUATION_WORDS,
  Graduations,
  lastGrade,
  LEAVING_YEAR,
  PRINT_GRADUATIONS,
  PROPOSE,
  SIGN,
} from '../support/graduation-world';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { officesRoster } from '../support/sample-world';

const OPEN_TERM = `mutation Open($input: OpenTermInput!) { openTerm(input: $input) { id } }`;

let api: OwnApi;
let school: EvidenceWorld;
let graduations: Graduations;
let principal: Client;

const refusalOf = async (client: Client, query: string, variables: object) => {
  const { errors } = await client.raw(query, variables as never);
  return errors?.[0] ? [errors[0].extensions.code, errors[0].message] : ['answered', ''];
};
const codeOf = async (client: Client, query: string, variables: object) =>
  (await refusalOf(client, query, variables))[0];

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-12-21T02:00:00Z');
  school = await EvidenceWorld.open(api, 'zhumadian-text', { roster: officesRoster() });
  await api.rows(lastGrade(school));
  const autumn = { schoolYear: 2027, semester: 1, startsOn: '2027-09-01', endsOn: '2028-01-20' };
  await (await api.operator()).ask(OPEN_TERM, { input: { schoolId: school.schoolId, ...autumn } });
  graduations = new Graduations(school);
  principal = await school.staff('T010');
}, 120_000);

afterAll(() => api.stop());

test('ZM-15 who has no business finds nothing', async () => {
  const view = await graduations.of(principal);
  const about = { classId: school.third, studentId: school.ids('安春')[0] };
  const inClass = { classId: school.third };
  const lead = await school.staff('T002');
  // Who leads another class is told so; a family and somebody of another school find no such class.
  const father = await school.parent('安春', 'TERMS');
  const other = await EvidenceWorld.open(api, 'zhumadian-text', { roster: officesRoster() });
  const stranger = await other.staff('T010');
  const foreignTeacher = await other.staff('T001');
  expect(await codeOf(lead, CLASS_GRADUATION, inClass)).toBe('FORBIDDEN');
  for (const client of [father, stranger, foreignTeacher]) {
    expect(await codeOf(client, CLASS_GRADUATION, inClass)).toBe('NOT_FOUND');
    expect(await codeOf(client, GRADUATION_WORDS, about)).toBe('NOT_FOUND');
    expect(await codeOf(client, PRINT_GRADUATIONS, graduations.printing())).toBe('NOT_FOUND');
    for (const query of [PROPOSE, SIGN])
      expect(await codeOf(client, query, graduations.deciding(view, ['安春']))).toBe('NOT_FOUND');
  }
  for (const client of [father, stranger])
    expect(await codeOf(client, LEAVING_YEAR, { schoolId: school.schoolId })).toBe('NOT_FOUND');
  expect((await lead.ask(LEAVING_YEAR, { schoolId: school.schoolId })).leavingYear.classes).toEqual([]);
  // A pupil of another class is none of this one, and a class of a lower grade leaves nothing yet.
  expect(await codeOf(principal, GRADUATION_WORDS, { ...about, studentId: school.ids('白雨')[0] })).toBe('NOT_FOUND');
  expect(await refusalOf(principal, CLASS_GRADUATION, { classId: school.second })).toEqual([
    ...['RULE_BROKEN', '这个班还没有到毕业的年级。'],
  ]);
}, 120_000);

test('ZM-15 the overview costs the same number of statements whatever the size of the class', async () => {
  const other = `update school_class set entry_year = 2021, number = 2 where school_id = '${school.schoolId}'`;
  await api.rows(`${other} and id = '${school.second}'`);
  const statements = [];
  for (const classId of [school.third, school.second]) {
    const { pupils } = await graduations.of(principal, classId);
    statements.push([pupils.length, principal.statements]);
  }
  expect(statements).toEqual([
    [14, 11],
    [2, 11],
  ]);
}, 60_000);

test('ZM-15 in a year in which nobody leaves, the page opens on the last one in which somebody did', async () => {
  await api.setClock('2027-09-20T02:00:00Z');
  principal = await api.guest().signIn(`T010@${school.world.schoolCode}`, 'a-good-password');
  const leaving = async (schoolYear: number | null) =>
    (await principal.ask(LEAVING_YEAR, { schoolId: school.schoolId, schoolYear })).leavingYear;

  expect(await leaving(null)).toMatchObject({ schoolYear: 2026, years: [2027, 2026], classes: [{}, {}] });
  expect(await leaving(2027)).toMatchObject({ schoolYear: 2027, years: [2027, 2026], classes: [] });
}, 60_000);

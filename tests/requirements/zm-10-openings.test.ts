import { randomUUID } from 'node:crypto';
import { Booklets, CLASS_REPORTS } from '../support/booklet-world';
import type { Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { type OwnApi, startOwnApi } from '../support/own-api';

const OPEN = `mutation Open($input: OpenBookletInput!) { openBooklet(input: $input) }`;
const OPENINGS = `query Openings($studentId: ID!, $termId: ID) { bookletOpenings(studentId: $studentId, termId: $termId) { id number who quality qualityName way wayName firstAt lastAt days } }`;
const OPENED = CLASS_REPORTS.replace('changed', 'changed familyOpening { guardianAt pupilAt }');

const MONDAY = '2026-11-23';
const TUESDAY = '2026-11-24';
const WEDNESDAY = '2026-11-25';

let api: OwnApi;
let school: EvidenceWorld;
let books: Booklets;
let leader: Client;
let father: Client;
let termId: string;

beforeAll(async () => {
  api = await startOwnApi();
  await at(MONDAY);
  school = await EvidenceWorld.open(api);
  books = new Booklets(school);
  leader = await school.staff('T001');
  father = await school.parent('安春', 'TERMS', 'PHOTOS');
  termId = (await books.report(leader)).termId;
}, 120_000);

afterAll(() => api.stop());

const opening = (more: object = {}) => ({
  input: { studentId: school.ids('安春')[0], termId, number: 1, clientMutationId: randomUUID(), ...more },
});

const open = (who: Client, more: object = {}) => who.ask(OPEN, opening(more));

const refusal = async (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'answered',
    (error: { code: string }) => error.code,
  );

const at = (day: string) => api.setClock(`${day}T02:00:00Z`);

/** The day of an instant; the clock goes on while the test runs. */
const dayOf = (instant: unknown): string | null => (instant === null ? null : String(instant).slice(0, 10));

/** The log of a child as the homeroom teacher reads it. */
const log = async (who = leader, child = '安春') =>
  (await who.ask(OPENINGS, { studentId: school.ids(child)[0] })).bookletOpenings as Record<string, unknown>[];

const inWords = async () =>
  (await log()).map(({ who, qualityName, number, wayName, firstAt, lastAt, days }) =>
    [who, qualityName, number, wayName, dayOf(firstAt), dayOf(lastAt), days].join(' '),
  );

const ofFamily = async (who: Client, child = '安春') => {
  const { classReports } = await who.ask(OPENED, { classId: school.third });
  const [studentId] = school.ids(child);
  const row = classReports.reports.find((one: { studentId: string }) => one.studentId === studentId);
  const { familyOpening: opened } = row;
  return opened && { guardianAt: dayOf(opened.guardianAt), pupilAt: dayOf(opened.pupilAt) };
};

test('ZM-10 (who opened it) before it is published there is nothing to open, and the list of the class says nothing', async () => {
  expect(await refusal(open(father))).toBe('RULE_BROKEN');
  expect(await ofFamily(leader)).toBeNull();
  await books.issue(leader, '安春', '安夏');
  expect(await ofFamily(leader)).toEqual({ guardianAt: null, pupilAt: null });
  expect(await log()).toEqual([]);
  // Only a version that there is.
  expect(await refusal(open(father, { number: 2 }))).toBe('INVALID_INPUT');
  expect(await refusal(open(father, { number: 0 }))).toBe('INVALID_INPUT');
});

test('ZM-10 (who opened it) it is kept who, as what, which version, first and last, a day counted once', async () => {
  const same = randomUUID();
  await open(father, { clientMutationId: same });
  // The answer was lost, and the same was said again; then the page was opened once more on the same day.
  await open(father, { clientMutationId: same });
  await open(father);
  expect(await inWords()).toEqual([`安春父 家长 1 打开看 ${MONDAY} ${MONDAY} 1`]);
  expect(await ofFamily(leader)).toEqual({ guardianAt: MONDAY, pupilAt: null });

  await at(TUESDAY);
  await open(father);
  await open(await school.pupil('安春'));
  expect(await ofFamily(leader)).toEqual({ guardianAt: MONDAY, pupilAt: TUESDAY });
  await at(WEDNESDAY);
  await open(await school.staff('T002'));
  await open(leader);
  expect(await inWords()).toEqual([
    `王语文 班主任 1 打开看 ${WEDNESDAY} ${WEDNESDAY} 1`,
    `周数学 学校老师 1 打开看 ${WEDNESDAY} ${WEDNESDAY} 1`,
    `安春 孩子本人 1 打开看 ${TUESDAY} ${TUESDAY} 1`,
    `安春父 家长 1 打开看 ${MONDAY} ${TUESDAY} 2`,
  ]);
  // Of another child nothing was opened.
  expect([await log(leader, '安夏'), await ofFamily(leader, '安夏')]).toEqual([
    [],
    { guardianAt: null, pupilAt: null },
  ]);
});

test('ZM-10 (who opened it) the PDF of a child that was downloaded counts as opened, by who asked for it', async () => {
  const mother = await school.mother();
  const { download } = await books.printed(mother, { studentId: school.ids('安春')[0] });
  // A link alone is no opening.
  expect((await inWords()).filter((line) => line.includes('PDF'))).toEqual([]);
  expect((await books.download(download.url)).status).toBe(200);
  expect((await books.download(download.url)).status).toBe(410);
  expect((await inWords())[0]).toBe(`安春母 家长 1 下载 PDF ${WEDNESDAY} ${WEDNESDAY} 1`);

  // Of a whole class it is for the printer's.
  const before = await inWords();
  const ofClass = await books.printed(leader, { classId: school.third });
  expect((await books.download(ofClass.download.url)).status).toBe(200);
  expect(await inWords()).toEqual(before);
}, 240_000);

test('ZM-10 (who opened it) a corrected booklet waits to be opened anew, and the old entries stay', async () => {
  const before = await inWords();
  await school.give(leader, ['安春']);
  await books.publish(leader, '安春');
  expect(await ofFamily(leader)).toEqual({ guardianAt: null, pupilAt: null });
  // The first version may still be read: it does not stand for the second.
  await open(father, { number: 1 });
  expect(await ofFamily(leader)).toEqual({ guardianAt: null, pupilAt: null });
  await open(father, { number: 2 });
  expect(await ofFamily(leader)).toEqual({ guardianAt: WEDNESDAY, pupilAt: null });
  expect(await inWords()).toHaveLength(before.length + 1);
});

test('ZM-10 (who opened it) ten phones at the same moment leave one entry', async () => {
  const parent = await school.parent('安夏', 'TERMS');
  const about = () => opening({ studentId: school.ids('安夏')[0] });
  await Promise.all(Array.from({ length: 10 }, () => refusal(parent.ask(OPEN, about()))));
  expect((await log(leader, '安夏')).map(({ who, days }) => [who, days])).toEqual([['安夏父', 1]]);
});

test('ZM-10 (who opened it) only who publishes reads it: no family, no subject teacher, nobody of another class or school', async () => {
  const about = { studentId: school.ids('安春')[0] };
  const other = await EvidenceWorld.open(api);
  const readers: [who: Client, answer: string][] = [
    [school.world.administrator, 'answered'],
    [await school.staff('T002'), 'FORBIDDEN'],
    [father, 'FORBIDDEN'],
    [await school.mother(), 'FORBIDDEN'],
    [await school.pupil('安春'), 'FORBIDDEN'],
    [await school.parent('安夏'), 'NOT_FOUND'],
    [await other.staff('T001'), 'NOT_FOUND'],
    [other.world.administrator, 'NOT_FOUND'],
    [api.guest(), 'NOT_SIGNED_IN'],
  ];
  for (const [who, answer] of readers) expect(await refusal(who.ask(OPENINGS, about))).toBe(answer);
  expect(await ofFamily(await school.staff('T002'))).toBeNull();
  // Nobody notes an opening of what they may not see.
  for (const who of [await school.parent('安夏'), await other.staff('T001')])
    expect(await refusal(open(who))).toBe('NOT_FOUND');
}, 120_000);

test('ZM-10 (who opened it) each stands in the log of the school once a day, with what was opened and nothing more', async () => {
  await api.settle();
  const entries = await api.rows(
    `select detail from audit_entry where school_id = '${school.schoolId}' and action = 'growth-reports.booklet-opened'`,
  );
  const details = entries.map(({ detail }) => JSON.parse(String(detail)) as object);
  expect(details).toHaveLength(9);
  expect(details).toContainEqual({ number: 1, quality: 'GUARDIAN', way: 'PDF' });
  expect(details).toContainEqual({ number: 2, quality: 'GUARDIAN', way: 'PAGES' });
});

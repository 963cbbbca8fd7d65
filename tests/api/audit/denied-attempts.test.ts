import type { Client } from '../../support/client';
import { bindAsNew, codeOf, issue, studentId } from '../../support/families';
import { type OwnApi, startOwnApi } from '../../support/own-api';
import type { World } from '../../support/world';

const STUDENT = `query Student($id: ID!) { student(id: $id) { name } }`;
const ACCOUNTS = `mutation Accounts($input: OpenStaffAccountsInput!) { openStaffAccounts(input: $input) { name } }`;
const ABSENT = '0000000000000000';
const NOW = '2026-11-23T02:00:00Z';

let api: OwnApi;
let world: World;
let other: World;
let teacher: Client;
let stranger: Client;
let father: Client;
let child: string;

beforeAll(async () => {
  api = await startOwnApi({ LOG_LEVEL: 'trace' });
  await api.setClock(NOW);
  [world, other] = [await api.world(), await api.world()];
  const third = await world.classId('三年级（1）班');
  [teacher, stranger] = [await world.staff('T001'), await other.staff('T001')];
  father = await bindAsNew(api, codeOf(await issue(teacher, third), '刘波'));
  child = await studentId(teacher, third, '林晓禾');
}, 120_000);

afterAll(() => api.stop());

const denials = async () => {
  await api.settle();
  const rows = await api.rows(
    `select school_id, identity_id, person_id, subject_kind, subject_id, detail, sequence from audit_entry where action = 'access.denied' order by id`,
  );
  return rows.map((row) => ({ ...row, detail: JSON.parse(String(row.detail)) as object }) as Record<string, unknown>);
};
const newDenials = async (act: () => Promise<unknown>) => {
  const before = (await denials()).length;
  await act();
  return (await denials()).slice(before);
};

test('who asks for a child of another school stands in the log of the school that was asked about', async () => {
  const [entry, ...more] = await newDenials(() => stranger.refusal(STUDENT, { id: child }));

  expect(more).toEqual([]);
  expect(entry).toMatchObject({
    school_id: world.schoolId,
    subject_kind: 'student',
    subject_id: child,
    detail: { operation: 'student', code: 'NOT_FOUND' },
  });
  expect(entry!.identity_id).toBe((await stranger.ask(`{ me { identityId } }`)).me.identityId);
  expect(entry!.person_id).toBeNull();
});

test('a parent who asks for a classmate, and an id written into the document, are kept as well', async () => {
  const entries = await newDenials(() => father.refusal(`{ alias: student(id: "${child}") { name } }`));

  expect(entries.map(({ subject_id, detail }) => [subject_id, detail])).toEqual([
    [child, { operation: 'student', code: 'NOT_FOUND' }],
  ]);
  expect(entries[0]!.person_id).not.toBeNull();
});

test('what somebody sees but may not do is kept with its reason code', async () => {
  const input = { schoolId: world.schoolId, staffNumbers: [] };
  const entries = await newDenials(() => teacher.refusal(ACCOUNTS, { input }));

  expect(entries.map(({ subject_kind, subject_id, detail }) => [subject_kind, subject_id, detail])).toEqual([
    ['unit', world.schoolId, { operation: 'openStaffAccounts', code: 'FORBIDDEN' }],
  ]);
});

test('a part of a batch that was refused is kept', async () => {
  const review = `mutation Review($input: ReviewRecordsInput!) { reviewRecords(input: $input) { refused { code } } }`;
  const input = { recordIds: [child], decision: 'VERIFY', clientMutationId: 'denied-attempts-1' };
  const entries = await newDenials(() => stranger.ask(review, { input }));

  expect(entries.map(({ subject_id, detail }) => [subject_id, detail])).toEqual([
    [child, { operation: 'reviewRecords', code: 'NOT_FOUND' }],
  ]);
});

test('an id that nothing has, a wrong input and a guest leave nothing', async () => {
  const entries = await newDenials(async () => {
    await stranger.refusal(STUDENT, { id: ABSENT });
    await stranger.refusal(STUDENT, { id: 'x' });
    await api.guest().refusal(STUDENT, { id: child });
    await teacher.ask(STUDENT, { id: child });
  });

  expect(entries).toEqual([]);
});

test('the answer costs as many statements whether the thing exists elsewhere or nowhere', async () => {
  await stranger.refusal(STUDENT, { id: ABSENT });
  const absent = stranger.statements;
  await stranger.refusal(STUDENT, { id: child });

  expect(stranger.statements).toBe(absent);
});

test('nobody floods the log: thirty an hour of one person, the last of which says so', async () => {
  await api.setClock('2026-11-23T05:00:00Z');
  const ask = () => father.refusal(STUDENT, { id: child });
  const entries = await newDenials(async () => {
    for (let index = 0; index < 45; index++) await ask();
  });

  expect(entries).toHaveLength(30);
  expect(entries.map(({ detail }) => 'more' in (detail as object)).lastIndexOf(true)).toBe(29);
  expect(entries.filter(({ detail }) => 'more' in (detail as object))).toHaveLength(1);
  expect(await newDenials(() => stranger.refusal(STUDENT, { id: child }))).toHaveLength(1);

  await api.setClock('2026-11-23T06:00:00Z');
  expect(await newDenials(ask)).toHaveLength(1);
});

test('denied attempts are sealed like everything else, and tell no content', async () => {
  const entries = await denials();

  expect(entries.filter(({ sequence }) => sequence === null)).toEqual([]);
  for (const { detail } of entries)
    expect(Object.keys(detail as object).filter((key) => !['operation', 'code', 'more'].includes(key))).toEqual([]);
});

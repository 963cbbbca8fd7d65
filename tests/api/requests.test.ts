import { type Api, startApi } from '../support/api';
import type { World } from '../support/world';

let api: Api;
let world: World;
let classId: string;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  world = await api.world();
  classId = await world.classId('三年级（1）班');
});

const STUDENTS = `query Students($classId: ID!, $search: String, $first: Int, $after: ID) {
  classStudents(classId: $classId, search: $search, first: $first, after: $after) { nodes { name } nextCursor totalCount }
}`;

interface Page {
  nodes: { name: string }[];
  nextCursor: string | null;
  totalCount: number;
}

const latin = /[A-Za-z]{3,}/;

test.each([
  ['a missing variable', STUDENTS, {}],
  ['a variable of another type', STUDENTS, { classId: 'x', first: 'many' }],
  ['a null where none may be', STUDENTS, { classId: null }],
  ['a number beyond 32 bits', STUDENTS, { classId: 'x', first: 5_000_000_000 }],
  ['a field that is not there', `{ nothingLikeThis }`, {}],
  ['no GraphQL', `{{{`, {}],
  ['an enum value that is not there', `query { unit(id: TRUE) { id } }`, {}],
])('%s is refused as wrong input, in Chinese', async (_, query, variables) => {
  const { errors } = await world.administrator.raw(query, variables);

  expect(errors![0]!.extensions.code).toBe('INVALID_INPUT');
  expect(errors![0]!.message).not.toMatch(latin);
});

test.each([0, -1, 101])('a page of %i rows is refused', async (first) => {
  expect(await world.administrator.refusal(STUDENTS, { classId, first })).toBe('INVALID_INPUT');
});

test.each(['', 'x', "' or 1=1", '😀'])('a page after %j is refused', async (after) => {
  expect(await world.administrator.refusal(STUDENTS, { classId, after })).toBe('INVALID_INPUT');
});

test('pages follow each other without gap or repetition', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 3; page++) {
    const { classStudents }: { classStudents: Page } = await world.administrator.ask(STUDENTS, {
      classId,
      first: 1,
      after,
    });
    expect(classStudents.totalCount).toBe(3);
    seen.push(...classStudents.nodes.map(({ name }) => name));
    after = classStudents.nextCursor;
  }

  expect(seen).toEqual(['林晓禾', '刘知远', '艾力江·买买提']);
  expect(after).toBeNull();
});

test.each([
  ['晓', ['林晓禾']],
  ['lxh', ['林晓禾']],
  ['LXH', ['林晓禾']],
  ['  l ', ['林晓禾', '刘知远']],
  ['·', ['艾力江·买买提']],
  ['买买提', ['艾力江·买买提']],
  ['%', []],
  ['_', []],
  ['!', []],
  ['\\', []],
  ["'", []],
  ['😀', []],
  ['𠮷', []],
  ['\u0000', ['林晓禾', '刘知远', '艾力江·买买提']],
])('a search for %j finds the same on every database', async (search, names) => {
  const { classStudents } = await world.administrator.ask(STUDENTS, { classId, search });

  expect(classStudents.nodes.map((node: { name: string }) => node.name)).toEqual(names);
  expect(classStudents.totalCount).toBe(names.length);
});

test.each([
  ['name', { name: '长'.repeat(101) }],
  ['name', { name: '   ' }],
  ['code', { code: 'with space' }],
  ['code', { code: '中文代码' }],
  ['code', { code: 'x'.repeat(33) }],
  ['stages', { stages: [] }],
])('a unit with a wrong %s is refused in words', async (field, wrong) => {
  const unit = {
    parentId: world.countyId,
    kind: 'SCHOOL',
    name: '试验小学',
    code: `c${Date.now()}`,
    stages: ['PRIMARY'],
  };
  const { errors } = await (
    await api.operator()
  ).raw(`mutation Open($input: OpenUnitInput!) { openUnit(input: $input) { id } }`, { input: { ...unit, ...wrong } });

  expect(errors![0]!.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
});

test.each([
  ['staffNumber', { staffNumber: '9'.repeat(33) }],
  ['staffNumber', { staffNumber: ' ' }],
  ['name', { name: '长'.repeat(65) }],
  ['name', { name: '' }],
])('a school administrator with a wrong %s is refused in words', async (field, wrong) => {
  const input = { schoolId: world.schoolId, staffNumber: 'N1', name: '新管理', ...wrong };
  const { errors } = await (
    await api.operator()
  ).raw(`mutation Open($input: OpenSchoolAdministratorInput!) { openSchoolAdministrator(input: $input) { account } }`, {
    input,
  });

  expect(errors![0]!.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
});

const TERM = `mutation Open($input: OpenTermInput!) { openTerm(input: $input) { id name schoolDayCount } }`;
const nextTerm = () => ({
  schoolId: world.schoolId,
  schoolYear: 2026,
  semester: 2,
  startsOn: '2027-02-22',
  endsOn: '2027-07-09',
});

test.each([
  ['INVALID_INPUT', { semester: 3 }],
  ['INVALID_INPUT', { startsOn: '2027-02-30' }],
  ['INVALID_INPUT', { startsOn: '2027-7-1' }],
  ['INVALID_INPUT', { endsOn: '2027-02-22' }],
  ['INVALID_INPUT', { endsOn: '2028-07-09' }],
  ['CONFLICT', { semester: 1 }],
  ['CONFLICT', { startsOn: '2027-01-29' }],
])('a term is refused with %s when it has %j', async (code, wrong) => {
  expect(await world.administrator.refusal(TERM, { input: { ...nextTerm(), ...wrong } })).toBe(code);
});

test('the same term opened twice at once is opened once', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => world.administrator.raw(TERM, { input: nextTerm() })));

  expect(answers.filter((answer) => answer.data?.openTerm)).toHaveLength(1);
  expect(answers.flatMap((answer) => answer.errors?.map((error) => error.extensions.code) ?? [])).toEqual([
    'CONFLICT',
    'CONFLICT',
  ]);
  const { terms } = await world.administrator.ask(
    `query Terms($id: ID!) { terms(schoolId: $id) { name schoolDayCount } }`,
    {
      id: world.schoolId,
    },
  );
  expect(terms).toHaveLength(2);
});

test('the same unit opened twice at once is opened once', async () => {
  const operator = await api.operator();
  const input = {
    parentId: world.countyId,
    kind: 'SCHOOL',
    name: '双开小学',
    code: `d${Date.now()}`,
    stages: ['PRIMARY'],
  };
  const open = () =>
    operator.raw(`mutation Open($input: OpenUnitInput!) { openUnit(input: $input) { id } }`, { input });
  const answers = await Promise.all([open(), open(), open()]);

  expect(answers.filter((answer) => answer.data?.openUnit)).toHaveLength(1);
  expect(answers.flatMap((answer) => answer.errors?.map((error) => error.extensions.code) ?? [])).toEqual([
    'CONFLICT',
    'CONFLICT',
  ]);
});

test('an answer carries the id of its request, and errors the same one', async () => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ myClasses { isHomeroom } }' }),
  });
  const body = (await response.json()) as { errors: { extensions: { requestId: string } }[] };

  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-z]{16}$/);
  expect(body.errors[0]!.extensions.requestId).toBe(response.headers.get('x-request-id'));
});

test('nothing is answered to a form of another site or to a link', async () => {
  const query = encodeURIComponent('{ me { account } }');
  const link = await fetch(`${api.url}/graphql?query=${query}`);
  const form = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ query: '{ me { account } }' }),
  });

  expect(link.status).toBeGreaterThanOrEqual(400);
  expect(form.status).toBeGreaterThanOrEqual(400);
});

test('a body beyond the limit is refused before it is read', async () => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ me { account } }', padding: 'x'.repeat(2_000_000) }),
  });

  expect(response.status).toBe(413);
});

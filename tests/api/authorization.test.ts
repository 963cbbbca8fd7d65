import { readFileSync } from 'node:fs';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  isInputObjectType,
} from 'graphql';
import { getNamedType, isLeafType } from 'graphql';
import { type Api, startApi } from '../support/api';
import { capture, CAPTURE_ANSWERS, captureArguments } from '../support/capture-arguments';
import type { Client } from '../support/client';
import { endTerm, TERM_ANSWERS, termArguments, type TermPlace } from '../support/term-arguments';
import type { World } from '../support/world';

const schema = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../schema.graphql'), 'utf8'));

type Field = GraphQLField<unknown, unknown>;
const roots: [kind: 'query' | 'mutation', field: Field][] = [
  ...Object.values(schema.getQueryType()!.getFields()).map((field) => ['query', field] as ['query', Field]),
  ...Object.values(schema.getMutationType()!.getFields()).map((field) => ['mutation', field] as ['mutation', Field]),
];

/** Reviewed: what anybody may ask without being signed in. */
const PUBLIC = new Set(['me', 'errorCodes', 'signIn', 'signOut', 'redeemInvitation', 'enterByCard', 'verifyReport']);

/** Reviewed: fields that take no id because they speak of the viewer alone. */
const ABOUT_VIEWER = new Set([
  ...PUBLIC,
  ...['myClasses', 'myChildren', 'myDevices', 'mySignIns', 'changePassword', 'schemePresets'],
  ...['inbox', 'unreadMessages', 'markRead', 'messageHabit', 'saveMessageHabit'],
]);

let api: Api;
let world: World;
let other: World;
let classId: string;
let importId: string;
let studentId: string;
let sessionId: string;
const place = {} as TermPlace;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  world = await api.world();
  other = await api.world();
  classId = await world.classId('三年级（1）班');
  await Promise.all([world.staff('T001'), ...STAFF.map((number) => other.staff(number))]);
  const { rosterImports } = await world.administrator.ask(
    `query Imports($id: ID!) { rosterImports(schoolId: $id) { nodes { id } } }`,
    { id: world.schoolId },
  );
  importId = rosterImports.nodes[0].id;
  const { classStudents } = await world.administrator.ask(
    `query Students($id: ID!) { classStudents(classId: $id) { nodes { id } } }`,
    { id: classId },
  );
  studentId = classStudents.nodes[0].id;
  Object.assign(place, { world, classId, studentId });
  await capture(place);
  await endTerm(place);
  const device = await api.signIn(`A003@${world.schoolCode}`, 'a-good-password');
  sessionId = (await device.ask(`{ myDevices { id isThis } }`)).myDevices.find(
    (one: { isThis: boolean }) => one.isThis,
  ).id;
});

const key = () => randomUUID();

/** Every field with an id: its arguments, each id one of the first school. */
const ARGUMENTS: Record<string, () => Record<string, unknown>> = {
  unit: () => ({ id: world.schoolId }),
  terms: () => ({ schoolId: world.schoolId }),
  courses: () => ({ schoolId: world.schoolId }),
  schoolClasses: () => ({ schoolId: world.schoolId }),
  schoolClass: () => ({ id: classId }),
  classStudents: () => ({ classId }),
  rosterImport: () => ({ id: importId }),
  rosterImports: () => ({ schoolId: world.schoolId }),
  student: () => ({ id: studentId }),
  endSession: () => ({ id: sessionId }),
  consents: () => ({ studentId }),
  decideConsent: () => ({
    input: { studentId, kind: 'PHOTOS', decision: 'GRANTED', clientMutationId: key() },
  }),
  issueInvitations: () => ({ input: { classId, audience: 'GUARDIANS' } }),
  printCards: () => ({ classId }),
  openClassDoor: () => ({ classId }),
  handOver: () => ({ studentId }),
  openUnit: () => ({
    input: { parentId: world.countyId, kind: 'SCHOOL', name: '闯入小学', code: 'intruder', stages: ['PRIMARY'] },
  }),
  openTerm: () => ({
    input: { schoolId: world.schoolId, schoolYear: 2027, semester: 1, startsOn: '2027-09-01', endsOn: '2028-01-20' },
  }),
  openSchoolAdministrator: () => ({ input: { schoolId: world.schoolId, staffNumber: 'X1', name: '闯入者' } }),
  openCountyOfficer: () => ({ input: { unitId: world.countyId, staffNumber: 'X1', name: '闯入者' } }),
  openStaffAccounts: () => ({ input: { schoolId: world.schoolId } }),
  startRosterImport: () => ({ input: { schoolId: world.schoolId, clientMutationId: key() } }),
  commitRosterImport: () => ({
    input: { importId, skipRefused: true, joinTeacherParents: [], clientMutationId: key() },
  }),
  undoRosterImport: () => ({ input: { importId, clientMutationId: key() } }),
  correctRosterSheets: () => ({ input: { importId, sheets: [{ sheet: 0 }], clientMutationId: key() } }),
  ...captureArguments(place),
  ...termArguments(place),
};

/** Administrator, principal, academic director, two teachers. */
const STAFF = ['A003', 'A001', 'A002', 'T001', 'T003'];

/** A batch says in its answer what it refused. */
const SELECTIONS: Record<string, string> = Object.fromEntries(
  ['reviewRecords', 'saveEvaluations', 'checkReports', 'publishReports'].map((name) => [name, '{ refused { code } }']),
);

function documentOf(kind: string, field: Field): string {
  const declared = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : (SELECTIONS[field.name] ?? '{ __typename }');
  return `${kind} Walk${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selection} }`;
}

const idsIn = (argument: Pick<GraphQLArgument, 'name' | 'type'>): string[] => {
  const type = getNamedType(argument.type);
  if (type.name === 'ID') return [argument.name];
  if (!isInputObjectType(type)) return [];
  return Object.values((type as GraphQLInputObjectType).getFields()).flatMap(idsIn);
};

const answerOf = async (client: Client, kind: string, field: Field): Promise<string> => {
  const answer = await client.raw(documentOf(kind, field), ARGUMENTS[field.name]?.() ?? {});
  return codeIn(answer) ?? 'answered';
};

/** The code of the refusal; of a batch of one the refusal of that one. */
function codeIn({ errors, data }: Awaited<ReturnType<Client['raw']>>): string | undefined {
  const [batch] = Object.values(data ?? {}) as ({ refused?: { code: string }[] } | null)[];
  return errors?.[0]?.extensions.code ?? batch?.refused?.[0]?.code;
}

test('every root field is about the viewer alone or stands in the table', () => {
  const unknown = roots.map(([, field]) => field.name).filter((name) => !ABOUT_VIEWER.has(name) && !ARGUMENTS[name]);

  expect(unknown).toEqual([]);
});

test('whatever takes an id stands in the table', () => {
  const withId = roots
    .filter(([, field]) => field.args.flatMap(idsIn).some((name) => name !== 'after' && name !== 'clientMutationId'))
    .map(([, field]) => field.name)
    .filter((name) => !PUBLIC.has(name));

  expect(withId.filter((name) => !ARGUMENTS[name])).toEqual([]);
  expect(Object.keys(ARGUMENTS).filter((name) => !withId.includes(name))).toEqual([]);
});

test('a guest is told to sign in by every field but the reviewed public ones', async () => {
  for (const [kind, field] of roots) {
    if (PUBLIC.has(field.name)) continue;
    const query =
      field.name === 'changePassword'
        ? `mutation { changePassword(input: { oldPassword: "x", newPassword: "y" }) }`
        : documentOf(kind, field);
    const answer = await api.guest().raw(query, ARGUMENTS[field.name]?.() ?? {});
    expect([field.name, answer.errors?.[0]?.extensions.code]).toEqual([field.name, 'NOT_SIGNED_IN']);
  }
});

test('a refusal before anything ran is an answer, not a fault of the server', async () => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ myDevices { id } }' }),
  });

  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_SIGNED_IN' } }] });
});

test('a guest cannot hide a field behind a public one, an alias or a fragment', async () => {
  const guest = api.guest();
  const variables = { id: world.schoolId };

  for (const query of [
    `query Q($id: ID!) { me { account } unit(id: $id) { name } }`,
    `query Q($id: ID!) { me: unit(id: $id) { name } }`,
    `query Q($id: ID!) { ...F } fragment F on Query { unit(id: $id) { name } }`,
    `query Q($id: ID!) { ... on Query { unit(id: $id) { name } } }`,
  ])
    expect(await guest.refusal(query, variables)).toBe('NOT_SIGNED_IN');
});

test.each(STAFF)('for %s of another school nothing of this school exists', async (number) => {
  const stranger = await other.staff(number);

  for (const [kind, field] of roots) {
    if (!ARGUMENTS[field.name]) continue;
    expect([field.name, await answerOf(stranger, kind, field)]).toEqual([field.name, 'NOT_FOUND']);
  }
});

test('what a stranger tried has changed nothing', async () => {
  const { unit } = await (
    await api.operator()
  ).ask(`query Unit($id: ID!) { unit(id: $id) { children { name } } }`, { id: world.countyId });
  const { rosterImports } = await world.administrator.ask(
    `query Imports($id: ID!) { rosterImports(schoolId: $id) { nodes { id state } } }`,
    { id: world.schoolId },
  );

  expect(unit.children).toEqual([{ name: '柳荫小学' }]);
  expect(rosterImports.nodes).toEqual([{ id: importId, state: 'COMMITTED' }]);
});

test('something hidden and something absent are told in the same words', async () => {
  const query = `query One($id: ID!) { schoolClass(id: $id) { name } }`;
  const hidden = await other.administrator.raw(query, { id: classId });
  const absent = await other.administrator.raw(query, { id: '0000000000000000' });

  expect(hidden.errors![0]!.message).toBe(absent.errors![0]!.message);
});

test('the own school answers the very same requests', async () => {
  const expected: Record<string, string> = {
    unit: 'answered',
    terms: 'answered',
    courses: 'answered',
    schoolClasses: 'answered',
    schoolClass: 'answered',
    classStudents: 'answered',
    rosterImport: 'answered',
    rosterImports: 'answered',
    student: 'answered',
    endSession: 'answered',
    consents: 'answered',
    decideConsent: 'FORBIDDEN',
    issueInvitations: 'answered',
    printCards: 'answered',
    openClassDoor: 'answered',
    handOver: 'FORBIDDEN',
    openUnit: 'FORBIDDEN',
    openTerm: 'answered',
    openSchoolAdministrator: 'FORBIDDEN',
    openCountyOfficer: 'FORBIDDEN',
    openStaffAccounts: 'answered',
    startRosterImport: 'answered',
    commitRosterImport: 'CONFLICT',
    undoRosterImport: 'RULE_BROKEN',
    correctRosterSheets: 'CONFLICT',
    ...CAPTURE_ANSWERS,
    ...TERM_ANSWERS,
  };
  const answers: Record<string, string> = {};
  for (const [kind, field] of roots)
    if (ARGUMENTS[field.name]) answers[field.name] = await answerOf(world.administrator, kind, field);

  expect(answers).toEqual(expected);
});

test('a teacher sees the own classes, not those of a colleague, nor the rolls', async () => {
  const teacher = await world.staff('T001');
  const query = `query Students($classId: ID!) { classStudents(classId: $classId) { totalCount } }`;
  const second = await world.classId('二年级（1）班');

  expect((await teacher.ask(query, { classId })).classStudents.totalCount).toBe(3);
  expect(await teacher.refusal(query, { classId: second })).toBe('NOT_FOUND');
  expect(await teacher.refusal(`query One($id: ID!) { rosterImport(id: $id) { state } }`, { id: importId })).toBe(
    'NOT_FOUND',
  );
});

test.each([
  ['nothing', ''],
  ['another length', 'abc'],
  ['an emoji', '😀'],
  ['SQL', "' or '1'='1"],
  ['a wildcard', '%%%%%%%%%%%%%%%%'],
  ['a zero byte', '\u0000'],
  ['Chinese', '三年级一班三年级一班三年级一班三'],
  ['ten thousand letters', '0'.repeat(10_000)],
])('an id of %s is not found, whatever it is the id of', async (_, hostile) => {
  const { recordId, batchId, noteBatchId, flowerId, groupId, pauseId, exemptionId, ...ended } = place;
  const things = [recordId, batchId, noteBatchId, flowerId, groupId, pauseId, exemptionId];
  things.push(ended.roundId, ended.submissionId, ended.printId, ended.sampledId);
  const ids = new Set([world.schoolId, world.countyId, classId, importId, studentId, sessionId, ...things]);
  const spoilt = (given: Record<string, unknown>) =>
    JSON.parse(JSON.stringify(given, (_key, value: unknown) => (ids.has(value as string) ? hostile : value)));

  for (const [kind, field] of roots) {
    if (!ARGUMENTS[field.name]) continue;
    const answer = await world.administrator.raw(documentOf(kind, field), spoilt(ARGUMENTS[field.name]!()));
    expect([field.name, codeIn(answer)]).toEqual([field.name, 'NOT_FOUND']);
  }
});

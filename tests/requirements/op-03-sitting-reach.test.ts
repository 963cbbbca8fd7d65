import { readFileSync } from 'node:fs';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { buildSchema, getNamedType, isLeafType, type GraphQLField } from 'graphql';
import { type Api, startApi } from '../support/api';
import { Client } from '../support/client';
import { type EvidenceWorld, ONE, SAVE, WITHDRAW } from '../support/evidence-world';
import { MY_CHILDREN, REDEEM } from '../support/families';
import { JudgingSchool } from '../support/judging';

const HAND_OVER = `mutation HandOver($studentId: ID!) { handOver(studentId: $studentId) { token } }`;
const NOW = '2026-12-21T02:00:00Z';

/** Reviewed: all that a child asks for on a borrowed device. Whatever else the schema has, or gets, is refused. */
const OF_A_SITTING = [
  ...['me', 'errorCodes', 'verifyReport', 'signOut', 'myChildren', 'consents', 'schemeOf', 'timeline'],
  ...['householdQuotas', 'quotaMonths', 'unfinishedRecords', 'evidenceRecord', 'saveRecord', 'startPhoto'],
  ...['withdrawRecord', 'myEvaluations', 'evaluationSheet', 'saveEvaluation', 'growth', 'growthRecords', 'flowerWall'],
  ...['childMeasures', 'saveBodyMeasures', 'childReports', 'growthReport', 'reportVersions', 'photoChoice'],
  ...['choosePhotos', 'openBooklet', 'unreadMessages'],
].sort();

const schema = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../schema.graphql'), 'utf8'));

type Field = GraphQLField<unknown, unknown>;

/** The bare request for a field; who may not ask is told before anybody looks at the variables. */
function bare(kind: string, { name, args, type }: Field): string {
  const declared = args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const selection = isLeafType(getNamedType(type)) ? '' : '{ __typename }';
  return `${kind} Bare${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${selection} }`;
}

const roots: [kind: string, field: Field][] = [
  ...Object.values(schema.getQueryType()!.getFields()).map((field): [string, Field] => ['query', field]),
  ...Object.values(schema.getMutationType()!.getFields()).map((field): [string, Field] => ['mutation', field]),
];

let api: Api;
let judging: JudgingSchool;
let school: EvidenceWorld;
/** A father of 安春 and of 安夏, under whose account both girls' own codes were bound too. */
let father: Client;

beforeAll(async () => {
  api = await startApi();
  judging = await JudgingSchool.open(api, 'zhumadian-text', NOW);
  school = judging.school;
  father = await school.parent('安春', 'TERMS', 'PHOTOS');
  const codes = [
    await school.code('安夏父', '安夏'),
    await school.code('安春', '安春', 'STUDENTS'),
    await school.code('安夏', '安夏', 'STUDENTS'),
  ];
  for (const code of codes) await father.ask(REDEEM, { input: { code } });
  await school.decide(father, '安夏', 'TERMS', 'GRANTED');
}, 120_000);

beforeEach(() => api.setClock(NOW));

const sitting = async (child = '安春'): Promise<Client> => {
  const { handOver } = await father.ask(HAND_OVER, { studentId: judging.id(child) });
  return new Client(api.url, handOver.token);
};

const codeOf = async (client: Client, query: string, variables = {}): Promise<string | undefined> =>
  (await client.raw(query, variables)).errors?.[0]?.extensions.code;

test('OP-3 a borrowed device is answered what a child needs, and refused whatever else the schema has', async () => {
  const child = await sitting();
  const open: string[] = [];
  for (const [kind, field] of roots) {
    if (field.name === 'signOut') continue;
    if ((await codeOf(child, bare(kind, field))) !== 'FORBIDDEN') open.push(field.name);
  }
  expect([...open, 'signOut'].sort()).toEqual(OF_A_SITTING);
  // Messages are read on an own device: here none waits.
  expect(await child.ask('{ unreadMessages }')).toEqual({ unreadMessages: 0 });
  for (const hidden of [
    '{ me: myDevices { id } }',
    '{ ... on Query { myDevices { id } } }',
    '{ me { identityId } ...me } fragment me on Query { mySignIns { id } }',
  ])
    expect([hidden, await codeOf(child, hidden)]).toEqual([hidden, 'FORBIDDEN']);
});

test('OP-3 a borrowed device shows the one child, also of an account that is the guardian’s and a sister’s too', async () => {
  const everybody = (await father.ask(MY_CHILDREN)).myChildren.map(({ name }: { name: string }) => name);
  expect(new Set(everybody)).toEqual(new Set(['安春', '安夏']));
  const child = await sitting('安夏');
  const { me, myChildren } = await child.ask(
    `{ me { displayName account mustChangePassword grownChildren roles { id } } myChildren { name viewerIs guardians { name } } }`,
  );
  expect(me).toEqual({ displayName: '安夏', account: '', mustChangePassword: false, grownChildren: 0, roles: [] });
  expect(myChildren).toEqual([{ name: '安夏', viewerIs: 'SELF', guardians: null }]);
});

test('OP-3 a borrowed device reads nothing about a sister in the same class, and changes nothing of hers', async () => {
  const studentId = judging.id('安夏');
  const rounds = await judging.start(['self', 'guardian']);
  const { saveRecord: hers } = await father.ask(SAVE, {
    input: school.input({ studentIds: [studentId], happenedOn: '2026-12-20', words: '安夏的事' }),
  });
  const child = await sitting('安春');
  const key = { clientMutationId: randomUUID() };
  const about = `query About($studentId: ID!)`;
  const asked: [what: string, query: string, variables: object][] = [
    ...['consents', 'timeline', 'householdQuotas', 'growth', 'growthRecords', 'flowerWall', 'childMeasures'].map(
      (field): [string, string, object] => [field, `${about} { ${field}(studentId: $studentId) { __typename } }`, {}],
    ),
    ...['childReports', 'reportVersions', 'photoChoice', 'growthReport'].map((field): [string, string, object] => [
      field,
      `${about} { ${field}(studentId: $studentId) { __typename } }`,
      {},
    ]),
    ['myEvaluations', `${about} { myEvaluations(studentId: $studentId) { id } }`, {}],
    ['quotaMonths', `${about} { quotaMonths(studentId: $studentId) }`, {}],
    ['evidenceRecord', ONE, { id: hers.id }],
    ['withdrawRecord', WITHDRAW, { input: { ...key, recordId: hers.id } }],
    ['saveRecord', SAVE, { input: school.input({ studentIds: [studentId], happenedOn: '2026-12-20' }) }],
    [
      'evaluationSheet',
      `query S($r: ID!, $studentId: ID!) { evaluationSheet(roundId: $r, studentId: $studentId) { studentName } }`,
      { r: rounds.self },
    ],
    [
      'saveEvaluation',
      `mutation S($input: SaveEvaluationInput!) { saveEvaluation(input: $input) { studentName } }`,
      judging.saying(rounds.self!, '安夏'),
    ],
    [
      'saveBodyMeasures',
      `mutation B($input: SaveBodyMeasuresInput!) { saveBodyMeasures(input: $input) { __typename } }`,
      { input: { ...key, studentId, values: [] } },
    ],
    [
      'choosePhotos',
      `mutation C($input: ChoosePhotosInput!) { choosePhotos(input: $input) { __typename } }`,
      { input: { ...key, studentId, sectionId: 'x', photos: [] } },
    ],
    [
      'openBooklet',
      `mutation O($input: OpenBookletInput!) { openBooklet(input: $input) }`,
      { input: { ...key, studentId, termId: studentId, number: 1 } },
    ],
  ];
  const got = Object.fromEntries(
    await Promise.all(
      asked.map(async ([what, query, variables]) => [what, await codeOf(child, query, { studentId, ...variables })]),
    ),
  );
  expect(got).toEqual(Object.fromEntries(asked.map(([what]) => [what, 'NOT_FOUND'])));

  // The guardian's form about the child itself is the guardian's.
  const ownForm = { r: rounds.guardian, studentId: judging.id('安春') };
  expect(
    await codeOf(
      child,
      `query S($r: ID!, $studentId: ID!) { evaluationSheet(roundId: $r, studentId: $studentId) { studentName } }`,
      ownForm,
    ),
  ).toBe('FORBIDDEN');
});

test('OP-3 what the guardian has begun to write is not the child’s to read or to withdraw', async () => {
  const { saveRecord: begun } = await father.ask(SAVE, {
    input: school.input({ happenedOn: '2026-12-20', words: '写了一半', submit: false }),
  });
  const { saveRecord: sent } = await father.ask(SAVE, { input: school.input({ happenedOn: '2026-12-20' }) });
  const child = await sitting('安春');
  expect(await codeOf(child, ONE, { id: begun.id })).toBe('NOT_FOUND');
  const unfinished = await child.ask(`query U($id: ID!) { unfinishedRecords(classId: $id) { id } }`, {
    id: school.third,
  });
  expect(unfinished.unfinishedRecords).toEqual([]);
  const away = { input: { recordId: sent.id, clientMutationId: randomUUID() } };
  expect(['FORBIDDEN', 'NOT_FOUND']).toContain(await codeOf(child, WITHDRAW, away));
  expect((await father.ask(ONE, { id: sent.id })).evidenceRecord.words).toBe('课外阅读');
});

test('OP-3 a sitting ends at the twentieth minute, and by saying so at once', async () => {
  const child = await sitting();
  await api.setClock('2026-12-21T02:19:50Z');
  expect((await child.ask(MY_CHILDREN)).myChildren).toHaveLength(1);
  await api.setClock('2026-12-21T02:20:02Z');
  expect(await child.refusal(MY_CHILDREN)).toBe('NOT_SIGNED_IN');
  expect(await child.refusal(SAVE, { input: school.input() })).toBe('NOT_SIGNED_IN');
  await api.setClock(NOW);
  const next = await sitting();
  await next.ask(`mutation { signOut }`);
  expect(await next.refusal(MY_CHILDREN)).toBe('NOT_SIGNED_IN');
});

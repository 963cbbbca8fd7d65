import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  execute,
  getOperationAST,
  parse,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { SYSTEM, type Actor } from '../../api/src/kernel/actor.js';
import type { Context } from '../../api/src/kernel/context.js';
import { commitRosterFolder } from '../../api/src/modules/people/index.js';
import { findUnitByCode, Stage } from '../../api/src/modules/organisation/index.js';
import { compiledOrNull, touchesAbstractType } from '../../api/src/platform/graphql/jit.js';
import { withStatementScope } from '../../api/src/platform/database/index.js';
import { buildHouseSchema } from '../../api/src/schema.js';
import { adoptPreset } from '../../api/src/modules/schemes/index.js';
import { prepareRecord, saveRecord } from '../../api/src/modules/evidence/index.js';
import { giveFlowers, prepareFlowers } from '../../api/src/modules/recognition/index.js';
import { newId } from '../../api/src/kernel/ids.js';
import { change } from '../../api/src/kernel/unit-of-work.js';
import { openRounds, prepareRounds } from '../../api/src/modules/evaluations/index.js';
import { drawSample, prepareDraw } from '../../api/src/modules/oversight/index.js';
import { checkReports, publishReports } from '../../api/src/modules/growth-reports/index.js';
import { preparePrint } from '../../api/src/modules/growth-reports/prepare-print.js';
import { startPrint } from '../../api/src/modules/growth-reports/actions/start-print.js';
import { smallRoster } from '../support/small-roster';
import { collectReceipt } from '../support/collected-receipt';
import { sayComment } from '../support/said-comment';
import { variablesOf } from '../support/executor-variables';
import { openHouse, type House } from './kernel/house';

const SOURCES = ['miniprogram/src', 'console/src'].map((one) => path.resolve(import.meta.dirname, '../..', one));
const schema = buildHouseSchema();

const documentsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
const text = SOURCES.flatMap(documentsIn).join('\n');
const everything = parse(text);
const operations = everything.definitions.filter(
  (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
);

/** One released operation with the fragments that it may use. */
const documentOf = (operation: OperationDefinitionNode): DocumentNode => {
  const fragments = everything.definitions.filter((one) => one.kind === 'FragmentDefinition');
  const used = new Set<string>();
  const collect = (source: unknown): void => {
    for (const [, name] of JSON.stringify(source).matchAll(
      /"FragmentSpread","name":\{"kind":"Name","value":"(\w+)"/g,
    )) {
      if (used.has(name!)) continue;
      used.add(name!);
      collect(fragments.find((one) => one.name.value === name));
    }
  };
  collect(JSON.parse(JSON.stringify(operation, (key, value: unknown) => (key === 'loc' ? undefined : value))));
  return {
    kind: everything.kind,
    definitions: [operation, ...fragments.filter((one) => used.has(one.name.value))],
  };
};

let house: House;
let ids: Record<string, string>;
let actor: Actor;

beforeAll(async () => {
  house = await openHouse();
  house.clock.set(Date.UTC(2026, 10, 23, 2));
  const sheets = smallRoster().map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) }));
  const wanted = { code: 'executors', name: '两台小学', stage: Stage.PRIMARY };
  await commitRosterFolder(house.ctx, wanted, sheets, { skipRefused: false, joinTeacherParents: [] });
  const school = (await findUnitByCode(house.ctx, 'executors'))!;
  const one = async (table: 'school_class' | 'roster_import' | 'person' | 'term') =>
    (
      await house.ctx.db
        .selectFrom(table)
        .select('id')
        .where('school_id', '=', school.id)
        .orderBy('id')
        .executeTakeFirstOrThrow()
    ).id;
  const [classId, importId, personId] = [await one('school_class'), await one('roster_import'), await one('person')];
  const { student_id: studentId } = await house.ctx.db
    .selectFrom('enrolment')
    .select('student_id')
    .where('class_id', '=', classId)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  ids = { unit: school.id, school: school.id, class: classId, student: studentId, import: importId };
  const office = { appointmentId: '0'.repeat(16), personId, unitId: school.id, unitPath: school.path };
  actor = {
    ...SYSTEM,
    identityId: '0'.repeat(16),
    offices: [
      { ...office, role: 'SCHOOL_ADMINISTRATOR', classId: null },
      { ...office, role: 'HOMEROOM_TEACHER', classId },
      { ...office, role: 'COUNTY_OFFICER', classId: null },
    ],
    teaching: [{ personId, schoolId: school.id, classId }],
  };
  ids.term = await one('term');
  ids.record = await keepRecord(school.id, classId, studentId);
  ids.flower = await giveFlower(classId, studentId);
  ids.round = await openRound(classId, 'homeroom');
  ids.ownRound = await openRound(classId, 'self');
  ids.said = await sayComment(context(), { roundId: ids.round, studentId });
  Object.assign(ids, await publishBooklet(school.id, classId, studentId));
  ids.sampled = await drawOne(school.id);
  Object.assign(ids, await lastGrade(school.id, classId));
  await collectReceipt(context, { schoolId: school.id, termId: ids.term }, classId);
});

/** Another class, in the last grade, with a pupil of it. */
async function lastGrade(schoolId: string, otherId: string) {
  const classes = house.ctx.db.selectFrom('school_class').select('id').where('school_id', '=', schoolId);
  const { id: leaving } = await classes.where('id', '!=', otherId).executeTakeFirstOrThrow();
  const entry = house.ctx.db.updateTable('school_class').set({ entry_year: 2021 });
  await entry.where('school_id', '=', schoolId).where('id', '=', leaving).execute();
  const pupils = house.ctx.db.selectFrom('enrolment').select('student_id').where('school_id', '=', schoolId);
  const { student_id: leaver } = await pupils.where('class_id', '=', leaving).executeTakeFirstOrThrow();
  return { leaving, leaver };
}

/** A scheme in force and a record of the actor's under it. */
async function keepRecord(schoolId: string, classId: string, studentId: string): Promise<string> {
  const adoption = { schoolId, preset: 'zhumadian-text', effectiveFrom: '2026-09-01' };
  await change(
    context(),
    (unit) => adoptPreset(unit, adoption),
    async () => undefined,
  );
  const prepared = await prepareRecord(context(), {
    ...{ schoolId, classId, studentIds: [studentId], category: 'practice', happenedOn: '2026-11-20' },
    ...{ words: '擦桌子', fields: [], photoIds: [], submit: true },
  });
  return change(
    context(),
    (unit) => saveRecord(unit, prepared),
    async (_, { id }) => id,
  );
}

/** A flower that the actor gave. */
async function giveFlower(classId: string, studentId: string): Promise<string> {
  const prepared = await prepareFlowers(context(), { classId, studentIds: [studentId], reason: 'listening' });
  const { batchId } = await change(
    context(),
    (unit) => giveFlowers(unit, prepared),
    async (_, given) => given,
  );
  const flowers = house.ctx.db.selectFrom('flower').select('id').where('school_id', '=', ids.school!);
  return (await flowers.where('batch_id', '=', batchId).executeTakeFirstOrThrow()).id;
}

/** A round of a form. */
async function openRound(classId: string, form: string): Promise<string> {
  const prepared = await prepareRounds(context(), { classId, forms: [form], dueOn: '2026-11-30' });
  return change(
    context(),
    (unit) => openRounds(unit, prepared),
    async (_, opened) => opened.ids[0]!,
  );
}

/** A booklet that was drawn. */
async function drawOne(schoolId: string): Promise<string> {
  const drawing = { schoolId, termId: null, percent: 100, reason: '全部检查' };
  const prepared = await prepareDraw(context(), drawing);
  await change(
    context(),
    (unit) => drawSample(unit, prepared),
    async () => undefined,
  );
  const drawn = house.ctx.db.selectFrom('sampled_booklet').select('id').where('school_id', '=', schoolId);
  return (await drawn.executeTakeFirstOrThrow()).id;
}

/** A published booklet: its code, and a printing of it. */
async function publishBooklet(schoolId: string, classId: string, studentId: string) {
  for (const step of [checkReports, publishReports]) {
    const { refused } = await step(context(), { classId, studentIds: [studentId], clientMutationId: newId() });
    expect(refused).toEqual([]);
  }
  const prepared = await preparePrint(context(), {
    ...{ schoolId: null, classId: null, studentId, termId: null, clientMutationId: newId() },
  });
  const { id: print } = await change(
    context(),
    (unit) => startPrint(unit, prepared),
    async (_, started) => started,
  );
  const { code } = await house.ctx.db
    .selectFrom('growth_report_version')
    .select('code')
    .where('school_id', '=', schoolId)
    .executeTakeFirstOrThrow();
  return { print, code };
}

afterAll(() => house.close());

const context = (): Context => ({ ...house.ctx, actor });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const byInterpreter = async (document: DocumentNode, variableValues: Record<string, unknown>) =>
  withStatementScope(async () => plain(await execute({ schema, document, contextValue: context(), variableValues })));

const byCompiler = async (document: DocumentNode, name: string, variables: Record<string, unknown>) => {
  const compiled = compiledOrNull(schema, document, name);
  if (!compiled) throw new Error(`${name} is not compiled.`);
  return withStatementScope(async () => plain(await compiled(undefined, context(), variables)));
};

test('the documents of the clients are found', () => {
  expect(operations.length).toBeGreaterThan(10);
});

test.each(operations.map((one) => [one.name!.value, one] as const))(
  'the document %s fits the schema',
  (_, operation) => {
    expect(validate(schema, documentOf(operation)).map(({ message }) => message)).toEqual([]);
  },
);

const queries = operations.filter((one) => one.operation === 'query');

test.each(queries.map((one) => [one.name!.value, one] as const))(
  'the query %s answers the same compiled and interpreted',
  async (name, operation) => {
    const document = documentOf(operation);
    const variables = variablesOf(operation, ids);
    const interpreted = (await byInterpreter(document, variables)) as {
      data: Record<string, unknown>;
      errors?: unknown;
    };
    const compiled = await byCompiler(document, name, variables);

    expect(interpreted.errors).toBeUndefined();
    expect(Object.values(interpreted.data).length).toBeGreaterThan(0);
    expect(compiled).toEqual(interpreted);
  },
);

test.each([true, false])('aliases, fragments, @include and @skip agree when the flag is %s', async (flag) => {
  const document = parse(`query Mixed($id: ID!, $flag: Boolean!) {
    here: unit(id: $id) { ...Line code @include(if: $flag) }
    unit(id: $id) { ... on Unit { kind @skip(if: $flag) children { name } } }
  } fragment Line on Unit { title: name stages }`);

  expect(await byCompiler(document, 'Mixed', { id: ids.school, flag })).toEqual(
    await byInterpreter(document, { id: ids.school, flag }),
  );
});

test('a refusal has the same place and words in both', async () => {
  const document = parse(`query Hidden($id: ID!) { unit(id: $id) { name } }`);
  const [one, other] = [
    (await byCompiler(document, 'Hidden', { id: '0'.repeat(16) })) as { errors: { message: string; path: string[] }[] },
    (await byInterpreter(document, { id: '0'.repeat(16) })) as { errors: { message: string; path: string[] }[] },
  ];

  expect(one.errors.map(({ message, path: at }) => [message, at])).toEqual(
    other.errors.map(({ message, path: at }) => [message, at]),
  );
});

test('a mutation is never compiled', () => {
  const document = parse(`mutation Out { signOut }`);

  expect(getOperationAST(document)!.operation).toBe('mutation');
  expect(compiledOrNull(schema, document, 'Out')).toBeNull();
});

const abstract = buildSchema(`
  interface Named { name: String }
  type Cat implements Named { name: String lives: Int }
  type Dog implements Named { name: String }
  union Pet = Cat | Dog
  type Query { cat: Cat named: [Named!]! pet: Pet }
`);

test.each([
  ['{ cat { name lives } }', false],
  ['{ named { name } }', true],
  ['{ pet { ... on Cat { lives } } }', true],
  ['{ cat { ... on Named { name } } }', true],
  ['{ cat { ...N } } fragment N on Named { name }', true],
  ['{ pet { __typename } }', true],
])('whether %s touches an abstract type', (source, touches) => {
  expect(touchesAbstractType(abstract, parse(source))).toBe(touches);
});

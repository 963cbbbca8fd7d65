import { type OwnApi, startOwnApi } from '../../support/own-api';
import { askCell, askOwn, cellsOf, isHidden, roots, schema, unruled, walk } from '../../support/matrix/cells.mjs';
import { FIELDS, PEOPLE_OF_A, PEOPLE_OF_B, WITHOUT_ID, WITHOUT_VALUE_HERE } from '../../support/matrix/rules.mjs';
import { MARKS_OF_A, MARKS_OF_B, SECRETS } from '../../support/matrix/sheets.mjs';
import { buildMatrixWorld } from '../../support/matrix/world.mjs';
import { isObjectType } from 'graphql';

type World = Awaited<ReturnType<typeof buildMatrixWorld>>;
type Cell = ReturnType<typeof cellsOf>[number];
type Asked = Awaited<ReturnType<typeof askCell>>;
type Own = Awaited<ReturnType<typeof askOwn>>;

let api: OwnApi;
let world: World;
let asked: Asked[];
let own: Map<string, Own>;
let before: string;
let after: string;
let entriesBefore: object[];
let entriesAfter: object[];

/** Leases are the machine's; what the audit log gained is looked at for itself. */
// A day of use is a fact about who asks, whatever is answered.
const NOT_COMPARED = ['lease', 'audit_entry', 'use_day'];
const ENTRIES = `select action, count(*) as count from audit_entry group by action order by action`;

async function askAll(cells: Cell[], atOnce = 4): Promise<Asked[]> {
  const results: Asked[] = [];
  for (let start = 0; start < cells.length; start += atOnce)
    results.push(...(await Promise.all(cells.slice(start, start + atOnce).map((cell) => askCell(api, world, cell)))));
  return results;
}

beforeAll(async () => {
  api = await startOwnApi({ LOG_LEVEL: 'trace' });
  world = await buildMatrixWorld(api);
  await api.settle();
  const cells = cellsOf(world);
  const allowed = cells.filter((cell) => cell.wanted === 'answered' && cell.kind === 'mutation');
  const rest = cells.filter((cell) => !allowed.includes(cell));
  before = await api.dump(NOT_COMPARED);
  entriesBefore = await api.rows(ENTRIES);
  asked = await askAll(rest);
  own = new Map();
  for (const who of Object.keys(world.tokens)) own.set(who, await askOwn(api, world, who));
  await api.settle();
  after = await api.dump(NOT_COMPARED);
  entriesAfter = await api.rows(ENTRIES);
  asked.push(...(await askAll(allowed, 1)));
}, 1_200_000);

afterAll(() => api.stop());

test('every root field stands in the rules', () => {
  expect(unruled()).toEqual([]);
});

test('every field of every type stands in the rules', () => {
  const unknown = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => !type.name.startsWith('__') && !['Query', 'Mutation'].includes(type.name))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    .filter((name) => !(FIELDS as Record<string, object>)[name.split('.')[0]!]?.[name.split('.')[1]! as never]);

  expect(unknown).toEqual([]);
});

test('everybody gets what the rules say about every thing, and no more', () => {
  expect(asked.map(({ fault }) => fault).filter(Boolean)).toEqual([]);
  expect(asked.length).toBeGreaterThan(3000);
});

test('what people ask about themselves is theirs alone', () => {
  expect([...own.values()].map(({ fault }) => fault).filter(Boolean)).toEqual([]);
});

test('every root field is allowed to somebody and denied to somebody', () => {
  const fields = roots.map(({ field }) => field.name).filter((name) => !(name in WITHOUT_ID));
  const denied = ['NOT_FOUND', 'FORBIDDEN', 'NOT_SIGNED_IN'];
  const cellsFor = (name: string) =>
    asked.filter(({ cell }) => cell.field.name === name).map(({ cell }) => cell.wanted);

  for (const name of fields) {
    expect([name, cellsFor(name).some((wanted) => denied.includes(wanted))]).toEqual([name, true]);
    expect([name, cellsFor(name).some((wanted) => !denied.includes(wanted))]).toEqual([name, true]);
  }
});

test('every field shows a value to somebody', () => {
  const shown = new Set<string>();
  const note = (type: string, field: string, value: unknown) => {
    if (value !== null && !(Array.isArray(value) && value.length === 0)) shown.add(`${type}.${field}`);
  };
  for (const { cell, answer } of asked) {
    const data = answer.data?.[cell.field.name];
    if (data) walk(cell.field.type, data, note);
  }
  const queries = schema.getQueryType()!.getFields();
  for (const { answer } of own.values())
    for (const [name, value] of Object.entries(answer.data ?? {})) walk(queries[name]!.type, value, note);
  for (const { type, row } of world.seen) walk(schema.getType(type)!, row, note);
  const all = Object.entries(FIELDS).flatMap(([type, rules]) => Object.keys(rules).map((field) => `${type}.${field}`));
  const inSchema = all.filter((name) => schema.getType(name.split('.')[0]!));

  expect(inSchema.filter((name) => !shown.has(name) && !(name in WITHOUT_VALUE_HERE))).toEqual([]);
});

test('something hidden is told in the words of something that does not exist', () => {
  const messages = new Map(asked.map(({ cell, message }) => [cell.name, message]));
  const hidden = asked.filter(({ cell }) => isHidden(cell));

  expect(hidden.length).toBeGreaterThan(1000);
  const ofNone = ({ name, thing, who }: Cell) => name.replace(` of ${thing} for ${who}`, ` of none for ${who}`);
  for (const { cell, message } of hidden) expect([cell.name, message]).toEqual([cell.name, messages.get(ofNone(cell))]);
});

test('what is denied changes nothing, and stands in the audit log', () => {
  const isDenial = (row: object) => (row as { action: string }).action === 'access.denied';
  const denials = entriesAfter.filter(isDenial) as { count: number }[];

  expect(after).toBe(before);
  expect(entriesAfter.filter((row) => !isDenial(row))).toEqual(entriesBefore.filter((row) => !isDenial(row)));
  expect(Number(denials[0]!.count)).toBeGreaterThan(500);
});

test('nothing of another school reaches anybody in an answer or an error', () => {
  const heard = (people: string[]) =>
    asked.filter(({ cell }) => people.includes(cell.who)).map(({ answer }) => JSON.stringify(answer));
  const ownHeard = (people: string[]) => people.map((who) => JSON.stringify(own.get(who)?.answer ?? ''));

  for (const mark of MARKS_OF_B)
    expect([...heard(PEOPLE_OF_A), ...ownHeard(PEOPLE_OF_A)].filter((text) => text.includes(mark))).toEqual([]);
  for (const mark of MARKS_OF_A)
    expect([...heard(PEOPLE_OF_B), ...ownHeard(PEOPLE_OF_B)].filter((text) => text.includes(mark))).toEqual([]);
});

test('whole phones and ID numbers reach nobody, and the log tells no person', () => {
  const answers = [...asked, ...own.values()].map(({ answer }) => JSON.stringify(answer));
  const tokens = Object.values(world.tokens).filter(Boolean) as string[];
  const log = api.log();

  for (const secret of SECRETS) expect(answers.filter((text) => text.includes(secret))).toEqual([]);
  for (const mark of [...SECRETS, ...MARKS_OF_A, ...MARKS_OF_B, ...tokens, 'a-good-password'])
    expect([mark, log.includes(mark)]).toEqual([mark, false]);
});

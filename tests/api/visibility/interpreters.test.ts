import fc from 'fast-check';
import { newId } from '../../../api/src/kernel/ids.js';
import {
  aboutStudents,
  all,
  any,
  conditionOf,
  holds,
  inClass,
  inSchool,
  madeAs,
  madeBy,
  none,
  stateIn,
  type Facts,
  type Predicate,
} from '../../../api/src/kernel/visibility.js';
import { openHouse, type House } from '../kernel/house';

const VALUES = ['aaaa', 'bbbb', 'cccc', 'dddd'];
/** Columns of a table that take any short text, each standing for one question. */
const PLACES = {
  inSchool: 'a.school_id',
  inClass: 'a.person_id',
  aboutStudents: 'a.identity_id',
  madeBy: 'a.subject_id',
  madeAs: 'a.action',
} as const;

let house: House;
let rows: { id: string; facts: Facts }[];

beforeAll(async () => {
  house = await openHouse();
  const values = [null, ...VALUES];
  rows = Array.from({ length: 160 }, (_, index) => {
    const [school, person, identity] = [VALUES[index % 4]!, values[index % 5]!, values[Math.floor(index / 5) % 5]!];
    const [subject, action] = [VALUES[Math.floor(index / 7) % 4]!, VALUES[Math.floor(index / 11) % 4]!];
    const facts = { inSchool: school, inClass: person, aboutStudents: identity, madeBy: subject, madeAs: action };
    return { id: newId(), facts };
  });
  const entries = rows.map(({ id, facts }) => ({
    id,
    school_id: facts.inSchool!,
    at: '2026-11-23 02:00:00.000',
    identity_id: facts.aboutStudents ?? null,
    person_id: facts.inClass ?? null,
    action: facts.madeAs!,
    subject_kind: 'test',
    subject_id: facts.madeBy!,
    request_id: 'test',
    detail: '{}',
    sequence: null,
    previous_hash: null,
    hash: null,
  }));
  await house.ctx.db
    .insertInto('audit_entry')
    .values(entries as never)
    .execute();
});

afterAll(() => house.close());

const found = async (predicate: Predicate): Promise<string[]> => {
  const query = house.ctx.db.selectFrom('audit_entry as a').select('a.id');
  const matching = await query
    .where((where) => conditionOf(where, predicate, PLACES))
    .orderBy('a.id')
    .execute();
  return matching.map((row) => row.id);
};

const held = (predicate: Predicate): string[] =>
  rows
    .filter(({ facts }) => holds(predicate, facts))
    .map(({ id }) => id)
    .sort();

const some = fc.subarray(VALUES);
const leaf: fc.Arbitrary<Predicate> = fc.oneof(
  ...[inSchool, inClass, aboutStudents, madeBy].map((make) => some.map((ids) => make(ids as never))),
  some.map((states) => stateIn(states)),
  some.map((roles) => madeAs(roles)),
);
const { tree } = fc.letrec<{ tree: Predicate }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 3 }).map((parts) => all(...parts)),
    fc.array(tie('tree'), { maxLength: 3 }).map((parts) => any(...parts)),
    fc.array(tie('tree'), { maxLength: 3 }).map((parts) => none(...parts)),
  ),
}));

test('both readings of a predicate choose the same rows, for any tree', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (predicate) => {
      expect(await found(predicate)).toEqual(held(predicate));
    }),
    { numRuns: 200 },
  );
});

test('nobody sees by an empty list, everybody by nothing asked', async () => {
  const every = rows.map(({ id }) => id).sort();

  expect(await found(any())).toEqual([]);
  expect(await found(inSchool([]))).toEqual([]);
  expect(await found(all())).toEqual(every);
  expect(held(all())).toEqual(every);
  expect(await found(none())).toEqual(every);
  expect((await found(none(inClass(VALUES as never)))).length).toBe(32);
});

test('a question that a row has no answer to does not hold', async () => {
  expect(await found(stateIn(['aaaa']))).toEqual([]);
  expect(holds(stateIn(['aaaa']), { inSchool: 'aaaa' })).toBe(false);
  expect(holds(inClass(VALUES as never), { inClass: null })).toBe(false);
  expect((await found(inClass(VALUES as never))).length).toBe(128);
});

test('what stands in a list is matched whole and as it is', async () => {
  for (const hostile of ["aaaa' or '1'='1", 'AAAA', 'aaa', '%', ''])
    expect(await found(inSchool([hostile] as never))).toEqual([]);
  expect((await found(inSchool(['aaaa'] as never))).length).toBe(40);
});

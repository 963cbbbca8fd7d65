import { DummyDriver, Kysely, MysqlAdapter, MysqlIntrospector, MysqlQueryCompiler, type CompiledQuery } from 'kysely';
import { keptQuery } from '../../../api/src/kernel/kept-query';
import type { Tables } from '../../../api/src/kernel/tables';
import { aboutStudents, any, conditionOf, inSchool, type Predicate } from '../../../api/src/kernel/visibility';

const asked: CompiledQuery[] = [];
let built = 0;

class Listening extends DummyDriver {
  override async acquireConnection() {
    return {
      executeQuery: async (query: CompiledQuery) => {
        asked.push(query);
        return { rows: [] };
      },
    } as never;
  }
}

const db = new Kysely<Tables>({
  dialect: {
    createDriver: () => new Listening(),
    createQueryCompiler: () => new MysqlQueryCompiler(),
    createAdapter: () => new MysqlAdapter(),
    createIntrospector: (of) => new MysqlIntrospector(of),
  },
});

interface Asked {
  schoolId: string;
  ids: readonly string[];
  after: string | null;
  seen: Predicate;
  limit: number;
}

const students = keptQuery((of, { schoolId, ids, after, seen, limit }: Asked) => {
  built += 1;
  return of
    .selectFrom('student as s')
    .select('s.id')
    .where('s.school_id', '=', schoolId)
    .where('s.id', 'in', ids)
    .where('s.document_kind', '=', 'PASSPORT')
    .where((where) => conditionOf(where, seen, { inSchool: 's.school_id', aboutStudents: 's.id' }))
    .$if(after !== null, (rows) => rows.where('s.id', '>', after!))
    .limit(limit);
});

const given = { schoolId: 'a', ids: ['p', 'q'], after: null, seen: any(inSchool(['a'])), limit: 21 };
const last = () => asked.at(-1)!;

beforeEach(() => {
  asked.length = 0;
  built = 0;
});

test('a kept query is built once for a shape and asks with the values of each time', async () => {
  await students({ db }, given);
  await students({ db }, { ...given, schoolId: 'b', ids: ['x', 'y'], seen: any(inSchool(['c'])), limit: 5 });

  expect(built).toBe(1);
  expect(asked.map(({ parameters }) => parameters)).toEqual([
    ['a', 'p', 'q', 'PASSPORT', 'a', 21],
    ['b', 'x', 'y', 'PASSPORT', 'c', 5],
  ]);
  expect(last().sql).toBe(
    'select `s`.`id` from `student` as `s` where `s`.`school_id` = ? and `s`.`id` in (?, ?) and `s`.`document_kind` = ?' +
      ' and `s`.`school_id` in (?) limit ?',
  );
});

test.each([
  ['a longer list', { ids: ['p', 'q', 'r'] }],
  ['a value where there was none', { after: 'p' }],
  ['another tree', { seen: any(aboutStudents(['p'])) }],
  ['an empty part of a tree', { seen: any(inSchool([])) }],
  ['one more part of a tree', { seen: any(inSchool(['a']), aboutStudents(['p'])) }],
])('%s has a shape of its own', async (_, change) => {
  await students({ db }, { ...given, ...change });
  const { sql, parameters } = last();
  await students({ db }, given);
  await students({ db }, { ...given, ...change });

  expect([last().sql, last().parameters]).toEqual([sql, parameters]);
  expect(asked[1]!.sql).not.toBe(sql);
});

test('a list and two values side by side are different shapes', async () => {
  const named = keptQuery((of, { one, two }: { one: readonly string[]; two: readonly string[] }) =>
    of.selectFrom('person').select('id').where('id', 'in', one).where('name', 'in', two),
  );
  await named({ db }, { one: ['a'], two: ['b', 'c'] });
  await named({ db }, { one: ['a', 'b'], two: ['c'] });

  expect(asked[0]!.sql).not.toBe(asked[1]!.sql);
  expect(last().parameters).toEqual(['a', 'b', 'c']);
});

test('what is not there at all is refused', async () => {
  await expect(students({ db }, { ...given, after: undefined as never })).rejects.toThrow('say null');
});

test('a query that would compute with what it is given is refused when it is built', async () => {
  const wrong = keptQuery((of, { first }: { first: number }) =>
    of
      .selectFrom('person')
      .select('id')
      .limit(first + 1),
  );
  await expect(wrong({ db }, { first: 20 })).rejects.toThrow('may only pass on');
});

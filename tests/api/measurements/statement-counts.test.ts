import { type Api, startApi } from '../../support/api';
import type { Client } from '../../support/client';
import { EvidenceWorld } from '../../support/evidence-world';
import { CHILD_MEASURES, CLASS_RESULTS, MeasureWorld } from '../../support/measure-world';
import { READ_RESULTS, TEMPLATE, csv } from '../../support/results-sheet';

let api: Api;
let school: EvidenceWorld;
let world: MeasureWorld;
let leader: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  world = new MeasureWorld(school);
  leader = await school.staff('T001');
});

const counted = async (client: Client, query: string, variables: Record<string, unknown>) => {
  const data = await client.ask(query, variables);
  return { data, statements: client.statements };
};

interface Row {
  results: unknown[];
}

const children = (count: number) => [...school.pupils.keys()].filter((name) => name.startsWith('安')).slice(0, count);
const enter = (names: string[], subject: string) =>
  world.save(
    leader,
    names.map((child) => ({ child, subject, mark: 9000 })),
  );

test('P3 the grid costs the same for seven results and for twenty-eight', async () => {
  const ask = () => counted(leader, CLASS_RESULTS, { classId: school.third });
  const countOf = ({ data }: Awaited<ReturnType<typeof ask>>) =>
    data.classResults.rows.flatMap((row: Row) => row.results).length;
  await enter(children(7), 'chinese');
  await ask();
  const few = await ask();
  await enter(children(14).slice(7), 'chinese');
  await enter(children(14), 'maths');
  const many = await ask();

  expect([countOf(few), countOf(many)]).toEqual([7, 28]);
  expect(many.data.classResults.rows).toHaveLength(14);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBe(7);
});

test('P3 a sheet of results costs the same for two rows and for fourteen, whatever stands: the session and seven', async () => {
  const read = (names: string[]) => {
    const content = csv([['姓名', '语文', '数学'], ...names.map((name) => [name, 88, 90])]);
    return counted(leader, READ_RESULTS, { classId: school.third, fileName: '期末.csv', content });
  };
  await read(children(2));
  const few = await read(children(2));
  await enter(children(7), 'music');
  const many = await read(children(14));
  const template = await counted(leader, TEMPLATE, { classId: school.third });

  expect([few, many].map(({ data }) => data.resultsSheet.rows.length)).toEqual([2, 14]);
  expect([few.statements, many.statements]).toEqual([8, 8]);
  expect(template.statements).toBe(7);
});

test('P3 the measures of a child cost a stated number of statements, with two results and with four', async () => {
  const father = await school.parent('安云', 'TERMS');
  await world.saveBody(father, '安云', 12_850, 2640);
  const ask = () => counted(father, CHILD_MEASURES, { studentId: school.ids('安云')[0] });
  const few = await ask();
  for (const subject of ['music', 'sport']) await enter(['安云'], subject);
  const many = await ask();

  expect([few, many].map(({ data }) => data.childMeasures.results.length)).toEqual([2, 4]);
  expect(many.data.childMeasures.body).toHaveLength(2);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBeLessThanOrEqual(7);
});

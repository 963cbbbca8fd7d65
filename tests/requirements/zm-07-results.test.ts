import { type Api, startApi } from '../support/api';
import type { ApiError, Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { MeasureWorld, SAVE_RESULTS, type Result } from '../support/measure-world';

let api: Api;
let school: EvidenceWorld;
let world: MeasureWorld;
let leader: Client;
let lower: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  world = new MeasureWorld(school);
  leader = await school.staff('T001');
  lower = await school.staff('T002');
});

const refused = async (client: Client, sent: object): Promise<ApiError> =>
  client.ask(SAVE_RESULTS, sent as Record<string, unknown>).then(
    () => Promise.reject(new Error('It was expected to be refused.')),
    (error: ApiError) => error,
  );

test('ZM-7 the grid has the class in seat order and the subjects it is taught, in the order of the scheme', async () => {
  const grid = await world.grid(leader);

  expect(grid).toMatchObject({
    termId: school.world.termId,
    termName: '2026—2027 学年第一学期',
    entersMarks: true,
    fullMark: 10_000,
    whyNotEnter: null,
  });
  expect(grid.levels.map(({ name }: { name: string }) => name)).toEqual(['优秀', '良好', '合格', '待合格']);
  expect(grid.subjects.map(({ name }: { name: string }) => name)).toEqual(['语文', '数学', '音乐', '体育', '思想品德']);
  expect(grid.rows.map(({ seatNumber }: { seatNumber: number }) => seatNumber)).toEqual(
    Array.from({ length: 14 }, (_, index) => index + 1),
  );
});

test.each([
  ['安春', 10_000, '优秀'],
  ['安夏', 8500, '优秀'],
  ['安秋', 8499, '良好'],
  ['安冬', 7500, '良好'],
  ['安梅', 7499, '合格'],
  ['安兰', 6000, '合格'],
  ['安竹', 5999, '待合格'],
  ['安菊', 0, '待合格'],
])('ZM-7 from grade 3 on a mark is entered, and %s with %i hundredths has the level %s', async (child, mark, level) => {
  await world.save(leader, [{ child, subject: 'maths', mark }]);

  expect(await world.cell(leader, child, 'maths')).toMatchObject({ mark, levelName: level, version: 1 });
});

test('ZM-7 below grade 3 levels are entered, and a mark is refused with the reason', async () => {
  const error = await refused(lower, world.input([{ child: '白雨', subject: 'maths', mark: 9000 }], school.second));
  expect([error.code, error.message]).toEqual([
    'INVALID_INPUT',
    '有 1 格要改，所有成绩都还没有保存。白雨的数学：这个年级只录等级，不录分数。',
  ]);

  await world.save(lower, [{ child: '白雨', subject: 'maths', level: 'good' }], school.second);
  expect(await world.cell(lower, '白雨', 'maths', school.second)).toMatchObject({ mark: null, levelName: '良好' });
  expect(await world.grid(lower, school.second)).toMatchObject({ entersMarks: false });
});

test('ZM-7 the family and the pupil see the level, never the mark; the school sees both', async () => {
  await world.save(leader, [{ child: '安江', mark: 9250 }]);
  const shown = { subjectName: '语文', levelName: '优秀' };

  for (const client of [await school.parent('安江'), await school.pupil('安江')])
    expect((await world.child(client, '安江')).results).toMatchObject([{ ...shown, mark: null }]);
  for (const client of [leader, lower, school.world.administrator])
    expect((await world.child(client, '安江')).results).toMatchObject([{ ...shown, mark: 9250 }]);
});

test('ZM-7 another family finds neither the pupil nor the class', async () => {
  const stranger = await school.parent('安海');

  await expect(world.child(stranger, '安江')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(world.grid(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('ZM-7 the scheme says who enters: the homeroom teacher, nobody else; the others hear why', async () => {
  for (const client of [lower, school.world.administrator]) {
    const { subjects, whyNotEnter } = await world.grid(client);
    expect(subjects.map(({ viewerCanEnter }: { viewerCanEnter: boolean }) => viewerCanEnter)).toEqual(
      Array.from({ length: 5 }, () => false),
    );
    expect(whyNotEnter).toBe('按学校的评价方案，这个班的成绩不由您录入。');
    expect(await refused(client, world.input([{ child: '安春', mark: 9000 }]))).toMatchObject({
      code: 'FORBIDDEN',
      message: whyNotEnter,
    });
  }
});

test('ZM-7 every wrong cell is named with pupil and subject, and nothing of the batch is kept', async () => {
  const error = await refused(
    leader,
    world.input([
      { child: '安河', mark: 9000 },
      { child: '安湖', mark: 10_001 },
      { child: '安海', subject: 'music', level: 'superb' },
      { child: '安山', subject: 'english', mark: 9000 },
    ]),
  );

  expect(error.message).toBe(
    '有 3 格要改，所有成绩都还没有保存。安湖的语文：分数应在 0 到 100 之间；安海的音乐：没有这个等级；安山的英语：这个班没有这一科的成绩。',
  );
  const [lake, sea, hill] = school.ids('安湖', '安海', '安山');
  expect(error.data!.cells).toMatchObject([
    { studentId: lake, subject: 'chinese' },
    { studentId: sea, subject: 'music' },
    { studentId: hill, subject: 'english' },
  ]);
  expect(await world.cell(leader, '安河')).toBeNull();
});

test('ZM-7 an emptied cell is removed, a changed one has a new version and time', async () => {
  await world.save(leader, [{ child: '安云', mark: 8000 }]);
  await api.setClock('2026-11-23T02:05:00Z');
  await world.save(leader, [{ child: '安云', mark: 8100, version: 1 }]);
  const changed = await world.cell(leader, '安云');
  expect(changed).toMatchObject({ mark: 8100, version: 2, enteredAt: expect.stringMatching(/^2026-11-23T02:05:/) });

  await world.save(leader, [{ child: '安云', version: 2 }]);
  expect(await world.cell(leader, '安云')).toBeNull();
});

test('ZM-7 nothing in the answers ranks, sums or averages', async () => {
  const grid = await world.grid(leader);
  const numbers = JSON.stringify({ ...grid, rows: [] }).match(/\d+/g);

  expect(Object.keys(grid.rows[0])).toEqual(['studentId', 'name', 'seatNumber', 'results']);
  expect(Object.keys(grid.rows[0].results[0] as Result)).toEqual(
    'id version subject subjectName mark level levelName enteredAt'.split(' '),
  );
  expect(numbers).toContain('10000');
});

test('ZM-7 a level alone is taken where a subject has no marks', async () => {
  await world.save(leader, [{ child: '安春', subject: 'music', level: 'excellent' }]);

  expect(await world.cell(leader, '安春', 'music')).toMatchObject({ mark: null, levelName: '优秀' });
});

import { type Api, startApi } from '../support/api';
import type { ApiError, Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { MeasureWorld, SAVE_RESULTS } from '../support/measure-world';
import { cellsToSave, csv, readSheet, templateOf, workbook } from '../support/results-sheet';

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

const refusal = async (asked: Promise<unknown>): Promise<ApiError> =>
  asked.then(
    () => Promise.reject(new Error('It was expected to be refused.')),
    (error: ApiError) => error,
  );

const read = async (lines: (string | number)[][], client = leader) =>
  readSheet(client, school.third, await workbook(lines));

test('ZM-7 the template has the class in the order of its numbers and the subjects that are entered', async () => {
  const { fileName, rows } = await templateOf(leader, school.third);

  expect(fileName).toBe('成绩 2026—2027 学年第一学期.xlsx');
  expect(rows[0]).toEqual(['学号', '姓名', '语文', '数学', '音乐', '体育', '思想品德']);
  expect(rows.slice(1, 3)).toEqual([
    [1, '安春'],
    [2, '安夏'],
  ]);
  expect(rows).toHaveLength(15);
});

test('ZM-7 the template that comes back filled in is entered whole, and its marks stand in the grid', async () => {
  const { rows } = await templateOf(leader, school.third);
  const filled = rows.map((row, index) => (index === 0 ? row : [...row, 80 + index, 90.5, '优秀', '', '']));
  const sheet = await readSheet(leader, school.third, await workbook(filled));
  expect(sheet.rows.flatMap(({ problems }: { problems: string[] }) => problems)).toEqual([]);
  await world.save(leader, cellsToSave(sheet.rows));

  expect(await world.cell(leader, '安春')).toMatchObject({ mark: 8100, levelName: '良好' });
  expect(await world.cell(leader, '安云', 'maths')).toMatchObject({ mark: 9050, levelName: '优秀' });
  expect(await world.cell(leader, '安云', 'music')).toMatchObject({ mark: null, levelName: '优秀' });
  expect(await world.cell(leader, '安云', 'sport')).toBeNull();
});

test("ZM-7 a school's own sheet is read: title, other names of subjects, sums and ranks left out", async () => {
  const sheet = await read([
    ['天中第一小学期末成绩登记表'],
    ['班内学号', '学生姓名', '期末语文', '道德与法治', '英语', '总分', '名次'],
    ['０1', '安 春', '９１', '优', '', 182, 1],
    ['', '平均分', 91, '', '', 182, ''],
  ]);

  expect(sheet).toMatchObject({
    ...{ classId: school.third, sheetName: '期末', unread: ['英语', '总分', '名次'], notes: [] },
    subjects: [
      { id: 'chinese', name: '语文', viewerCanEnter: true },
      { id: 'morals', name: '思想品德', viewerCanEnter: true },
    ],
  });
  expect(sheet.rows).toEqual([
    {
      ...{ row: 3, name: '安春', seatNumber: 1, studentId: school.ids('安春')[0], problems: [] },
      cells: [
        { subject: 'chinese', mark: 9100, level: null, shown: '91', version: 1, replaces: '81' },
        { subject: 'morals', mark: null, level: 'excellent', shown: '优秀', version: null, replaces: null },
      ],
    },
  ]);
  expect(sheet.missing).toEqual([...'夏秋冬梅兰竹菊江河湖海山云'].map((name) => `安${name}`));
});

test('ZM-7 every wrong row is told by its number, name, subject and reason', async () => {
  const { rows } = await read([
    ['学号', '姓名', '语文', '数学'],
    [1, '安春', 95, 108],
    [2, '安秋', 95, 90],
    [3, '李雨桐', '', 90],
    [4, '安冬', '缺考', -1],
    [4, '安冬', 90, 90],
  ]);
  const told = rows.flatMap(({ row, name, problems }: { row: number; name: string; problems: string[] }) =>
    problems.map((problem) => `第 ${row} 行 ${name} ${problem}`),
  );

  expect(told).toEqual([
    '第 2 行 安春 数学：108 超过满分 100',
    '第 3 行 安秋 学号 2 是安夏，安秋的学号是“3”，请核对这一行',
    '第 4 行 李雨桐 班里没有这个姓名。请核对；不是这个班的，请从表里删去这一行',
    '第 5 行 安冬 语文：“缺考”看不懂，请填分数或等级（优秀、良好、合格、待合格）；没有成绩就空着',
    '第 5 行 安冬 数学：-1 小于 0',
    '第 6 行 安冬 和第 5 行是同一名学生，请只留一行',
  ]);
});

test('ZM-7 below grade 3 a mark in the sheet is refused, a level is read', async () => {
  const content = csv([
    ['姓名', '数学'],
    ['白雨', '良好'],
    ['白雪', 95],
  ]);
  const { rows } = await readSheet(lower, school.second, content, '成绩.csv');
  expect(rows).toEqual([
    expect.objectContaining({ name: '白雨', problems: [], cells: [expect.objectContaining({ level: 'good' })] }),
    expect.objectContaining({ name: '白雪', problems: ['数学：这个年级只录等级，不录分数'], cells: [] }),
  ]);
});

test('ZM-7 what would be overwritten is shown beside the new result, the same again is not', async () => {
  await world.save(leader, [
    { child: '安海', mark: 9200, version: (await world.cell(leader, '安海'))?.version ?? null },
  ]);
  const { rows } = await read([
    ['姓名', '语文'],
    ['安海', 95],
  ]);
  expect(rows[0].cells).toMatchObject([{ shown: '95', replaces: '92' }]);

  const same = await read([
    ['姓名', '语文'],
    ['安海', 92],
  ]);
  expect(same.rows[0].cells).toMatchObject([{ shown: '92', replaces: null }]);
});

test('ZM-7 reading keeps nothing, and a sheet of which somebody changed a result meanwhile is entered not at all', async () => {
  const before = await world.grid(leader);
  const { rows } = await read([
    ['姓名', '体育'],
    ['安山', 88],
    ['安云', 77],
  ]);
  expect(await world.grid(leader)).toEqual(before);

  await world.save(leader, [{ child: '安云', subject: 'sport', mark: 9900 }]);
  const error = await refusal(world.save(leader, cellsToSave(rows)));
  expect(error).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('安云的成绩刚刚被别人改过') });
  expect(await world.cell(leader, '安山', 'sport')).toBeNull();
  expect(await world.cell(leader, '安云', 'sport')).toMatchObject({ mark: 9900 });
});

test('ZM-7 of two people who enter the same sheet at once one wins and nothing is half', async () => {
  const lines = [['姓名', '思想品德'], ...[...'春夏秋冬'].map((name) => [`安${name}`, '优秀'])];
  const { rows } = await read(lines);
  const ended = await Promise.allSettled([1, 2].map(() => world.save(leader, cellsToSave(rows))));
  const done = ended.filter(({ status }) => status === 'fulfilled');

  expect(done.length).toBeGreaterThanOrEqual(1);
  for (const child of [...'春夏秋冬'].map((name) => `安${name}`))
    expect(await world.cell(leader, child, 'morals')).toMatchObject({ levelName: '优秀', version: 1 });
});

test('ZM-7 the same submission again changes nothing', async () => {
  const { rows } = await read([
    ['姓名', '体育'],
    ['安江', 66],
  ]);
  const sent = world.input(cellsToSave(rows));
  await leader.ask(SAVE_RESULTS, sent);
  await leader.ask(SAVE_RESULTS, sent);

  expect(await world.cell(leader, '安江', 'sport')).toMatchObject({ mark: 6600, version: 1 });
});

test('ZM-7 a family reads the level of an imported mark, never the mark', async () => {
  const { results } = await world.child(await school.parent('安云'), '安云');

  expect(results).toContainEqual(expect.objectContaining({ subject: 'maths', mark: null, levelName: '优秀' }));
});

const zipOf = async (count: number): Promise<string> =>
  workbook([['姓名', '语文'], ...Array.from({ length: count }, (_, index) => [`某${index}`, 90])]);
const wide = Array.from({ length: 101 }, (_, index) => `列${index}`);

test.each<[string, () => Promise<string> | string, string, string]>([
  ['nothing in it', () => '', '期末.xlsx', '这个文件是空的。请检查是不是传错了文件。'],
  ['an empty workbook', () => workbook([]), '期末.xlsx', '这个文件里没有内容。请检查是不是传错了文件。'],
  [
    'another format',
    () => Buffer.from('%PDF-1.7').toString('base64'),
    '期末.xlsx',
    '这个文件打不开，可能没有传完整，或者不是表格。请用 Excel 或 WPS 打开后另存为“.xlsx”，再传一次。',
  ],
  [
    'an old workbook',
    () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]).toString('base64'),
    '期末.xls',
    '这是旧版的表格格式（.xls），读不了。请用 Excel 或 WPS 打开后另存为“.xlsx”，再传一次。',
  ],
  [
    'no headings',
    () => workbook([['安春', 95]]),
    '期末.xlsx',
    '表里没有找到姓名（或学号）和学科的表头。请用本页的模板，或在表头写明，再选一次。',
  ],
  [
    'subjects that the class does not have',
    () =>
      csv([
        ['姓名', '英语'],
        ['安春', 95],
      ]),
    '期末.csv',
    '表里的学科这个班没有，或不由您录入。请核对表头，再选一次。',
  ],
  [
    'the same subject twice',
    () =>
      csv([
        ['姓名', '语文', '语文成绩'],
        ['安春', 95, 96],
      ]),
    '期末.csv',
    '表里有两列都是语文，不知道用哪一列。请只留一列，再选一次。',
  ],
  ['no pupils', () => csv([['姓名', '语文']]), '期末.csv', '表头下面没有学生。请填好以后再选一次。'],
  [
    'fifty thousand rows as CSV',
    () => csv([['姓名', '语文'], ...Array.from({ length: 50_000 }, () => ['安', 1])]),
    '期末.csv',
    '这张表超过 1000 行，读不了。请删去多余的行，或分成几个文件。',
  ],
  [
    'too many rows in a workbook',
    () => zipOf(6000),
    '期末.xlsx',
    '这张表超过 1000 行，读不了。请删去多余的行，或分成几个文件。',
  ],
  ['too many columns', () => workbook([wide]), '期末.xlsx', '这张表超过 100 列，读不了。请删去用不到的列，再传一次。'],
  [
    'more than half a megabyte',
    () => Buffer.alloc(513 * 1024, 'a').toString('base64'),
    '期末.csv',
    '这个文件超过 512 KB，读不了。请删去图片和多余的工作表，再传一次。',
  ],
])('ZM-7 a file with %s is refused in clear words', async (_, content, fileName, message) => {
  const error = await refusal(readSheet(leader, school.third, await content(), fileName));

  expect([error.code, error.message]).toEqual(['INVALID_INPUT', message]);
});

test('ZM-7 formulas are refused by name, computed or not, and text that begins like one stays text', async () => {
  const content = await workbook([
    ['姓名', '语文', '数学'],
    ['安春', { formula: '90+5', result: 95 } as never, 90],
    ['安夏', { formula: 'HYPERLINK("http://example.com")' } as never, '=1+1'],
  ]);
  const { rows } = await readSheet(leader, school.third, content);
  const formula = '这一格是公式，请改成填好的成绩（复制后选择性粘贴为“数值”）';

  expect(rows.map(({ problems }: { problems: string[] }) => problems)).toEqual([
    [`语文：${formula}`],
    [`语文：${formula}`, '数学：“=1+1”看不懂，请填分数或等级（优秀、良好、合格、待合格）；没有成绩就空着'],
  ]);
});

test('ZM-7 who does not enter results of the class gets neither template nor reading', async () => {
  const content = csv([
    ['姓名', '语文'],
    ['安春', 95],
  ]);
  for (const [client, code] of [
    [lower, 'FORBIDDEN'],
    [school.world.administrator, 'FORBIDDEN'],
    [await school.parent('安春'), 'NOT_FOUND'],
    [(await api.world()).administrator, 'NOT_FOUND'],
  ] as const) {
    await expect(templateOf(client, school.third)).rejects.toMatchObject({ code });
    await expect(readSheet(client, school.third, content, '期末.csv')).rejects.toMatchObject({ code });
  }
});

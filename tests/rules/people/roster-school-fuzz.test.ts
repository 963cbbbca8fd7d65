import fc from 'fast-check';
import { readSpreadsheet } from '../../../api/src/platform/spreadsheets/index.js';
import type { RosterDraft, RosterInput } from '../../../api/src/modules/people/roster/index.js';
import { Dice } from './roster-disguise.js';
import { type Format, folder, places, read, type Value, written } from './roster-files.js';
import { disguised, laidOut } from './roster-layout.js';

const SHEETS = ['班级', '教师', '课程', '任课'] as const;
const RUNS = { numRuns: 60, ...(process.env.CI ? { seed: 20_261_123 } : {}) };

type SheetName = (typeof SHEETS)[number];
type Table = { header: string[]; rows: Value[][] };
interface CleanSchool {
  tables: Record<SheetName, Table>;
  draft: RosterDraft;
}

const caseArbitrary = fc.record({
  school: fc.constantFrom('天中第一小学', '椰城初级中学', '滕王阁高级中学'),
  format: fc.constantFrom<Format>('xlsx', 'utf8', 'gb18030'),
  luck: fc.nat(),
});

const schools = new Map<string, CleanSchool>();

beforeAll(async () => {
  for (const name of ['天中第一小学', '椰城初级中学', '滕王阁高级中学']) schools.set(name, await cleanSchool(name));
});

/** The four small sheets of a clean roster as written and as read. */
async function cleanSchool(name: string): Promise<CleanSchool> {
  const files = folder(name).slice(0, 4);
  const tables = {} as Record<SheetName, Table>;
  for (const [index, sheet] of SHEETS.entries()) {
    const { rows } = await readSpreadsheet(files[index]!.name, files[index]!.bytes);
    const [header = [], ...body] = rows
      .slice(sheet === '任课' ? 2 : 1)
      .map(({ cells }) => cells.map(({ text }) => text));
    tables[sheet] = { header, rows: body.map((row) => header.map((_, column) => row[column] ?? '')) };
  }
  return { tables, draft: await read(files) };
}

/** What the sheets say, wherever the rows stand and whatever the classes are called. */
const essence = ({ classes, staff, courses, teaching }: RosterDraft): object => ({
  classes: classes.map(({ file: _file, row: _row, name: _name, ...each }) => each),
  staff: staff.map(({ file: _file, row: _row, ...each }) => each),
  courses: courses.map(({ file: _file, row: _row, ...each }) => each),
  teaching: teaching.map(({ schoolClass: { name: _name, ...schoolClass }, courses: cells }) => ({
    schoolClass,
    courses: cells.toSorted((a, b) => (a.course < b.course ? -1 : 1)),
  })),
});

test('GL-1 classes, staff, courses and assignments survive other columns, words and widths', async () => {
  await fc.assert(
    fc.asyncProperty(caseArbitrary, async ({ school, format, luck }) => {
      const dice = new Dice(luck);
      const { tables, draft: clean } = schools.get(school)!;
      const files: RosterInput[] = [];
      for (const sheet of SHEETS) {
        const { header, rows } = tables[sheet];
        files.push(await written(sheet, laidOut(header, disguised(header, rows, dice), dice).sheet, format));
      }
      const draft = await read(files);
      expect(draft.refused).toEqual([]);
      expect(essence(draft)).toEqual(essence(clean));
    }),
    RUNS,
  );
}, 60_000);

/** A cell that must be refused and only that: nothing else of the school hangs on the row. */
const FAULTS: [SheetName, string, Value][] = [
  ['教师', '性别', '3'],
  ['教师', '手机号', '12345'],
  ['教师', '姓名', ''],
  ['教师', '工号', ''],
  ['班级', '班主任工号', 'T9999'],
  ['班级', '班主任姓名', '别的人'],
  ['课程', '开设年级', '太阳'],
  ['任课', '语文', '别的人(T9999)'],
  ['任课', '体育', '别的人'],
  ['任课', '数学', '别的人(T0001)'],
  ['任课', '班级', '幼儿班'],
  ['任课', '年级', '大班'],
];

test('GL-1 a known fault in a small sheet refuses its row and the rows of the class that hang on it, no other', async () => {
  await fc.assert(
    fc.asyncProperty(caseArbitrary, async ({ school, format, luck }) => {
      const dice = new Dice(luck);
      const { tables } = schools.get(school)!;
      const [faultySheet, column, value] = dice.pick(FAULTS);
      const faulty = dice.roll(tables[faultySheet].rows.length);
      const files: RosterInput[] = [];
      const placed = {} as Record<SheetName, number[]>;
      for (const sheet of SHEETS) {
        const { header } = tables[sheet];
        const rows = tables[sheet].rows.map((row) => [...row]);
        if (sheet === faultySheet) rows[faulty]![header.indexOf(column)] = value;
        const kept = new Set(sheet === faultySheet ? [`${faulty} ${header.indexOf(column)}`] : []);
        const { sheet: values, rowNumbers } = laidOut(header, disguised(header, rows, dice, kept), dice);
        files.push(await written(sheet, values, format));
        placed[sheet] = rowNumbers;
      }
      const extension = format === 'xlsx' ? 'xlsx' : 'csv';
      const expected = [`${faultySheet}.${extension} ${placed[faultySheet][faulty]} ${column}`];
      if (faultySheet === '班级') expected.push(`任课.${extension} ${placed.任课[faulty]} 班级`);
      expect(places(await read(files))).toEqual(expected);
    }),
    RUNS,
  );
}, 60_000);

import fc from 'fast-check';
import { readSpreadsheet } from '../../../api/src/platform/spreadsheets/index.js';
import { EMPTY_KNOWN_ROSTER } from '../../../api/src/modules/people/roster/index.js';
import type { DraftStudent, KnownRoster } from '../../../api/src/modules/people/roster/index.js';
import { Dice } from './roster-disguise.js';
import { disguised, laidOut } from './roster-layout.js';
import { type Format, folder, places, read, type Value, written } from './roster-files.js';

const SCHOOLS = ['天中第一小学', '椰城初级中学', '滕王阁高级中学'];
const ROWS = 15;
const RUNS = { numRuns: 100, ...(process.env.CI ? { seed: 20_261_123 } : {}) };

const caseArbitrary = fc.record({
  school: fc.constantFrom(...SCHOOLS),
  format: fc.constantFrom<Format>('xlsx', 'utf8', 'gb18030'),
  from: fc.nat(400),
  luck: fc.nat(),
});

interface CleanSchool {
  header: string[];
  rows: Value[][];
  students: DraftStudent[];
  known: KnownRoster;
}

/** The student sheet of a clean roster as written and as read, and what the school knows from its other sheets. */
async function cleanSchool(name: string): Promise<CleanSchool> {
  const files = folder(name);
  const { rows } = await readSpreadsheet('学生.xlsx', files[4]!.bytes);
  const [header = [], ...body] = rows.slice(2).map(({ cells }) => cells.map(({ text }) => text));
  const { classes, students } = await read(files);
  return { header, rows: body, students, known: { ...EMPTY_KNOWN_ROSTER, classes } };
}

const schools = new Map<string, CleanSchool>();

beforeAll(async () => {
  for (const name of SCHOOLS) schools.set(name, await cleanSchool(name));
});

/** Some rows of a clean school. */
function someStudents(name: string, from: number): CleanSchool {
  const clean = schools.get(name)!;
  return { ...clean, rows: clean.rows.slice(from, from + ROWS), students: clean.students.slice(from, from + ROWS) };
}

/** What a student is, wherever the row stands. */
const essence = ({ file: _file, row: _row, ...student }: DraftStudent): object => ({
  ...student,
  guardians: student.guardians?.map(({ personKey: _key, ...guardian }) => guardian),
});

test('GL-1 columns, synonyms, widths, spaces and date forms make no difference', async () => {
  await fc.assert(
    fc.asyncProperty(caseArbitrary, async ({ school: name, format, from, luck }) => {
      const dice = new Dice(luck);
      const { header, rows, students, known } = someStudents(name, from);
      const { sheet } = laidOut(header, disguised(header, rows, dice), dice);
      const draft = await read([await written('学生', sheet, format)], known);
      expect(draft.refused).toEqual([]);
      expect(students).toHaveLength(ROWS);
      expect(draft.students.map(essence)).toEqual(students.map(essence));
    }),
    RUNS,
  );
}, 60_000);

/** A cell that must be refused, whatever the row says elsewhere. */
const FAULTS: [string, Value][] = [
  ['姓名', ''],
  ['姓名', '１２３'],
  ['性别', '3'],
  ['性别', '未填'],
  ['出生日期', '20200230'],
  ['出生日期', '去年夏天'],
  ['身份证件类型', '借书证'],
  ['身份证件号', '4.11E+17'],
  ['身份证件号', 990000000000000000],
  ['学籍号', 'X123'],
  ['学籍号', 'G990000202007151609'],
  ['民族', '火星族'],
  ['年级', '大班'],
  ['班级', '九年级（9）班'],
  ['班级', ''],
  ['入学年月', '九月'],
  ['班内学号', '甲'],
  ['就读方式', '骑车'],
  ['监护人1姓名', ''],
  ['监护人1关系', '12'],
  ['监护人1电话', '12345'],
  ['监护人1电话', '1.99E+10'],
];

/** Puts k faults into k rows; the last one may be a row written twice. Returns the cells and which places they are. */
function spoiled(
  header: string[],
  rows: Value[][],
  dice: Dice,
): { spoilt: Value[][]; faults: [number, string][]; cells: Set<string> } {
  const spoilt = rows.map((row) => [...row]);
  const faults: [number, string][] = [];
  const cells = new Set<string>();
  for (const row of dice.shuffled([...rows.keys()]).slice(0, 1 + dice.roll(5))) {
    const [column, value] = dice.pick(FAULTS);
    spoilt[row]![header.indexOf(column)] = value;
    faults.push([row, column]);
    cells.add(`${row} ${header.indexOf(column)}`);
  }
  if (dice.roll(3) === 0) {
    const clean = rows.find((_, index) => !faults.some(([row]) => row === index))!;
    const name = dice.pick([clean[header.indexOf('姓名')], '同号异名']);
    const again = spoilt.push(clean.map((value, column) => (header[column] === '姓名' ? name! : value))) - 1;
    faults.push([again, '学籍号']);
  }
  return { spoilt, faults, cells };
}

test('GL-1 known faults refuse exactly their rows and columns', async () => {
  await fc.assert(
    fc.asyncProperty(caseArbitrary, async ({ school: name, format, from, luck }) => {
      const dice = new Dice(luck);
      const { header, rows, known } = someStudents(name, from);
      const { spoilt, faults, cells } = spoiled(header, rows, dice);
      const { sheet, rowNumbers } = laidOut(header, disguised(header, spoilt, dice, cells), dice);
      const draft = await read([await written('学生', sheet, format)], known);
      const file = format === 'xlsx' ? '学生.xlsx' : '学生.csv';
      expect(places(draft).toSorted()).toEqual(
        faults.map(([row, column]) => `${file} ${rowNumbers[row]} ${column}`).toSorted(),
      );
      expect(draft.students).toHaveLength(spoilt.length - faults.length);
    }),
    RUNS,
  );
}, 60_000);

import { proofsOf } from '../../scripts/proving/proofs.mjs';
import { renderRequirements, stateOf } from '../../scripts/proving/render.mjs';
import { readSections, rowComplaints } from '../../scripts/proving/rows.mjs';
import { complaintsOf, readTitles, rowsOfText } from '../../scripts/proving/titles.mjs';

const root = '/project';
const twins = ['one', 'other'];

/** A jest report of one file with tests `[title, status]`. */
const report = (file, ...tests) => ({
  testResults: [
    {
      name: `${root}/${file}`,
      assertionResults: tests.map(([title, status]) => ({ title, fullName: `all ${title}`, status })),
    },
  ],
});

const passed = ['ZM-5 a teacher gives', 'passed'];
const failed = ['ZM-5 a teacher gives', 'failed'];

describe('the proof of a requirement', () => {
  it('is every test of the row, passed on both databases', () => {
    const reports = { one: report('a.test.ts', passed), other: report('a.test.ts', passed) };

    expect(proofsOf(reports, twins, root)).toEqual([{ row: 'ZM-5', file: 'a.test.ts', isGreen: true }]);
  });

  it('is none when the test failed on one database, or ran on one only', () => {
    const onOne = { one: report('a.test.ts', passed), other: report('a.test.ts') };
    const red = { one: report('a.test.ts', passed), other: report('a.test.ts', failed) };

    expect(proofsOf(onOne, twins, root)).toEqual([{ row: 'ZM-5', file: 'a.test.ts', isGreen: false }]);
    expect(proofsOf(red, twins, root)).toEqual([{ row: 'ZM-5', file: 'a.test.ts', isGreen: false }]);
  });

  it('is lost for all files of the row when a test in another runner failed', () => {
    const reports = {
      ...{ one: report('a.test.ts', passed), other: report('a.test.ts', passed) },
      h5: report('b.test.ts', failed),
    };

    expect(proofsOf(reports, twins, root)).toEqual([
      { row: 'ZM-5', file: 'a.test.ts', isGreen: false },
      { row: 'ZM-5', file: 'b.test.ts', isGreen: false },
    ]);
  });

  it('is not a title that names a row in its midst', () => {
    const reports = { one: report('a.test.ts', ['as ZM-5 says', 'passed']), other: report('a.test.ts') };

    expect(proofsOf(reports, twins, root)).toEqual([]);
  });
});

describe('the state of a requirement', () => {
  const green = [{ row: 'ZM-5', file: 'a', isGreen: true }];
  const red = [{ row: 'ZM-5', file: 'a', isGreen: false }];

  it.each([
    [{ whole: true }, green, '已证明'],
    [{ whole: true }, red, '部分'],
    [{ whole: false }, green, '部分'],
    [{ whole: false }, [], '未开始'],
    [{ whole: true }, [], '未开始'],
  ])('of %j with %j is %s', (row, proofs, expected) => {
    expect(stateOf(row, proofs)).toBe(expected);
  });

  it('stands in the table with what is missing and the files', () => {
    const rows = [
      { id: 'ZM-5', text: '送花', whole: true },
      { id: 'ZM-6', text: '合影', whole: false, missing: '打码' },
    ];
    const proofs = [
      { row: 'ZM-5', file: 'tests/requirements/zm-05-flowers.test.ts', isGreen: true },
      { row: 'ZM-6', file: 'tests/h5/photo.test.ts', isGreen: true },
    ];
    const table = renderRequirements([{ id: 'ZM', title: '驻马店', rows }], proofs);

    expect(table).toContain('共 2 行：已证明 1，部分 1，未开始 0。');
    expect(table).toContain(
      '| ZM-5 | 送花 | 已证明 | [requirements/zm-05-flowers](../tests/requirements/zm-05-flowers.test.ts) |',
    );
    expect(table).toContain('| ZM-6 | 合影 | 部分。还缺：打码 | [h5/photo](../tests/h5/photo.test.ts) |');
  });
});

describe('the titles of tests', () => {
  const call = (title, kind = 'test') => `${kind}(` + `'${title}', async () => {});`;

  it('are read from single tests and from tables', () => {
    const table = 'test.each([\n  [1],\n  [2],\n])(' + "'GL-1 %s is read', () => {});";

    expect(rowsOfText(`${call('ZM-5 one')}\n${call('plain')}\n${table}`)).toEqual(['ZM-5', 'GL-1']);
    expect(rowsOfText(call('ZM-5 one', 'describe'))).toEqual([]);
  });

  it('are read from what makes a test where a program is installed, and from a table of meanings', () => {
    expect(rowsOfText(call('ZM-5 one', 'withPoppler'))).toEqual(['ZM-5']);
    expect(rowsOfText(call('GL-1 a name is kept', 'means'))).toEqual(['GL-1']);
  });

  it('prove one row a file, that of its name among the row tests', () => {
    expect(complaintsOf('tests/requirements/zm-05-a.test.ts', call('ZM-5 one'))).toEqual([]);
    expect(complaintsOf('tests/requirements/zm-04-a.test.ts', call('ZM-5 one'))).toHaveLength(1);
    expect(complaintsOf('tests/requirements/zm-04-a.test.ts', call('one'))).toHaveLength(1);
    expect(complaintsOf('tests/h5/a.test.ts', call('ZM-5 one') + call('ZM-4 two'))).toHaveLength(1);
    expect(complaintsOf('tests/h5/a.test.ts', call('one'))).toEqual([]);
  });

  it('of this repository are in order, and its rows say what is missing', () => {
    const { proofs, complaints } = readTitles();

    expect(complaints).toEqual([]);
    expect(rowComplaints(readSections(), proofs)).toEqual([]);
    expect(readSections().flatMap(({ rows }) => rows)).toHaveLength(87);
  });
});

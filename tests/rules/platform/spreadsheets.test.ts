import { deflateRawSync } from 'node:zlib';
import ExcelJS from '@protobi/exceljs';
import iconv from 'iconv-lite';
import { readSpreadsheet, shownNumber, UnreadableSpreadsheet } from '../../../api/src/platform/spreadsheets/index.js';

const texts = async (name: string, bytes: Uint8Array): Promise<string[][]> =>
  (await readSpreadsheet(name, bytes)).rows.map(({ cells }) => cells.map(({ text }) => text));

async function workbook(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Sheet1'));
  return Buffer.from(await book.xlsx.writeBuffer());
}

test('GL-1 cells keep their type: text, number, date, result of a formula, rich text, link', async () => {
  const bytes = await workbook((sheet) => {
    sheet.addRow(['0012', 12, new Date(Date.UTC(2020, 6, 15)), true]);
    sheet.addRow([
      { formula: 'A1', result: '结果' },
      { richText: [{ text: '李' }, { text: '博文' }] },
      { text: '网页', hyperlink: 'https://example.com' },
      { formula: 'B9', result: { error: '#N/A' } },
    ] as never[]);
  });
  const { rows, notes } = await readSpreadsheet('表.xlsx', bytes);
  expect(rows[0]?.cells).toEqual([
    { kind: 'text', text: '0012' },
    { kind: 'number', text: '12', value: 12 },
    { kind: 'date', text: '2020-07-15', date: '2020-07-15' },
    { kind: 'boolean', text: '是', value: true },
  ]);
  expect(rows[1]?.cells.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'text 结果',
    'text 李博文',
    'text 网页',
    'error #N/A',
  ]);
  expect(notes).toEqual([]);
});

test('GL-1 a date at midnight stays its day in every time zone', async () => {
  const zone = process.env.TZ;
  const bytes = await workbook((sheet) =>
    sheet.addRow([new Date(Date.UTC(2020, 0, 1)), new Date(Date.UTC(2020, 0, 1, 23, 59, 59))]),
  );
  try {
    for (const other of ['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
      process.env.TZ = other;
      expect(await texts('表.xlsx', bytes)).toEqual([['2020-01-01', '2020-01-01']]);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('GL-1 row numbers are those of the sheet, blank rows left out', async () => {
  const bytes = await workbook((sheet) => {
    sheet.getCell('B3').value = '三';
    sheet.getCell('A7').value = '七';
    sheet.getCell('A8').value = ' \u3000';
  });
  const { rows } = await readSpreadsheet('表.xlsx', bytes);
  expect(rows.map(({ number, cells }) => [number, ...cells.map(({ text }) => text)])).toEqual([
    [3, '', '三'],
    [7, '七'],
  ]);
});

test('GL-1 a merged cell stands in each row that it covers', async () => {
  const bytes = await workbook((sheet) => {
    sheet.addRows([
      ['一年级', '甲'],
      [null, '乙'],
    ]);
    sheet.mergeCells('A1:A2');
  });
  expect(await texts('表.xlsx', bytes)).toEqual([
    ['一年级', '甲'],
    ['一年级', '乙'],
  ]);
});

test('GL-1 a drop-down list over a whole column costs nothing', async () => {
  const bytes = await workbook((sheet) => {
    sheet.addRow(['男']);
    const validations = sheet as unknown as { dataValidations: { add: (range: string, rule: object) => void } };
    validations.dataValidations.add('A1:A1048576', { type: 'list', formulae: ['"男,女"'] });
  });
  expect(await texts('表.xlsx', bytes)).toEqual([['男']]);
});

test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from('姓名,备注\r\n王䶮,"a,b"\r\n')],
  ['UTF-8 with a mark', Buffer.from('\uFEFF姓名,备注\r\n王䶮,"a,b"\r\n')],
  ['GB18030', iconv.encode('姓名,备注\r\n王䶮,"a,b"\r\n', 'gb18030')],
  ['UTF-16 with tabs', Buffer.from('\uFEFF姓名\t备注\r\n王䶮\ta,b\r\n', 'utf16le')],
  ['UTF-8 with semicolons', Buffer.from('姓名;备注\n王䶮;"a,b"\n')],
])('GL-1 CSV in %s is read', async (_, bytes) => {
  expect(await texts('表.csv', bytes)).toEqual([
    ['姓名', '备注'],
    ['王䶮', 'a,b'],
  ]);
});

test('GL-1 CSV counts blank lines and drops what keeps Excel from changing digits', async () => {
  const { rows } = await readSpreadsheet('表.csv', Buffer.from('a\n\n="0123"\n,,\n\'0123,x\n'));
  expect(rows.map(({ number, cells }) => [number, ...cells.map(({ text }) => text)])).toEqual([
    [1, 'a'],
    [3, '0123'],
    [5, '0123', 'x'],
  ]);
});

test.each([
  [12, '12'],
  [0.5, '0.5'],
  [19922609920, '19922609920'],
  [411000000000000000, '4.11E+17'],
  [123456789012, '1.23457E+11'],
])('GL-1 the number %d is shown as Excel shows it', (value, shown) => {
  expect(shownNumber(value)).toBe(shown);
});

/** A zip archive whose deflated entries all claim to unpack to one byte. */
function archive(entries: Record<string, Buffer>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  for (const [name, content] of Object.entries(entries)) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(1, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    head.copy(central, 6);
    central.writeUInt32LE(Buffer.concat(locals).length, 42);
    centrals.push(central, Buffer.from(name));
    locals.push(Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(Buffer.concat(locals).length, 16);
  return Buffer.concat([...locals, ...centrals, end]);
}

const WORKBOOK = { 'xl/workbook.xml': Buffer.from('<workbook/>') };
const sheet = (content: Buffer): Buffer => archive({ ...WORKBOOK, 'xl/worksheets/sheet1.xml': content });
const MERGED = Buffer.from('<worksheet><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>');

const OLD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

test.each<[string, string, Buffer, string]>([
  ['an empty file', '学生.xlsx', Buffer.alloc(0), '是空的'],
  ['an old workbook', '学生.xls', Buffer.concat([OLD, Buffer.alloc(600)]), '旧版的表格格式'],
  [
    'a workbook with a password',
    '学生.xlsx',
    Buffer.concat([OLD, Buffer.from('EncryptedPackage', 'utf16le')]),
    '打开密码',
  ],
  ['a web page', '学生.xls', Buffer.from('<html><table><tr><td>姓名</td></tr></table></html>'), '其实是网页'],
  ['a picture', '学生.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), '打不开'],
  ['a picture called CSV', '学生.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), '文字认不出来'],
  ['a cut-off workbook', '学生.xlsx', Buffer.from('PK\u0003\u0004cut off here'), '打不开'],
  ['an archive that is no workbook', '学生.xlsx', archive({ 'a.txt': Buffer.from('a') }), '打不开'],
  ['an archive that unpacks without end', '学生.xlsx', sheet(Buffer.alloc(210 * 1024 * 1024)), '解开后太大'],
  ['a sheet merged from end to end', '学生.xlsx', sheet(MERGED), '合并了太多单元格'],
  ['a file over 20 MB', '学生.csv', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), '超过 20 MB'],
  ['a CSV with an open quote', '学生.csv', Buffer.from('a,"b\nc'), '引号没有成对'],
  ['a CSV with too many columns', '学生.csv', Buffer.from('a,'.repeat(200) + 'a'), '超过 200 列'],
  ['a CSV with too many rows', '学生.csv', Buffer.from('a\n'.repeat(100_001)), '超过 10 万行'],
  ['a CSV with nothing but commas', '学生.csv', Buffer.from(',,\n,,\n'), '没有内容'],
])('GL-1 %s is refused kindly', async (_, name, bytes, why) => {
  const reading = readSpreadsheet(name, bytes);
  await expect(reading).rejects.toThrow(UnreadableSpreadsheet);
  await expect(reading).rejects.toThrow(why);
});

test('GL-1 a workbook with too many columns or rows or none is refused kindly, blank cells do not count', async () => {
  const wide = await workbook((sheet) => sheet.addRow(Array.from({ length: 201 }, () => 'a')));
  await expect(readSpreadsheet('学生.xlsx', wide)).rejects.toThrow('超过 200 列');
  const long = await workbook((sheet_) => (sheet_.getCell('A100001').value = 'a'));
  await expect(readSpreadsheet('学生.xlsx', long)).rejects.toThrow('超过 10 万行');
  const bordered = await workbook((sheet_) => {
    sheet_.getCell('A1').value = 'a';
    sheet_.getCell('KO1').style = { font: { bold: true } };
  });
  expect(await texts('学生.xlsx', bordered)).toEqual([['a']]);
  const empty = await workbook(() => undefined);
  await expect(readSpreadsheet('学生.xlsx', empty)).rejects.toThrow('没有内容');
});

import { Document, Page, Text, View } from '@react-pdf/renderer';
import { totalOf, type ReceiptPaper, type ReceivedClass } from '../receipts/receipt.rules.js';
import { SANS_FONT, SERIF_FONT } from './fonts.js';
import { INK, mm, QUIET } from './theme.js';

/** The columns of annex 3, with their share of the width. */
const COLUMNS = [
  { title: '序号', width: 12, of: (_: Line, index: number) => String(index + 1) },
  { title: '县区名称', width: 34, of: ({ county }: Line) => county },
  { title: '学校名称', width: 58, of: ({ school }: Line) => school },
  { title: '接收物品数量', width: 34, of: ({ count }: Line) => `${count} 份` },
  { title: '签收人', width: 34, of: ({ signer }: Line) => signer },
  { title: '联系方式', width: 40, of: ({ phone }: Line) => phone },
  { title: '备注', width: 45, of: ({ remark }: Line) => remark },
];

type Line = ReceiptPaper['lines'][number];

const WIDTH = COLUMNS.reduce((sum, { width }) => sum + width, 0);

/** So many lines has the form at least. */
const LEAST_LINES = 8;
const LINE_HEIGHT = mm(8.4);
const SEAL_HEIGHT = mm(30);
const BORDER = `0.8 solid ${INK}`;
const SONG = { fontFamily: SERIF_FONT, color: INK };

function Cell({ text, width }: { text: string; width: number }) {
  const style = { width: mm(width), minHeight: LINE_HEIGHT, padding: 3, justifyContent: 'center' } as const;
  return (
    <View style={{ ...style, borderRight: BORDER }}>
      <Text style={{ ...SONG, fontSize: 10.5, textAlign: 'center' }}>{text}</Text>
    </View>
  );
}

function Row({ cells, isHead = false }: { cells: readonly string[]; isHead?: boolean }) {
  const style = { flexDirection: 'row', width: mm(WIDTH), borderBottom: BORDER, borderLeft: BORDER } as const;
  return (
    <View fixed={isHead} wrap={false} style={{ ...style, ...(isHead && { borderTop: BORDER }) }}>
      {COLUMNS.map(({ title, width }, index) => (
        <Cell key={title} text={cells[index] ?? ''} width={width} />
      ))}
    </View>
  );
}

/** The head of the annex: whose seal, who is asked, under which number. */
function Head({ form, contact, phone }: ReceiptPaper) {
  const words = { ...SONG, fontSize: 11 };
  return (
    <View style={{ flexDirection: 'row', marginBottom: 6 }}>
      <Text style={{ ...words, flex: 1 }}>{`${form.office}（公章）`}</Text>
      <Text style={{ ...words, width: mm(60) }}>{`联系人：${contact}`}</Text>
      <Text style={{ ...words, width: mm(60) }}>{`电话：${phone}`}</Text>
    </View>
  );
}

/** Where somebody signs by hand and puts a real seal; no picture of a seal is ever printed. */
const SealPlace = ({ of }: { of: string }) => (
  <View style={{ flex: 1, height: SEAL_HEIGHT, justifyContent: 'space-between', paddingRight: mm(10) }}>
    <Text style={{ ...SONG, fontSize: 10.5 }}>{`${of}：`}</Text>
    <Text style={{ ...SONG, fontSize: 10.5, textAlign: 'right' }}>{'年\u3000\u3000月\u3000\u3000日'}</Text>
  </View>
);

/** What each class received, in words below the table. */
const classesLine = (classes: readonly ReceivedClass[]): string =>
  `各班数量：${classes.map(({ name, count }) => `${name} ${count} 份`).join('，')}。`;

/** ZM-12: the form of annex 3: of a school to be signed and sealed, or of a county with all that it collected. */
export function Receipt({ paper }: { paper: ReceiptPaper }) {
  const { form, term, lines, classes, isSummary, drawnAt } = paper;
  const empty = Math.max(0, LEAST_LINES - lines.length - (isSummary ? 1 : 0));
  const at = new Date(drawnAt);
  const small = { ...SONG, fontSize: 9.5 };
  return (
    <Document title={form.name} language="zh-CN" creationDate={at} modificationDate={at}>
      <Page size="A4" orientation="landscape" style={{ padding: mm(20), paddingBottom: mm(16) }}>
        <Text style={{ ...SONG, fontWeight: 600, fontSize: 17, textAlign: 'center', marginBottom: 14 }}>
          {form.name}
        </Text>
        <Head {...paper} />
        <Row isHead cells={COLUMNS.map(({ title }) => title)} />
        {lines.map((line, index) => (
          <Row key={line.school + String(index)} cells={COLUMNS.map(({ of }) => of(line, index))} />
        ))}
        {Array.from({ length: empty }, (_, index) => (
          <Row key={index} cells={[]} />
        ))}
        {isSummary && <Row cells={['', '合计', `${lines.length} 所学校`, `${totalOf(lines)} 份`]} />}
        <View wrap={false} style={{ marginTop: 8 }}>
          <Text style={{ ...small }}>{`注：${form.note}`}</Text>
          {classes.length > 0 && <Text style={{ ...small, marginTop: 4 }}>{classesLine(classes)}</Text>}
        </View>
        <View wrap={false} style={{ flexDirection: 'row', width: mm(WIDTH), marginTop: 14 }}>
          {!isSummary && <SealPlace of="学校签收（签字并盖公章）" />}
          <SealPlace of={`${form.office}审核（公章）`} />
        </View>
        <View fixed style={{ position: 'absolute', left: mm(20), right: mm(20), bottom: mm(9), flexDirection: 'row' }}>
          <Text style={{ fontFamily: SANS_FONT, color: QUIET, fontSize: 8, flex: 1 }}>
            {`${term}\u3000一式 ${form.copies} 份`}
          </Text>
          <Text
            style={{ fontFamily: SANS_FONT, color: QUIET, fontSize: 8 }}
            render={({ pageNumber, totalPages }) => `第 ${pageNumber} 页，共 ${totalPages} 页`}
          />
        </View>
      </Page>
    </Document>
  );
}

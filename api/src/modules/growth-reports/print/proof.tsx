import { Text, View } from '@react-pdf/renderer';
import { printedReportCode } from '../code.rules.js';
import type { ContentSection } from '../content.rules.js';
import type { BookletPages } from './booklet-pages.js';
import { Frame, PageTitle, PartTitle } from './frame.js';
import { Completeness } from './overview.js';
import { QrCode } from './qr-code.js';
import { CONTENT_WIDTH, INK, LINE, mm, QUIET, TEXT } from './theme.js';

const fillOf = ({ done, due }: ContentSection): string =>
  due === 0 ? '不适用' : done >= due ? '完整' : `${done} / ${due}`;

function SectionTable({ sections }: { sections: readonly ContentSection[] }) {
  return (
    <View style={{ borderTop: `0.8 solid ${INK}`, marginTop: 14 }}>
      {sections
        .filter(({ weight }) => weight > 0)
        .map((section) => (
          <View
            key={section.id}
            wrap={false}
            style={{ flexDirection: 'row', borderBottom: `0.5 solid ${LINE}`, paddingVertical: 5 }}
          >
            <Text style={{ ...TEXT.table, flex: 1 }}>{section.name}</Text>
            <Text style={{ ...TEXT.table, width: 90, color: QUIET }}>{`占 ${section.weight}%`}</Text>
            <Text style={{ ...TEXT.table, width: 70, textAlign: 'right' }}>{fillOf(section)}</Text>
          </View>
        ))}
    </View>
  );
}

const shanghaiDay = (iso: string): string => {
  const day = new Date(Date.parse(iso) + 8 * 3_600_000).toISOString();
  return `${day.slice(0, 4)} 年 ${Number(day.slice(5, 7))} 月 ${Number(day.slice(8, 10))} 日`;
};

function Line({ label, value }: { label: string; value: string }) {
  return (
    <View style={{ flexDirection: 'row', marginBottom: 5 }}>
      <Text style={{ ...TEXT.table, color: QUIET, width: 62 }}>{label}</Text>
      <Text style={{ ...TEXT.table, flex: 1, lineHeight: 1.5 }}>{value}</Text>
    </View>
  );
}

const SIGNERS = ['学生', '家长', '班主任'];

function SigningLines() {
  return (
    <View wrap={false} style={{ flexDirection: 'row', justifyContent: 'space-between', marginTop: 34 }}>
      {SIGNERS.map((signer) => (
        <View key={signer} style={{ flexDirection: 'row', alignItems: 'flex-end' }}>
          <Text style={TEXT.table}>{`${signer}签字`}</Text>
          <View style={{ width: mm(30), borderBottom: `0.6 solid ${INK}`, marginLeft: 4 }} />
        </View>
      ))}
    </View>
  );
}

/** Completeness part by part, the lines to sign, and how to tell that the print is genuine. */
export function ProofPage({
  booklet,
  title,
  begins,
}: {
  booklet: BookletPages;
  title: string;
  begins: (page: number) => void;
}) {
  const { content, code, hash, number, publishedAt, verifyUrl } = booklet;
  return (
    <Frame booklet={booklet} head={title} begins={begins}>
      <PageTitle title={title} />
      <Completeness content={content} width={CONTENT_WIDTH} />
      <SectionTable sections={content.sections} />
      <View wrap={false}>
        <PartTitle title="怎样查验" aside="只答真伪和版本，不显示孩子的任何信息" />
        <View style={{ flexDirection: 'row', border: `0.6 solid ${LINE}`, padding: 14 }}>
          <QrCode text={verifyUrl} size={mm(32)} />
          <View style={{ flex: 1, marginLeft: 16 }}>
            <Line label="查验码" value={printedReportCode(code)} />
            <Line label="版本" value={`第 ${number} 版，${shanghaiDay(publishedAt)}发布`} />
            <Line label="评价方案" value={`${content.scheme.title}，第 ${content.scheme.number} 版`} />
            <Line label="内容指纹" value={(hash.match(/.{8}/g) ?? []).join(' ')} />
          </View>
        </View>
      </View>
      <SigningLines />
    </Frame>
  );
}

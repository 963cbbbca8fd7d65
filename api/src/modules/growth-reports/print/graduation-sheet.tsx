import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { GraduationList, ListedPupil } from '../graduation/graduation-list.rules.js';
import { findingName } from '../graduation/graduation.rules.js';
import { SigningLines } from './signing-lines.js';
import { INK, LINE, mm, QUIET, TEXT } from './theme.js';

const WIDTH = 297 - 2 * 18;
const SEAT = 13;
const NAME = 30;
const OUTCOME = 28;
const SIGNATURE = 44;
/** What all criteria take together, and one at most. */
const CRITERIA = 96;
const CRITERION = 20;

interface Cell {
  text: string;
  width: number;
  isQuiet?: boolean;
}

function Row({ cells, isHead = false }: { cells: readonly Cell[]; isHead?: boolean }) {
  const border = isHead ? `1 solid ${INK}` : `0.5 solid ${LINE}`;
  return (
    <View
      {...(isHead && { fixed: true })}
      wrap={false}
      style={{ flexDirection: 'row', borderBottom: border, paddingVertical: 4.5 }}
    >
      {cells.map(({ text, width, isQuiet }, index) => (
        <Text
          key={index}
          style={{
            ...TEXT.table,
            width: mm(width),
            paddingRight: 5,
            lineHeight: 1.35,
            color: isHead || isQuiet ? QUIET : INK,
          }}
        >
          {text}
        </Text>
      ))}
    </View>
  );
}

const widthOf = ({ criteria }: GraduationList): number => Math.min(CRITERION, CRITERIA / criteria.length);

/** The column of reasons takes what is left. */
const restOf = (list: GraduationList): number =>
  WIDTH - SEAT - NAME - OUTCOME - SIGNATURE - widthOf(list) * list.criteria.length;

const headOf = (list: GraduationList): Cell[] => [
  { text: '学号', width: SEAT },
  { text: '姓名', width: NAME },
  ...list.criteria.map((_, index) => ({ text: `标准 ${index + 1}`, width: widthOf(list) })),
  { text: '决定', width: OUTCOME },
  { text: '理由', width: restOf(list) },
  { text: '签署', width: SIGNATURE },
];

const cellsOf = (list: GraduationList, pupil: ListedPupil): Cell[] => [
  { text: pupil.seat, width: SEAT },
  { text: pupil.name, width: NAME },
  ...pupil.findings.map((finding) => ({
    text: findingName(finding),
    width: widthOf(list),
    isQuiet: finding !== 'NOT_MET',
  })),
  { text: pupil.outcome || '还没有签署', width: OUTCOME, isQuiet: pupil.outcome === '' },
  { text: pupil.reason, width: restOf(list) },
  { text: pupil.signature, width: SIGNATURE },
];

/** What is numbered in the head of the table, and that it does not decide. */
function Standard({ list }: { list: GraduationList }) {
  return (
    <View style={{ marginBottom: 10 }}>
      <Text style={TEXT.note}>
        {`${list.standard}：${list.criteria.map((name, index) => `${index + 1}. ${name}`).join('；')}。`}
      </Text>
      <Text style={TEXT.note}>对照标准只列出事实，是否毕业由人决定。“无从得知”不是未达到。</Text>
    </View>
  );
}

/** ZM-15: the list of a class, to be signed and filed. */
export function GraduationSheet({ list }: { list: GraduationList }) {
  const at = new Date(list.drawnAt);
  const band = { position: 'absolute', left: mm(18), right: mm(18), top: mm(197), flexDirection: 'row' } as const;
  return (
    <Document title={`${list.title} ${list.className}`} language="zh-CN" creationDate={at} modificationDate={at}>
      <Page
        size="A4"
        orientation="landscape"
        style={{ paddingTop: mm(18), paddingHorizontal: mm(18), paddingBottom: mm(17) }}
      >
        <View fixed style={band}>
          <Text style={{ ...TEXT.note, flex: 1 }}>{`${list.school} ${list.className}`}</Text>
          <Text
            style={{ ...TEXT.note, width: mm(60), textAlign: 'right' }}
            render={({ pageNumber, totalPages }) => `第 ${pageNumber} 页，共 ${totalPages} 页`}
          />
        </View>
        <View style={{ flexDirection: 'row', alignItems: 'flex-end', marginBottom: 8 }}>
          <Text style={{ ...TEXT.title, fontSize: 19, flex: 1 }}>{`${list.school} ${list.title}`}</Text>
          <Text style={TEXT.section}>{list.className}</Text>
        </View>
        <Standard list={list} />
        <Row isHead cells={headOf(list)} />
        {list.pupils.map((pupil, index) => (
          <Row key={index} cells={cellsOf(list, pupil)} />
        ))}
        <Text style={{ ...TEXT.table, marginTop: 9 }}>{`${list.summary}。`}</Text>
        <SigningLines />
      </Page>
    </Document>
  );
}

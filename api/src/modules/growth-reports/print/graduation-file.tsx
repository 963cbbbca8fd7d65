import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { GraduationFile } from '../graduation/graduation-file.rules.js';
import { findingName } from '../graduation/graduation.rules.js';
import { SigningLines } from './signing-lines.js';
import { INK, LINE, mm, QUIET, TEXT } from './theme.js';

const MARGIN = 20;
const WIDTH = 210 - 2 * MARGIN;

interface Cell {
  text: string;
  width: number;
  isQuiet?: boolean;
}

function Row({ cells, isHead = false }: { cells: readonly Cell[]; isHead?: boolean }) {
  const border = isHead ? `1 solid ${INK}` : `0.5 solid ${LINE}`;
  return (
    <View wrap={false} style={{ flexDirection: 'row', borderBottom: border, paddingVertical: 3.4 }}>
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

const Heading = ({ text }: { text: string }) => (
  <Text minPresenceAhead={40} style={{ ...TEXT.section, marginTop: 12, marginBottom: 3 }}>
    {text}
  </Text>
);

const [TERM, SAID, FINDING, COUNTS] = [26, 38, 26, 50];

function Terms({ file: { terms } }: { file: GraduationFile }) {
  const widths = [TERM, SAID, WIDTH - TERM - SAID - FINDING, FINDING] as const;
  const cells = (texts: readonly string[]): Cell[] => texts.map((text, index) => ({ text, width: widths[index]! }));
  return (
    <>
      <Heading text="各学期" />
      <Row isHead cells={cells(['学期', '报告单（册）', '学业等级', '对照标准'])} />
      {terms.map(({ name, words, levels, finding }) => (
        <Row key={name} cells={cells([name, words, levels, findingName(finding)])} />
      ))}
    </>
  );
}

function Criteria({ file: { criteria, standard } }: { file: GraduationFile }) {
  const widths = [WIDTH - FINDING - COUNTS, FINDING, COUNTS] as const;
  const cells = (texts: readonly string[]): Cell[] => texts.map((text, index) => ({ text, width: widths[index]! }));
  return (
    <>
      <Heading text={`对照${standard}`} />
      {criteria.map(({ name, finding, met, notMet, unknown }) => (
        <Row
          key={name}
          cells={cells([name, findingName(finding), `达到 ${met}，未达到 ${notMet}，无从得知 ${unknown}`])}
        />
      ))}
      <Text style={{ ...TEXT.note, marginTop: 4 }}>
        数字是学期数。对照标准只列出事实，是否毕业由人决定；“无从得知”不是未达到。
      </Text>
    </>
  );
}

function Decision({ file: { outcome, reason, signature, hash } }: { file: GraduationFile }) {
  return (
    <View wrap={false}>
      <Heading text="学校的决定" />
      <Text style={{ ...TEXT.title, fontSize: 15, lineHeight: 1.6 }}>{outcome || '还没有签署'}</Text>
      {reason !== '' && <Text style={{ ...TEXT.table, lineHeight: 1.6 }}>{`理由：${reason}`}</Text>}
      {signature !== '' && <Text style={{ ...TEXT.table, lineHeight: 1.6 }}>{`签署：${signature}`}</Text>}
      {hash !== '' && <Text style={{ ...TEXT.note, lineHeight: 1.6 }}>{`签署时所见事实的指纹：${hash}`}</Text>}
    </View>
  );
}

/** ZM-15: the terms, the standard and the decision of one pupil, to be filed with the roll. */
export function GraduationFilePage({ file }: { file: GraduationFile }) {
  const at = new Date(file.drawnAt);
  const band = {
    position: 'absolute',
    left: mm(MARGIN),
    right: mm(MARGIN),
    top: mm(283),
    flexDirection: 'row',
  } as const;
  const who = [file.className, file.seat && `${file.seat} 号`].filter(Boolean).join(' ');
  return (
    <Document title={`${file.title} ${file.pupil}`} language="zh-CN" creationDate={at} modificationDate={at}>
      <Page size="A4" style={{ paddingTop: mm(20), paddingHorizontal: mm(MARGIN), paddingBottom: mm(20) }}>
        <View fixed style={band}>
          <Text style={{ ...TEXT.note, flex: 1 }}>{`${file.school} ${who} ${file.pupil}`}</Text>
          <Text
            style={{ ...TEXT.note, width: mm(60), textAlign: 'right' }}
            render={({ pageNumber, totalPages }) => `第 ${pageNumber} 页，共 ${totalPages} 页`}
          />
        </View>
        <Text style={{ ...TEXT.title, fontSize: 19 }}>{file.title}</Text>
        <Text style={{ ...TEXT.section, marginTop: 6 }}>{`${file.school} ${who} ${file.pupil}`}</Text>
        <Terms file={file} />
        <Criteria file={file} />
        <Decision file={file} />
        <SigningLines />
      </Page>
    </Document>
  );
}

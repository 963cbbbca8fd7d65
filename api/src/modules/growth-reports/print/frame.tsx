import type { ReactNode } from 'react';
import { Circle, Line, Page, Svg, Text, View } from '@react-pdf/renderer';
import type { BookletPages } from './booklet-pages.js';
import { printedReportCode } from '../code.rules.js';
import { BRAND, LINE, mm, PAGE, QUIET, TEXT } from './theme.js';

const MARKS = [37, 107, 187, 257];

/** Four marks where the thread goes through. */
function BindingMarks() {
  return (
    <Svg fixed style={{ position: 'absolute', left: mm(8), top: 0 }} width={mm(6)} height={mm(297)} viewBox="0 0 6 297">
      {MARKS.map((at) => (
        <Circle key={at} cx={3} cy={at} r={1.2} fill="none" stroke="#A9A595" strokeWidth={0.25} />
      ))}
      {MARKS.map((at) => (
        <Line key={at} x1={3} x2={3} y1={at - 4.5} y2={at - 2.5} stroke="#A9A595" strokeWidth={0.3} />
      ))}
      {MARKS.map((at) => (
        <Line key={at} x1={3} x2={3} y1={at + 2.5} y2={at + 4.5} stroke="#A9A595" strokeWidth={0.3} />
      ))}
    </Svg>
  );
}

interface FrameProps {
  booklet: BookletPages;
  /** What stands at the right of the running head. */
  head: string;
  /** Hears on which page this begins. */
  begins?: (page: number) => void;
  children: ReactNode;
}

const BAND = { position: 'absolute', left: PAGE.inside, right: PAGE.outside } as const;

/** A page of the booklet, which goes on over as many sheets as it needs: running head, foot with number and code. */
export function Frame({ booklet, head, begins, children }: FrameProps) {
  const { content, code } = booklet;
  const page = {
    paddingTop: PAGE.top,
    paddingBottom: PAGE.bottom,
    paddingLeft: PAGE.inside,
    paddingRight: PAGE.outside,
  };
  return (
    <Page size="A4" style={page}>
      <View
        fixed
        style={{ ...BAND, top: mm(11), paddingBottom: 4, borderBottom: `0.5 solid ${LINE}`, flexDirection: 'row' }}
      >
        <Text style={{ ...TEXT.note, flex: 1 }}>{`${content.title}\u3000${content.child}`}</Text>
        <Text style={TEXT.note}>{head}</Text>
      </View>
      <BindingMarks />
      {begins && <Text style={{ position: 'absolute' }} render={({ pageNumber }) => (begins(pageNumber), '')} />}
      {children}
      <View fixed style={{ ...BAND, bottom: mm(9), flexDirection: 'row', alignItems: 'center' }}>
        <Text style={{ ...TEXT.note, flex: 1 }}>{`${content.school}\u3000${content.term}`}</Text>
        <Text
          style={{ ...TEXT.number, width: 40, textAlign: 'center' }}
          render={({ pageNumber }) => String(pageNumber - 1)}
        />
        <Text style={{ ...TEXT.note, flex: 1, textAlign: 'right' }}>{`编号 ${printedReportCode(code)}`}</Text>
      </View>
    </Page>
  );
}

/** The title of a page. */
export function PageTitle({ title, color = BRAND, aside }: { title: string; color?: string; aside?: string }) {
  return (
    <View
      style={{
        flexDirection: 'row',
        alignItems: 'flex-end',
        borderBottom: `1 solid ${color}`,
        paddingBottom: 8,
        marginBottom: 14,
      }}
    >
      <Text style={{ ...TEXT.title, flex: 1 }}>{title}</Text>
      {aside && <Text style={{ ...TEXT.note, fontSize: 9.5 }}>{aside}</Text>}
    </View>
  );
}

/** The title of a part of a page, with a few quiet words beside it. */
export function PartTitle({ title, aside }: { title: string; aside?: string }) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-end', marginTop: 16, marginBottom: 8 }}>
      <Text style={TEXT.section}>{title}</Text>
      {aside && (
        <Text style={{ ...TEXT.note, fontSize: 9, color: QUIET, marginLeft: 8, marginBottom: 1 }}>{aside}</Text>
      )}
    </View>
  );
}

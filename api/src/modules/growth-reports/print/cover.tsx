import { Circle, G, Line, Page, Path, Svg, Text, View } from '@react-pdf/renderer';
import type { BookletContent } from '../content.rules.js';
import type { BookletPages } from './booklet-pages.js';
import { KAI_FONT, SANS_FONT, SERIF_FONT } from './fonts.js';
import { Leaf, LeafMark } from './shapes.js';
import { BRAND, CONTENT_WIDTH, INK, mm, PAGE, QUIET, TEXT, WOOD } from './theme.js';
import { growTree } from './tree.js';

const STITCHES = [24, 38, 104, 193, 259, 273];

/** The edge at which the sheets are sewn together. */
function ThreadEdge() {
  return (
    <Svg style={{ position: 'absolute', left: 0, top: 0 }} width={mm(24)} height={mm(297)} viewBox="0 0 24 297">
      <Line x1={15} x2={15} y1={8} y2={289} stroke={BRAND} strokeWidth={0.5} />
      {STITCHES.map((at) => (
        <G key={at}>
          <Line x1={6} x2={15} y1={at} y2={at} stroke={BRAND} strokeWidth={0.5} />
          <Circle cx={15} cy={at} r={1} fill="#FFFFFF" stroke={BRAND} strokeWidth={0.45} />
        </G>
      ))}
    </Svg>
  );
}

const UPRIGHT: Record<string, string> = { '（': '︵', '）': '︶', '—': '至', '(': '︵', ')': '︶' };
const NUMERALS = '〇一二三四五六七八九';
const upright = (text: string): string[] =>
  [...text.replace(/\s/g, '')].map((sign) => UPRIGHT[sign] ?? (/\d/.test(sign) ? NUMERALS[Number(sign)]! : sign));

/** One column of characters from above to below. */
function Column({
  text,
  size,
  color,
  weight = 400,
}: {
  text: string;
  size: number;
  color: string;
  weight?: 400 | 600;
}) {
  return (
    <View style={{ width: size * 1.5, alignItems: 'center' }}>
      {upright(text).map((sign, index) => (
        <Text
          key={index}
          style={{ fontFamily: SERIF_FONT, fontWeight: weight, fontSize: size, lineHeight: 1.28, color }}
        >
          {sign}
        </Text>
      ))}
    </View>
  );
}

/** A title in one column, or in two when it is long. */
function halves(title: string): string[] {
  const signs = [...title];
  if (signs.length <= 7) return [title];
  const middle = Math.ceil(signs.length / 2);
  return [signs.slice(0, middle).join(''), signs.slice(middle).join('')];
}

/** The framed slip with the title, from above to below. */
function TitleSlip({ title }: { title: string }) {
  const columns = halves(title);
  const longest = Math.max(...columns.map((column) => [...column].length));
  const size = Math.min(columns.length === 1 ? 44 : 26, 228 / (longest * 1.28));
  return (
    <View style={{ border: `1 solid ${INK}`, padding: 3 }}>
      <View
        style={{
          ...{ border: `0.6 solid ${INK}`, width: mm(31), height: mm(92), flexDirection: 'row-reverse' },
          ...{ justifyContent: 'center', alignItems: 'center' },
        }}
      >
        {columns.map((column) => (
          <Column key={column} text={column} size={size} color={INK} weight={600} />
        ))}
      </View>
    </View>
  );
}

const slotsOf = (growth: BookletContent['growth']): (number | null)[] =>
  growth.flatMap(({ slot, now }) => Array.from({ length: now }, () => slot));

/** Half of the width over which a tree spreads. */
const HALF = 300;

/** The tree of the term: a leaf for each record. */
function RecordTree({ content, seed }: { content: BookletContent; seed: string }) {
  const slots = slotsOf(content.growth);
  const { branches, leaves } = growTree(seed, slots.length);
  const high = HALF * 2 * (152 / 162) - 12;
  const slotAt = (index: number) => slots[Math.floor((index * slots.length) / leaves.length)]!;
  return (
    <Svg
      style={{ position: 'absolute', left: mm(26), top: mm(74) }}
      width={mm(162)}
      height={mm(152)}
      viewBox={`${-HALF} ${-high} ${2 * HALF} ${high + 12}`}
    >
      {branches.map(({ path, width }, index) => (
        <Path key={index} d={path} fill="none" stroke={WOOD} strokeWidth={width} strokeLinecap="round" />
      ))}
      <Path d="M-150 4 Q-60 -3 10 2 Q80 6 160 1" fill="none" stroke={WOOD} strokeWidth={1} />
      <Path d="M-112 2 l3 -7 M-106 2 l6 -5 M96 4 l-2 -7 M104 4 l5 -6" fill="none" stroke={WOOD} strokeWidth={0.7} />
      {leaves.map(({ x, y, turn }, index) => (
        <Leaf key={index} slot={slotAt(index)} x={x} y={y} turn={turn} scale={1.02} />
      ))}
    </Svg>
  );
}

function Legend({ content }: { content: BookletContent }) {
  const total = content.growth.reduce((sum, { now }) => sum + now, 0);
  const line = total === 0 ? '这棵树还在等第一片叶子。' : `树上的每一片叶子，是这学期记下的一件事，一共 ${total} 件。`;
  return (
    <View style={{ borderTop: `0.8 solid ${INK}`, marginTop: 14, paddingTop: 10 }}>
      <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        {content.growth.map(({ name, slot, now }) => (
          <View key={name} style={{ flexDirection: 'row', alignItems: 'center' }}>
            <LeafMark slot={slot} size={22} />
            <View style={{ marginLeft: 5 }}>
              <Text style={TEXT.table}>{name}</Text>
              <Text style={{ ...TEXT.table, fontWeight: 600 }}>{`${now} 片`}</Text>
            </View>
          </View>
        ))}
      </View>
      <Text style={{ ...TEXT.note, fontSize: 9.5, marginTop: 9 }}>{line}</Text>
    </View>
  );
}

/** The cover: thread-bound edge, title slip, a tree with a leaf for each record, the child's name. */
export function Cover({ booklet: { content, hash } }: { booklet: BookletPages }) {
  const name = [...content.child].length > 6 ? 28 : 44;
  return (
    <Page size="A4" style={{ backgroundColor: '#FFFFFF' }}>
      <ThreadEdge />
      <View
        style={{ position: 'absolute', right: mm(19), top: mm(20), flexDirection: 'row', alignItems: 'flex-start' }}
      >
        <Column text={content.term} size={12} color={QUIET} />
        <Column text={content.school} size={13} color={INK} />
        <View style={{ width: mm(4) }} />
        <TitleSlip title={content.title} />
      </View>
      <RecordTree content={content} seed={hash} />
      <View
        style={{
          position: 'absolute',
          left: mm(32),
          bottom: mm(17),
          width: CONTENT_WIDTH - mm(9) + (PAGE.inside - mm(25)),
        }}
      >
        <View style={{ flexDirection: 'row', alignItems: 'flex-end' }}>
          <Text
            style={{
              fontFamily: KAI_FONT,
              fontSize: name,
              letterSpacing: name > 30 ? 4 : 0,
              color: INK,
              lineHeight: 1.1,
            }}
          >
            {content.child}
          </Text>
          <View style={{ marginLeft: mm(9), marginBottom: 4 }}>
            <Text style={{ fontFamily: SERIF_FONT, fontSize: 13, color: INK, lineHeight: 1.6 }}>{content.school}</Text>
            <Text style={{ fontFamily: SANS_FONT, fontSize: 11.5, color: QUIET, lineHeight: 1.5 }}>
              {content.className}
            </Text>
          </View>
        </View>
        <Legend content={content} />
      </View>
    </Page>
  );
}

import { Line, Rect, Svg, Text, View } from '@react-pdf/renderer';
import { perCent } from '../../../kernel/per-cent.js';
import { SectionKind } from '../../schemes/codes.rules.js';
import type { BookletContent, ContentGrowth } from '../content.rules.js';
import type { BookletPages } from './booklet-pages.js';
import { KAI_FONT } from './fonts.js';
import { Frame } from './frame.js';
import { Radar, RadarKey } from './radar.js';
import { AreaIcon } from './shapes.js';
import { BRAND, INK, LINE, mm, QUIET, TEXT } from './theme.js';

/** A line of the contents. */
export interface ContentsLine {
  name: string;
  slot: number | null;
  page: number | null;
}

const LEFT = mm(56);

function Contents({ lines }: { lines: readonly ContentsLine[] }) {
  return (
    <View>
      <Text style={{ ...TEXT.title, letterSpacing: 12, marginBottom: 10 }}>目录</Text>
      {lines.map(({ name, slot, page }) => (
        <View
          key={name}
          style={{ flexDirection: 'row', alignItems: 'center', borderBottom: `0.5 solid ${LINE}`, paddingVertical: 7 }}
        >
          <View style={{ width: 20 }}>
            <AreaIcon slot={slot} size={12} />
          </View>
          <Text style={{ ...TEXT.item, fontWeight: 400, flex: 1 }}>{name}</Text>
          <Text style={TEXT.number}>{page === null ? '' : String(page)}</Text>
        </View>
      ))}
    </View>
  );
}

/** Completeness as a bar with a mark at what it has to be above. */
export function Completeness({ content, width }: { content: BookletContent; width: number }) {
  const { basisPoints, qualified, above } = content.completeness;
  const [full, mark] = [(basisPoints / 10_000) * width, (above / 100) * width];
  return (
    <View style={{ borderTop: `0.8 solid ${INK}`, paddingTop: 7 }}>
      <View style={{ flexDirection: 'row', marginBottom: 4 }}>
        <Text style={{ ...TEXT.table, flex: 1 }}>完整度</Text>
        <Text
          style={{ ...TEXT.table, fontWeight: 600 }}
        >{`${perCent(basisPoints)}%\u3000${qualified ? '合格' : '还在补充'}`}</Text>
      </View>
      <Svg width={width} height={15} viewBox={`0 0 ${width} 15`}>
        <Rect x={0.5} y={3.5} width={width - 1} height={8} fill="#FFFFFF" stroke={INK} strokeWidth={0.8} />
        <Rect x={0.5} y={3.5} width={Math.max(0, full - 1)} height={8} fill={BRAND} />
        <Line x1={mark} x2={mark} y1={0} y2={15} stroke="#FFFFFF" strokeWidth={3.6} />
        <Line x1={mark} x2={mark} y1={0} y2={15} stroke={INK} strokeWidth={1.2} />
      </Svg>
      <Text style={{ ...TEXT.note, textAlign: 'right' }}>{`大于 ${above}% 为合格`}</Text>
    </View>
  );
}

/** A short sentence of the child itself, if there is one. */
function ownSentence(content: BookletContent): string | null {
  const self = content.sections.find(({ kind }) => kind === SectionKind.SELF_EVALUATION);
  const first = self?.voices.find(({ comment }) => comment !== '')?.comment.split(/(?<=[。！？])/)[0];
  return first && [...first].length <= 40 ? first : null;
}

function differenceOf({ now, before }: ContentGrowth): string {
  if (before === null) return '第一次记录';
  if (now === before) return '一样多';
  return now > before ? `多 ${now - before} 条` : `少 ${before - now} 条`;
}

function GrowthTable({ growth }: { growth: readonly ContentGrowth[] }) {
  const cell = { ...TEXT.table, textAlign: 'right', width: 58 } as const;
  return (
    <View style={{ marginTop: 8 }}>
      <View style={{ flexDirection: 'row', borderBottom: `0.8 solid ${INK}`, paddingBottom: 5 }}>
        <Text style={{ ...TEXT.table, fontWeight: 600, flex: 1 }}>方面</Text>
        {['这学期', '上学期', '比上学期'].map((head) => (
          <Text key={head} style={{ ...cell, fontWeight: 600 }}>
            {head}
          </Text>
        ))}
      </View>
      {growth.map((area) => (
        <View
          key={area.name}
          style={{ flexDirection: 'row', alignItems: 'center', borderBottom: `0.5 solid ${LINE}`, paddingVertical: 6 }}
        >
          <View style={{ width: 18 }}>
            <AreaIcon slot={area.slot} size={12} />
          </View>
          <Text style={{ ...TEXT.table, flex: 1 }}>{area.name}</Text>
          <Text style={cell}>{`${area.now} 条`}</Text>
          <Text style={{ ...cell, color: QUIET }}>{area.before === null ? '没有' : `${area.before} 条`}</Text>
          <Text style={cell}>{differenceOf(area)}</Text>
        </View>
      ))}
    </View>
  );
}

function ChildHead({ content }: { content: BookletContent }) {
  const sentence = ownSentence(content);
  return (
    <View>
      <Text style={{ fontFamily: KAI_FONT, fontSize: 34, letterSpacing: 4, color: INK, lineHeight: 1.2 }}>
        {content.child}
      </Text>
      <Text style={{ ...TEXT.body, color: QUIET, marginTop: 4 }}>
        {[content.className, content.homeroomTeacher && `班主任 ${content.homeroomTeacher}`]
          .filter(Boolean)
          .join('\u3000')}
      </Text>
      {sentence && (
        <View style={{ borderLeft: `1.6 solid ${BRAND}`, paddingLeft: 10, marginTop: 14 }}>
          <Text style={{ ...TEXT.words, fontSize: 14 }}>{sentence}</Text>
          <Text style={TEXT.note}>孩子自己说的</Text>
        </View>
      )}
    </View>
  );
}

/** Contents, completeness, and the child beside its own last term. */
export function Overview({ booklet, lines }: { booklet: BookletPages; lines: readonly ContentsLine[] }) {
  const { content } = booklet;
  return (
    <Frame booklet={booklet} head={content.className}>
      <View style={{ flexDirection: 'row' }}>
        <View style={{ width: LEFT }}>
          <Contents lines={lines} />
          <Text style={{ ...TEXT.note, marginTop: 18, marginBottom: 18 }}>
            这本册子按学校的评价方案自动编成，内容来自老师、家人、同学和孩子自己，只给家人和老师看，不排名次。
          </Text>
          <Completeness content={content} width={LEFT} />
        </View>
        <View style={{ flex: 1, marginLeft: mm(7), paddingLeft: mm(7), borderLeft: `0.6 solid ${LINE}` }}>
          <ChildHead content={content} />
          <Text style={{ ...TEXT.section, marginTop: 22, marginBottom: 6 }}>和上学期的自己比</Text>
          <View style={{ alignItems: 'center' }}>
            <Radar growth={content.growth} />
            <RadarKey growth={content.growth} />
          </View>
          <GrowthTable growth={content.growth} />
        </View>
      </View>
    </Frame>
  );
}

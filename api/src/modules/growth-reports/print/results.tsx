import { Circle, Line, Polyline, Svg, Text, View } from '@react-pdf/renderer';
import { SectionKind } from '../../schemes/codes.rules.js';
import type {
  BookletContent,
  ContentFlowers,
  ContentMeasure,
  ContentResult,
  ContentSection,
} from '../content.rules.js';
import type { BookletPages } from './booklet-pages.js';
import { SANS_FONT } from './fonts.js';
import { Frame, PageTitle, PartTitle } from './frame.js';
import { AreaIcon, Flower, Squares } from './shapes.js';
import { INK, LINE, mm, QUIET, TEXT } from './theme.js';

const MOST_FLOWERS = 10;

function FlowerRow({ flowers }: { flowers: ContentFlowers }) {
  const { course, slot, count, reasons } = flowers;
  const told = reasons.map((reason) => `${reason.name}${reason.count > 1 ? ` ${reason.count}` : ''}`).join('、');
  return (
    <View wrap={false} style={{ width: '48%', borderBottom: `0.5 solid ${LINE}`, paddingVertical: 6 }}>
      <View style={{ flexDirection: 'row', alignItems: 'center' }}>
        <View style={{ width: 18 }}>
          <AreaIcon slot={slot} size={12} />
        </View>
        <Text style={{ ...TEXT.table, width: 62 }}>{course}</Text>
        <View style={{ flexDirection: 'row', flex: 1 }}>
          {count > MOST_FLOWERS ? (
            <>
              <Flower size={12} />
              <Text style={{ ...TEXT.table, marginLeft: 4 }}>{`× ${count}`}</Text>
            </>
          ) : (
            Array.from({ length: count }, (_, index) => <Flower key={index} size={12} />)
          )}
        </View>
        <Text style={{ ...TEXT.table, fontWeight: 600 }}>{String(count)}</Text>
      </View>
      <Text style={{ ...TEXT.note, marginLeft: 18, marginTop: 2 }}>{told}</Text>
    </View>
  );
}

function Flowers({ section }: { section: ContentSection }) {
  const total = section.flowers.reduce((sum, { count }) => sum + count, 0);
  return (
    <View>
      <PartTitle title={`${total} 朵小红花`} aside={total > 0 ? '老师发的，每一朵都有理由' : '这学期还没有'} />
      <View style={{ flexDirection: 'row', flexWrap: 'wrap', justifyContent: 'space-between' }}>
        {section.flowers.map((flowers) => (
          <FlowerRow key={flowers.course} flowers={flowers} />
        ))}
      </View>
    </View>
  );
}

const markOf = (hundredths: number): string => String(hundredths / 100);

function Results({ section, grade }: { section: ContentSection; grade: number }) {
  const marks = section.results.some(({ mark }) => mark !== null);
  const note = marks ? '等级和分数，不比名次' : `${grade <= 6 ? '用等级，' : ''}不用分数，也不比名次`;
  const row = (result: ContentResult) => (
    <View
      key={result.subject}
      wrap={false}
      style={{ flexDirection: 'row', alignItems: 'center', borderBottom: `0.5 solid ${LINE}`, paddingVertical: 7 }}
    >
      <Text style={{ ...TEXT.item, width: '34%' }}>{result.subject}</Text>
      <View style={{ width: '22%' }}>
        <Squares filled={result.filled} of={result.of} />
      </View>
      <Text style={{ ...TEXT.table, flex: 1 }}>{result.level}</Text>
      {result.mark !== null && <Text style={TEXT.table}>{`${markOf(result.mark)} 分`}</Text>}
    </View>
  );
  return (
    <View>
      <PartTitle title={section.name} aside={section.results.length > 0 ? note : '这学期还没有'} />
      <View style={{ borderTop: section.results.length > 0 ? `0.8 solid ${INK}` : undefined }}>
        {section.results.map(row)}
      </View>
    </View>
  );
}

/** 2026 秋: the year and season in which a term lies. */
function shortTerm(term: string): string {
  const [, first, second, semester] = /^(\d+)—(\d+) 学年第(一|二)学期$/.exec(term) ?? [];
  if (!first) return term;
  return semester === '一' ? `${first} 秋` : `${second} 春`;
}

const CHART = { width: 210, height: 118, left: 22, right: 22, top: 16, bottom: 22 };

/** One measure over the terms. */
function Curve({ measure }: { measure: ContentMeasure }) {
  const { history } = measure;
  const values = history.map(({ value }) => value);
  const [low, high] = [Math.min(...values) - 100, Math.max(...values) + 100];
  const x = (index: number) =>
    CHART.left + (index * (CHART.width - CHART.left - CHART.right)) / Math.max(1, history.length - 1);
  const y = (value: number) =>
    CHART.height - CHART.bottom - ((value - low) / (high - low)) * (CHART.height - CHART.top - CHART.bottom);
  const label = { fontFamily: SANS_FONT, fontSize: 8.5 };
  return (
    <View style={{ marginRight: 18 }}>
      <Text style={{ ...TEXT.note, marginBottom: 2 }}>{`${measure.name}（${measure.unit}）`}</Text>
      <Svg width={CHART.width} height={CHART.height} viewBox={`0 0 ${CHART.width} ${CHART.height}`}>
        {[low, (low + high) / 2, high].map((value) => (
          <Line key={value} x1={4} x2={CHART.width - 4} y1={y(value)} y2={y(value)} stroke={LINE} strokeWidth={0.5} />
        ))}
        <Polyline
          points={history.map(({ value }, index) => `${x(index)},${y(value)}`).join(' ')}
          fill="none"
          stroke={INK}
          strokeWidth={1.4}
        />
        {history.map(({ value, term }, index) => (
          <Circle key={term} cx={x(index)} cy={y(value)} r={2.6} fill="#FFFFFF" stroke={INK} strokeWidth={1.3} />
        ))}
        {history.map(({ value, term }, index) => (
          <Text
            key={`v${term}`}
            x={x(index)}
            y={y(value) - 7}
            textAnchor="middle"
            style={{ ...label, fontWeight: 600 }}
            fill={INK}
          >
            {String(value / 100)}
          </Text>
        ))}
        {history.map(({ term }, index) => (
          <Text key={`t${term}`} x={x(index)} y={CHART.height - 6} textAnchor="middle" style={label} fill={QUIET}>
            {shortTerm(term)}
          </Text>
        ))}
      </Svg>
    </View>
  );
}

const measured = (value: number | null, unit: string): string => (value === null ? '没有' : `${value / 100} ${unit}`);

function Measures({ section }: { section: ContentSection }) {
  const curve = section.measures.find(({ history }) => history.length > 1);
  const cell = { ...TEXT.table, width: 82, textAlign: 'right' } as const;
  return (
    <View wrap={false}>
      <PartTitle title={section.name} />
      <View style={{ flexDirection: 'row', alignItems: 'flex-start' }}>
        {curve && <Curve measure={curve} />}
        <View style={{ flex: 1, maxWidth: mm(100), borderTop: `0.8 solid ${INK}` }}>
          <View style={{ flexDirection: 'row', borderBottom: `0.5 solid ${INK}`, paddingVertical: 5 }}>
            <Text style={{ ...TEXT.table, flex: 1 }}>项目</Text>
            <Text style={{ ...cell, color: QUIET }}>上学期</Text>
            <Text style={{ ...cell, fontWeight: 600 }}>这学期</Text>
          </View>
          {section.measures.map(({ item, name, unit, value, before }) => (
            <View key={item} style={{ flexDirection: 'row', borderBottom: `0.5 solid ${LINE}`, paddingVertical: 6 }}>
              <Text style={{ ...TEXT.table, flex: 1 }}>{name}</Text>
              <Text style={{ ...cell, color: QUIET }}>{measured(before, unit)}</Text>
              <Text style={{ ...cell, fontWeight: 600 }}>{measured(value, unit)}</Text>
            </View>
          ))}
        </View>
      </View>
    </View>
  );
}

const KINDS: readonly SectionKind[] = [SectionKind.FLOWERS, SectionKind.RESULTS, SectionKind.BODY_MEASURES];

/** The sections that stand on this page and apply to the child. */
export const resultSections = (content: BookletContent): ContentSection[] =>
  content.sections.filter(({ kind, due }) => KINDS.includes(kind) && due > 0);

/** Flowers, results and body measures. */
export function ResultsPage({
  booklet,
  title,
  begins,
}: {
  booklet: BookletPages;
  title: string;
  begins: (page: number) => void;
}) {
  const { content } = booklet;
  return (
    <Frame booklet={booklet} head={title} begins={begins}>
      <PageTitle title={title} />
      {resultSections(content).map((section) => {
        if (section.kind === SectionKind.FLOWERS) return <Flowers key={section.id} section={section} />;
        if (section.kind === SectionKind.RESULTS)
          return <Results key={section.id} section={section} grade={content.grade} />;
        return <Measures key={section.id} section={section} />;
      })}
    </Frame>
  );
}

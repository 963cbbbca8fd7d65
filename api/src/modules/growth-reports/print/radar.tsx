import { Circle, Line, Path, Polygon, Svg, Text, View } from '@react-pdf/renderer';
import type { ContentGrowth } from '../content.rules.js';
import { SANS_FONT } from './fonts.js';
import { BRAND, INK, LINE, QUIET, TEXT } from './theme.js';

const RINGS = [0.25, 0.5, 0.75, 1];
const RADIUS = 74;
const CENTRE = { x: 150, y: 105 };

const at = (index: number, count: number, radius: number) => {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return { x: CENTRE.x + Math.cos(angle) * radius, y: CENTRE.y + Math.sin(angle) * radius };
};

const pointsOf = (radii: readonly number[]): string =>
  radii
    .map((radius, index) => at(index, radii.length, radius))
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(' ');

/** How far out the most of both terms stands. */
const reach = (growth: readonly ContentGrowth[]): number =>
  Math.max(4, ...growth.flatMap(({ now, before }) => [now, before ?? 0]));

const anchorOf = (x: number): 'start' | 'middle' | 'end' =>
  Math.abs(x - CENTRE.x) < 6 ? 'middle' : x > CENTRE.x ? 'start' : 'end';

const NOW = { stroke: BRAND, strokeWidth: 1.8 };
const BEFORE = { fill: 'none', stroke: QUIET, strokeWidth: 1.2, strokeDasharray: '4 3' };

interface Spot {
  x: number;
  y: number;
}

/** A corner of this term. */
const Dot = ({ x, y }: Spot) => <Circle cx={x} cy={y} r={2.6} fill="#FFFFFF" stroke={BRAND} strokeWidth={1.4} />;

/** A corner of the term before, which shows also where its lines lie under others. */
const Diamond = ({ x, y }: Spot) => (
  <Path d={`M${x} ${y - 4} L${x + 4} ${y} L${x} ${y + 4} L${x - 4} ${y} Z`} fill={QUIET} />
);

const hasBefore = (growth: readonly ContentGrowth[]): boolean => growth.some((area) => area.before !== null);

/** Which line is which, by its pattern and its corners. */
export function RadarKey({ growth }: { growth: readonly ContentGrowth[] }) {
  const size = { width: 26, height: 10, viewBox: '0 0 26 10' };
  const said = { ...TEXT.note, marginLeft: 5, marginRight: 16 };
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center' }}>
      <Svg {...size}>
        <Line x1={0} y1={5} x2={26} y2={5} {...NOW} />
        <Dot x={13} y={5} />
      </Svg>
      <Text style={said}>这学期</Text>
      {hasBefore(growth) && (
        <Svg {...size}>
          <Line x1={0} y1={5} x2={26} y2={5} {...BEFORE} />
          <Diamond x={13} y={5} />
        </Svg>
      )}
      {hasBefore(growth) && <Text style={said}>上学期的自己</Text>}
    </View>
  );
}

/** The areas of this term, solid, against those of the child's own last term, dashed. */
export function Radar({ growth }: { growth: readonly ContentGrowth[] }) {
  const most = reach(growth);
  const count = growth.length;
  const now = growth.map((area) => (area.now / most) * RADIUS);
  const before = growth.map((area) => ((area.before ?? 0) / most) * RADIUS);
  const grid = { fill: 'none', stroke: LINE, strokeWidth: 0.6 };
  return (
    <Svg width={300} height={212} viewBox="0 0 300 212">
      {RINGS.map((ring) => (
        <Polygon key={ring} points={pointsOf(growth.map(() => ring * RADIUS))} {...grid} />
      ))}
      {growth.map(({ name }, index) => {
        const end = at(index, count, RADIUS);
        return <Line key={name} x1={CENTRE.x} y1={CENTRE.y} x2={end.x} y2={end.y} stroke={LINE} strokeWidth={0.5} />;
      })}
      <Polygon points={pointsOf(now)} {...NOW} fill={BRAND} fillOpacity={0.14} />
      {hasBefore(growth) && <Polygon points={pointsOf(before)} {...BEFORE} />}
      {hasBefore(growth) && before.map((radius, index) => <Diamond key={index} {...at(index, count, radius)} />)}
      {now.map((radius, index) => (
        <Dot key={index} {...at(index, count, radius)} />
      ))}
      {growth.map(({ name }, index) => {
        const { x, y } = at(index, count, RADIUS + 13);
        return (
          <Text
            key={name}
            x={x}
            y={y + 4}
            textAnchor={anchorOf(x)}
            style={{ fontFamily: SANS_FONT, fontSize: 9.5 }}
            fill={INK}
          >
            {name}
          </Text>
        );
      })}
    </Svg>
  );
}

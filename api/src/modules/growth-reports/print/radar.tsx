import { Circle, Line, Polygon, Svg, Text } from '@react-pdf/renderer';
import type { ContentGrowth } from '../content.rules.js';
import { SANS_FONT } from './fonts.js';
import { BRAND, INK, LINE, QUIET } from './theme.js';

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

/** The areas of this term, solid, against those of the child's own last term, dashed. */
export function Radar({ growth }: { growth: readonly ContentGrowth[] }) {
  const most = reach(growth);
  const count = growth.length;
  const now = growth.map((area) => (area.now / most) * RADIUS);
  const before = growth.map((area) => ((area.before ?? 0) / most) * RADIUS);
  const hasBefore = growth.some((area) => area.before !== null);
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
      <Polygon points={pointsOf(now)} fill={BRAND} fillOpacity={0.14} stroke={BRAND} strokeWidth={1.8} />
      {hasBefore && (
        <Polygon points={pointsOf(before)} fill="none" stroke={QUIET} strokeWidth={1.2} strokeDasharray="4 3" />
      )}
      {now.map((radius, index) => {
        const { x, y } = at(index, count, radius);
        return <Circle key={index} cx={x} cy={y} r={2.6} fill="#FFFFFF" stroke={BRAND} strokeWidth={1.4} />;
      })}
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

import { drawn } from '../../../../ui/drawn';
import { addDays, mondayOf } from '../../../../words/days';

/** Colours that are seen on white and on dark paper alike. */
const [STRONG, CALM, THIN] = ['#2F9A82', '#8A9492', 'rgba(138,148,146,.35)'];
const HEAT = ['rgba(138,148,146,.16)', '#9FD0C2', '#5DAE9B', '#1E7F6B'];

/** The size of the radar with room for the names around it. */
export const [RADAR_WIDE, RADAR_HIGH] = [300, 216];
const RADIUS = 80;
/** How far out the names stand, in parts of the radius. */
const NAMES_AT = 1.1;

/** A point on the spoke of an axis, as far out as a part of the radius. */
function pointOf(axis: number, axes: number, part: number): [number, number] {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  return [RADAR_WIDE / 2 + RADIUS * part * Math.cos(angle), 116 + RADIUS * part * Math.sin(angle)];
}

const polygon = (parts: readonly number[], look: string): string =>
  `<polygon points='${parts.map((part, axis) => atOf(pointOf(axis, parts.length, part))).join(' ')}' ${look}/>`;

const atOf = (place: [number, number]): string => place.map((one) => one.toFixed(1)).join(',');

/** On which side of the radar a name stands. */
export type NameSide = 'above' | 'below' | 'left' | 'right';

/** Where the name of each axis stands, and on which side of its point it is written. */
export function namePlaces(axes: number): Array<{ x: number; y: number; side: NameSide }> {
  return Array.from({ length: axes }, (_, axis) => {
    const [x, y] = pointOf(axis, axes, NAMES_AT);
    const away = x - RADAR_WIDE / 2;
    if (Math.abs(away) < 1) return { x, y, side: y < RADAR_HIGH / 2 ? 'above' : 'below' };
    return { x, y, side: away < 0 ? 'left' : 'right' };
  });
}

/** A radar: this term filled, the own last term dashed; the outermost ring is the most that either has. */
export function radar(now: readonly number[], before: readonly number[] | null): string {
  const most = Math.max(1, ...now, ...(before ?? []));
  const parts = (counts: readonly number[]) => counts.map((count) => count / most);
  const rings = [1, 0.75, 0.5, 0.25].map((part) =>
    polygon(
      now.map(() => part),
      `fill='none' stroke='${THIN}'`,
    ),
  );
  const last = before
    ? polygon(parts(before), `fill='none' stroke='${CALM}' stroke-width='2' stroke-dasharray='5 4'`)
    : '';
  const own = polygon(parts(now), `fill='${STRONG}' fill-opacity='.2' stroke='${STRONG}' stroke-width='2.5'`);
  return drawn(`${RADAR_WIDE} ${RADAR_HIGH}`, rings.join('') + last + own);
}

/** A line over the terms, with a dot for each. */
export function line(counts: readonly number[]): string {
  const most = Math.max(1, ...counts);
  const step = 280 / Math.max(1, counts.length - 1);
  const places = counts.map((count, at) => [10 + at * step, 90 - (76 * count) / most].map((one) => one.toFixed(1)));
  const dots = places.map(([x, y]) => `<circle cx='${x}' cy='${y}' r='4' fill='${STRONG}'/>`).join('');
  const path = `<polyline points='${places.map((place) => place.join(',')).join(' ')}' fill='none' stroke='${STRONG}' stroke-width='2.5'/>`;
  return drawn('300 100', `<path d='M10 90H290' stroke='${THIN}'/>${path}${dots}`);
}

const shade = (records: number): string => HEAT[Math.min(records, HEAT.length - 1)]!;

/** The days of a term, a column a week from Monday down, darker where there is more. */
export function heat(startsOn: string, endsOn: string, days: readonly { day: string; records: number }[]): string {
  const recordsOn = new Map(days.map(({ day, records }) => [day, records]));
  const cells: string[] = [];
  let week = 0;
  for (let monday = mondayOf(startsOn); monday <= endsOn; monday = addDays(monday, 7), week++) {
    for (let down = 0; down < 7; down++) {
      const day = addDays(monday, down);
      if (day < startsOn || day > endsOn) continue;
      const look = `width='10' height='10' rx='2.5' fill='${shade(recordsOn.get(day) ?? 0)}'`;
      cells.push(`<rect x='${week * WEEK}' y='${down * WEEK}' ${look}/>`);
    }
  }
  return drawn(`${weeksOf(startsOn, endsOn) * WEEK - 3} 88`, cells.join(''));
}

const WEEK = 13;

const weeksOf = (startsOn: string, endsOn: string): number => {
  let weeks = 0;
  for (let monday = mondayOf(startsOn); monday <= endsOn; monday = addDays(monday, 7)) weeks++;
  return weeks;
};

/** How high the heat map is beside its width, per cent. */
export const heatHigh = (startsOn: string, endsOn: string): number => 8800 / (weeksOf(startsOn, endsOn) * WEEK - 3);

/** Where each month of a term begins, per cent from the left: in the first week that begins in it. */
export function monthPlaces(startsOn: string, endsOn: string): Array<{ month: number; left: number }> {
  const wide = weeksOf(startsOn, endsOn) * WEEK - 3;
  const places = new Map<string, { month: number; left: number }>();
  let week = 0;
  for (let monday = mondayOf(startsOn); monday <= endsOn; monday = addDays(monday, 7), week++) {
    const month = (monday < startsOn ? startsOn : monday).slice(0, 7);
    if (!places.has(month)) places.set(month, { month: Number(month.slice(5)), left: (100 * week * WEEK) / wide });
  }
  return [...places.values()];
}

import { addDays, mondayOf } from '../../../../words/days';

/** A drawing as the background of a view: it shows in WeChat and in a browser alike. */
const drawn = (box: string, inside: string): string =>
  `url("data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${box}'>${inside}</svg>`,
  ).replace(/'/g, '%27')}")`;

/** Colours that are seen on white and on dark paper alike. */
const [STRONG, CALM, THIN] = ['#2F9A82', '#8A9492', 'rgba(138,148,146,.35)'];
const HEAT = ['rgba(138,148,146,.16)', '#9FD0C2', '#5DAE9B', '#1E7F6B'];

const RADIUS = 78;

/** A point on the spoke of an axis, as far out as a part of the radius. */
function pointOf(axis: number, axes: number, part: number): string {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  return [100 + RADIUS * part * Math.cos(angle), 90 + RADIUS * part * Math.sin(angle)]
    .map((place) => place.toFixed(1))
    .join(',');
}

const polygon = (parts: readonly number[], look: string): string =>
  `<polygon points='${parts.map((part, axis) => pointOf(axis, parts.length, part)).join(' ')}' ${look}/>`;

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
  return drawn('200 180', rings.join('') + last + own);
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
      cells.push(`<rect x='${week * 13}' y='${down * 13}' ${look}/>`);
    }
  }
  return drawn(`${week * 13 - 3} 88`, cells.join(''));
}

import { drawn } from '../../../ui/drawn';
import type { Branch } from './tree.rules';

/** The size of the drawing; places are told in parts of it. */
export const [WIDE, HIGH] = [390, 380];

/** Where the branches stand around the trunk. */
const [MIDDLE, HEART, REACH] = [195, 178, 104];
/** Of a full turn, what the branches leave free for the trunk. */
const OPEN_TURN = 252;
const [SMALLEST, LARGEST] = [44, 80];
/** How many of each are drawn on one branch; the words tell all of them. */
const [MOST_LEAVES, MOST_BLOSSOMS] = [40, 9];
const GOLDEN = 137.5;

/** The colours of blossoms by palette slot; on the tree a flower takes the colour of its branch. */
const BLOSSOMS: Record<number, string> = { 1: '#D24B3E', 2: '#2D6DB5', 3: '#2E8A58', 4: '#8A5FC4', 5: '#D98A1F' };
const LEAVES = ['#4E9D68', '#A9D8A0', '#3C8557', '#93CB8F'];

interface Place {
  x: number;
  y: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The middle of each branch, from the lower left over the top to the lower right. */
export function placesOf(count: number): Place[] {
  return Array.from({ length: count }, (_, at) => {
    const turn = count === 1 ? -90 : -90 - OPEN_TURN / 2 + (at * OPEN_TURN) / (count - 1);
    return { x: MIDDLE + REACH * Math.cos(radians(turn)), y: HEART + REACH * Math.sin(radians(turn)) };
  });
}

/** How wide a crown is: it grows fast at first and never stops. */
const crownOf = ({ leaves, blossoms }: Branch): number =>
  SMALLEST + (LARGEST - SMALLEST) * (1 - 1 / (1 + (leaves + blossoms) / 8));

const at = (value: number): string => value.toFixed(1);

/** Places spread over a disc like the seeds of a sunflower. */
const spread = ({ x, y }: Place, index: number, of: number, radius: number): Place => {
  const out = radius * Math.sqrt((index + 0.6) / of);
  const turn = radians(index * GOLDEN);
  return { x: x + out * Math.cos(turn), y: y + out * Math.sin(turn) };
};

/** A crown: round bumps, dark below and light above. */
function crown(place: Place, radius: number): string {
  const bumps = Array.from({ length: 7 }, (_, index) => {
    const turn = radians(index * (360 / 7));
    const [x, y] = [place.x + radius * 0.62 * Math.cos(turn), place.y + radius * 0.62 * Math.sin(turn)];
    return `<circle cx='${at(x)}' cy='${at(y)}' r='${at(radius * 0.48)}'/>`;
  }).join('');
  return (
    `<g fill='#4E9463' transform='translate(3 5)'>${bumps}</g><g fill='#66AB75'>${bumps}</g>` +
    `<circle cx='${at(place.x)}' cy='${at(place.y)}' r='${at(radius * 0.84)}' fill='#82C088'/>`
  );
}

function leaf({ x, y }: Place, index: number): string {
  const turn = Math.round((index * GOLDEN) % 360);
  return `<ellipse cx='${at(x)}' cy='${at(y)}' rx='6' ry='2.9' fill='${LEAVES[index % LEAVES.length]}' transform='rotate(${turn} ${at(x)} ${at(y)})'/>`;
}

function blossom({ x, y }: Place, slot: number | null): string {
  const colour = BLOSSOMS[slot ?? 0] ?? '#3E5F78';
  const petals = [0, 72, 144, 216, 288]
    .map((turn) => `<ellipse cy='-5.4' rx='4.4' ry='5.2' transform='rotate(${turn})'/>`)
    .join('');
  return `<g transform='translate(${at(x)} ${at(y)})'><g fill='${colour}'>${petals}</g><circle r='3.2' fill='#FFE09A'/></g>`;
}

function branch(one: Branch, place: Place): string {
  const radius = crownOf(one);
  const leaves = Array.from({ length: Math.min(one.leaves, MOST_LEAVES) }, (_, index) =>
    leaf(spread(place, index, Math.min(one.leaves, MOST_LEAVES), radius * 0.92), index),
  );
  const count = Math.min(one.blossoms, MOST_BLOSSOMS);
  // Around the name, which stands in the middle.
  const blossoms = Array.from({ length: count }, (_, index) => {
    const turn = radians(-60 + (index * 360) / Math.max(count, 3));
    const [x, y] = [place.x + radius * 0.68 * Math.cos(turn), place.y + radius * 0.68 * Math.sin(turn)];
    return blossom({ x, y }, one.slot);
  });
  return crown(place, radius) + leaves.join('') + blossoms.join('');
}

const bough = ({ x, y }: Place): string =>
  `<path d='M195 268Q${at((195 + x) / 2)} ${at((238 + y) / 2)} ${at(x)} ${at(y)}' fill='none' stroke='#9A6A41' stroke-width='13' stroke-linecap='round'/>`;

/** The hills go on to both sides of the drawing, for a card that is wider than high. */
const GROUND =
  "<circle cx='60' cy='70' r='34' fill='#F6C65B' fill-opacity='.28'/><circle cx='60' cy='70' r='24' fill='#F6D281'/>" +
  "<path d='M-180 300Q-90 346 0 318Q90 270 200 306T390 296T570 312V380H-180Z' fill='#7DB884' fill-opacity='.35'/>" +
  "<path d='M-180 332Q-90 366 0 338Q110 300 230 330T390 322T570 336V380H-180Z' fill='#7DB884' fill-opacity='.6'/>" +
  "<ellipse cx='197' cy='352' rx='88' ry='11' fill='#5E9C6C' fill-opacity='.55'/>";

const TRUNK =
  "<path d='M184 222Q190 286 168 338Q158 350 140 354Q196 362 252 354Q232 350 224 338Q202 286 206 222Q195 206 184 222Z' fill='#9A6A41'/>" +
  "<path d='M192 250Q194 310 186 342M204 240Q206 300 210 338' fill='none' stroke='#7E5332' stroke-width='2.5' stroke-linecap='round'/>";

/** The tree: one branch for each dimension, larger where more was kept; the same facts give the same tree. */
export function treeDrawing(branches: readonly Branch[]): string {
  const places = placesOf(branches.length);
  const boughs = places.map(bough).join('');
  const crowns = branches.map((one, index) => branch(one, places[index]!)).join('');
  return drawn(`${WIDE} ${HIGH}`, GROUND + boughs + TRUNK + crowns);
}

import { KAI_FONT, SANS_FONT, SERIF_FONT } from './fonts.js';

const POINTS_A_MILLIMETRE = 72 / 25.4;

/** Millimetres in points. */
export const mm = (millimetres: number): number => millimetres * POINTS_A_MILLIMETRE;

export const INK = '#1F2A2E';
export const QUIET = '#5F6B6D';
export const LINE = '#CFC9B8';
export const BRAND = '#1E7F6B';
export const PAPER = '#FAF8F2';
export const WOOD = '#4A4034';
export const PETAL = '#D24B3E';

/** A4 with room for the binding on the left. */
export const PAGE = { width: mm(210), height: mm(297), inside: mm(25), outside: mm(18), top: mm(24), bottom: mm(21) };
export const CONTENT_WIDTH = mm(210 - 25 - 18);

/** Colour of each palette slot as a shape, as text and as a tint. */
const SLOTS = [
  { shape: '#D24B3E', text: '#AE382C', tint: '#FBEBE8' },
  { shape: '#2D6DB5', text: '#235A99', tint: '#E7F0F9' },
  { shape: '#3A9A66', text: '#216E48', tint: '#E5F3EB' },
  { shape: '#8A5FC4', text: '#6C43A8', tint: '#F1EBF9' },
  { shape: '#C77B12', text: '#8C560B', tint: '#FBF0DE' },
  { shape: '#3E7C94', text: '#2D5E71', tint: '#E6F0F4' },
  { shape: '#8B6F47', text: '#6B5330', tint: '#F4EEE4' },
  { shape: '#A24A76', text: '#833A5E', tint: '#F8E9F1' },
];

/** The colours of a slot, 1 to 8; without one those of the brand. */
export const coloursOf = (slot: number | null) =>
  SLOTS[(slot ?? 0) - 1] ?? { shape: BRAND, text: '#14604F', tint: '#E3F0EC' };

/** Styles of text: people's own words are never below 11 points. */
export const TEXT = {
  title: { fontFamily: SERIF_FONT, fontWeight: 600, fontSize: 24, color: INK },
  section: { fontFamily: SERIF_FONT, fontWeight: 600, fontSize: 15, color: INK },
  item: { fontFamily: SERIF_FONT, fontWeight: 600, fontSize: 11.5, color: INK },
  words: { fontFamily: KAI_FONT, fontSize: 13, lineHeight: 1.75, color: INK },
  said: { fontFamily: KAI_FONT, fontSize: 11.5, lineHeight: 1.45, color: INK },
  body: { fontFamily: SANS_FONT, fontSize: 10.5, lineHeight: 1.5, color: INK },
  table: { fontFamily: SANS_FONT, fontSize: 10, color: INK },
  note: { fontFamily: SANS_FONT, fontSize: 8.5, lineHeight: 1.5, color: QUIET },
  number: { fontFamily: SERIF_FONT, fontSize: 10, color: INK },
} as const;

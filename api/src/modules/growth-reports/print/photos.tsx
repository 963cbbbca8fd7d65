import { Image, Text, View } from '@react-pdf/renderer';
import type { ContentMoment, ContentPhoto } from '../content.rules.js';
import { LINE, mm, QUIET, TEXT } from './theme.js';

/** A photo as it is laid out, with the record it belongs to. */
export interface PlacedPhoto {
  moment: ContentMoment;
  photo: ContentPhoto;
  /** The first of its record carries what was written. */
  isFirst: boolean;
}

/** Pictures that may still be shown, by hash and by the size they are cut to. */
export type PictureOf = (hash: string, width: number, height: number) => Buffer | null;

/** A row of photos of one size, in millimetres. */
export interface PhotoRow {
  width: number;
  height: number;
  photos: PlacedPhoto[];
}

/** Most photos that one sheet holds. */
const A_SHEET = 8;
const GAP = 6;

type Row = [inRow: 1 | 2 | 3, height: number];

/** How many stand in each row and how high, by how many there are: one large, then two and three in a row. */
const ROWS: Record<number, Row[]> = {
  1: [[1, 116]],
  2: [
    [1, 82],
    [1, 82],
  ],
  3: [
    [1, 98],
    [2, 58],
  ],
  4: [
    [2, 66],
    [2, 66],
  ],
  5: [
    [1, 66],
    [2, 46],
    [2, 46],
  ],
  6: [
    [2, 54],
    [2, 54],
    [2, 54],
  ],
  7: [
    [2, 56],
    [2, 56],
    [3, 42],
  ],
  8: [
    [2, 60],
    [3, 42],
    [3, 42],
  ],
};

const WIDTHS = { 1: 167, 2: 80.5, 3: 52 };

/** The photos of a section as sheets of rows; more than eight go on to the next sheet. */
export function sheetsOf(photos: readonly PlacedPhoto[]): PhotoRow[][] {
  const sheets: PhotoRow[][] = [];
  for (let at = 0; at < photos.length; at += A_SHEET) {
    const here = photos.slice(at, at + A_SHEET);
    let taken = 0;
    sheets.push(
      ROWS[here.length]!.map(([inRow, height]) => {
        const row = { width: WIDTHS[inRow], height, photos: here.slice(taken, taken + inRow) };
        taken += inRow;
        return row;
      }),
    );
  }
  return sheets;
}

/** 5 月 16 日 */
export const dayOf = (date: string): string =>
  date ? `${Number(date.slice(5, 7))} 月 ${Number(date.slice(8, 10))} 日` : '';

function Picture({ row, placed, pictureOf }: { row: PhotoRow; placed: PlacedPhoto; pictureOf: PictureOf }) {
  const size = { width: mm(row.width), height: mm(row.height), borderRadius: mm(1.2) };
  const bytes = pictureOf(placed.photo.hash, row.width, row.height);
  if (bytes) return <Image src={{ data: bytes, format: 'jpg' }} style={{ ...size, border: `0.5 solid ${LINE}` }} />;
  return (
    <View style={{ ...size, border: `0.8 dashed ${QUIET}`, alignItems: 'center', justifyContent: 'center' }}>
      <Text style={{ ...TEXT.body, color: QUIET }}>已撤回</Text>
      <Text style={TEXT.note}>{`照片指纹 ${placed.photo.hash.slice(0, 16)}`}</Text>
    </View>
  );
}

function Caption({ placed, width }: { placed: PlacedPhoto; width: number }) {
  const { moment, isFirst } = placed;
  return (
    <View style={{ width: mm(width), marginTop: 4 }}>
      <Text style={TEXT.note}>{`${dayOf(moment.on)}\u3000${moment.who}`}</Text>
      {isFirst && moment.words !== '' && <Text style={{ ...TEXT.said, marginTop: 1 }}>{moment.words}</Text>}
    </View>
  );
}

/** One sheet of photos with their captions. */
export function PhotoSheet({ rows, pictureOf }: { rows: readonly PhotoRow[]; pictureOf: PictureOf }) {
  return (
    <View>
      {rows.map((row, index) => (
        <View key={index} wrap={false} style={{ flexDirection: 'row', marginBottom: 13 }}>
          {row.photos.map((placed, place) => (
            <View key={place} style={{ marginLeft: place === 0 ? 0 : mm(row.width > 60 ? GAP : 5.5) }}>
              <Picture row={row} placed={placed} pictureOf={pictureOf} />
              <Caption placed={placed} width={row.width} />
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

/** The photos of some records, in their order. */
export const placedPhotos = (moments: readonly ContentMoment[]): PlacedPhoto[] =>
  moments.flatMap((moment) => moment.photos.map((photo, index) => ({ moment, photo, isFirst: index === 0 })));

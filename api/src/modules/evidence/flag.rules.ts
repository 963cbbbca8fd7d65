import type { Id } from '../../kernel/ids.js';
import { legalDateOf, millisecondsOf, type Instant } from '../../kernel/time.js';

/** Why a teacher should look twice at a record before verifying it. */
export enum FlagKind {
  SAME_PHOTO = 'SAME_PHOTO',
  BURST = 'BURST',
}

/** A reason to look twice, said kindly: it accuses nobody. */
export interface Flag {
  kind: FlagKind;
  words: string;
  /** The other record, where there is one to compare with. */
  recordId: Id | null;
}

/** A record that was handed in, with the hashes of its photos. */
export interface HandedIn {
  id: Id;
  recorderId: Id;
  submittedAt: Instant;
  photos: readonly PhotoHashes[];
}

/** What a photo is recognised by. */
export interface PhotoHashes {
  image: string;
  perceptual: string;
}

/** So many records of one person within so many minutes are worth a look. */
const BURST = { records: 5, minutes: 10 };
/** Two pictures that differ in so few of the 64 bits are the same photo, taken in again. */
const NEAR = 4;
/** A picture without light and dark (a wall, a dark room) has hardly a bit set, or all: it is like every other of its kind. */
const PLAIN = 8;

const ONES = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4];
const digitAt = (hash: string, at: number): number => Number.parseInt(hash[at] ?? '0', 16);

/** In how many bits two perceptual hashes differ, counted until it is more than `most`. */
export function differingBits(one: string, other: string, most = Infinity): number {
  let sum = 0;
  for (let at = 0; at < one.length && sum <= most; at++) sum += ONES[digitAt(one, at) ^ digitAt(other, at)]!;
  return sum;
}

const bitsOf = (hash: string): number => differingBits(hash, '');
const isTelling = (hash: string): boolean => Math.min(bitsOf(hash), 64 - bitsOf(hash)) >= PLAIN;

// A page compares thousands of pairs, hardly one of which is near: that is asked first.
const isNear = (one: string, other: string): boolean => differingBits(one, other, NEAR) <= NEAR;

const isSamePhoto = ({ image, perceptual }: PhotoHashes, other: PhotoHashes): boolean =>
  image === other.image ||
  (isNear(perceptual, other.perceptual) && isTelling(perceptual) && isTelling(other.perceptual));

function dayWords(instant: Instant): string {
  const [, month, day] = legalDateOf(instant).split('-').map(Number);
  return `${month}月${day}日`;
}

function samePhoto(record: HandedIn, earlier: readonly HandedIn[]): Flag | null {
  for (const [at, photo] of record.photos.entries()) {
    const other = earlier.find(({ photos }) => photos.some((candidate) => isSamePhoto(photo, candidate)));
    if (!other) continue;
    const which = record.photos.length === 1 ? '这张照片' : `第 ${at + 1} 张照片`;
    const day = dayWords(other.submittedAt);
    const words =
      other.recorderId === record.recorderId
        ? `${which} ${day}也交过一次；可能是补充，也可能传错了。`
        : `${which} ${day}班里另一条记录也用过；可能是一起拍的，也可能传错了。`;
    return { kind: FlagKind.SAME_PHOTO, words, recordId: other.id };
  }
  return null;
}

function burst(record: HandedIn, all: readonly HandedIn[]): Flag | null {
  const span = BURST.minutes * 60_000;
  const times = all
    .filter(({ recorderId }) => recorderId === record.recorderId)
    .map(({ submittedAt }) => millisecondsOf(submittedAt))
    .sort((one, other) => one - other);
  const mine = millisecondsOf(record.submittedAt);
  const windows = times
    .filter((from) => from <= mine && mine - from < span)
    .map((from) => times.filter((time) => time >= from && time - from < span).length);
  const most = Math.max(0, ...windows);
  if (most < BURST.records) return null;
  const words = `${BURST.minutes} 分钟里一共交了 ${most} 条；可能是攒着一起写的，看看是不是每件都做过。`;
  return { kind: FlagKind.BURST, words, recordId: null };
}

/** Why somebody should look twice at a record, given all that was handed in around it; of two alike only the later one. */
export function flagsOf(record: HandedIn, all: readonly HandedIn[]): Flag[] {
  const others = all.filter(({ id }) => id !== record.id);
  const earlier = others
    .filter(({ submittedAt, id }) =>
      submittedAt === record.submittedAt ? id < record.id : submittedAt < record.submittedAt,
    )
    .sort((one, other) => (one.submittedAt < other.submittedAt ? 1 : -1));
  return [samePhoto(record, earlier), burst(record, all)].filter((flag) => flag !== null);
}

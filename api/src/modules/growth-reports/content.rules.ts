import type { SectionKind } from '../schemes/codes.rules.js';

/** The form of the snapshot and of the pages drawn from it; raised when either changes. */
export const TEMPLATE = 'a4-1';

/** A photo by its hash; the picture itself is kept once per school. */
export interface ContentPhoto {
  hash: string;
  width: number;
  height: number;
}

/** A record as the booklet tells it. */
export interface ContentMoment {
  recordId: string;
  title: string;
  words: string;
  on: string;
  who: string;
  fields: { label: string; value: string }[];
  photos: ContentPhoto[];
}

/** Flowers of one course; the homeroom teacher's have no course. */
export interface ContentFlowers {
  course: string;
  slot: number | null;
  count: number;
  reasons: { name: string; count: number }[];
}

/** A result as a level: so many filled squares of all; the mark only where the scheme shows it to families. */
export interface ContentResult {
  subject: string;
  level: string;
  filled: number;
  of: number;
  /** Hundredths. */
  mark: number | null;
}

/** An answer on a scale, or in words. */
export interface ContentAnswer {
  name: string;
  words: string;
  /** So many dots of all; null where it is words, or no judgement. */
  filled: number | null;
  of: number;
}

/** What one person, one course or the classmates together said. */
export interface ContentVoice {
  /** The course, or who speaks: 语文, 班主任, 妈妈. */
  title: string;
  who: string;
  on: string;
  answers: ContentAnswer[];
  comment: string;
}

/** A body measure, with that of the term before. */
export interface ContentMeasure {
  item: string;
  name: string;
  unit: string;
  /** Hundredths of the unit; null when it was not measured. */
  value: number | null;
  before: number | null;
  /** The terms up to this one in which it was measured. */
  history: { term: string; value: number }[];
}

/** One section, with everything that it can hold; most hold one kind. */
export interface ContentSection {
  id: string;
  kind: SectionKind;
  name: string;
  slot: number | null;
  weight: number;
  done: number;
  due: number;
  moments: ContentMoment[];
  flowers: ContentFlowers[];
  results: ContentResult[];
  voices: ContentVoice[];
  measures: ContentMeasure[];
}

/** How many records a dimension has, this term and in the child's own last one; null where there was none. */
export interface ContentGrowth {
  name: string;
  slot: number | null;
  now: number;
  before: number | null;
}

/** ZM-10: the booklet of a child and term as it stood. Everything that is printed; hashed as canonical JSON. */
export interface BookletContent {
  template: string;
  scheme: { id: string; number: number; title: string };
  title: string;
  school: string;
  className: string;
  grade: number;
  term: string;
  termEndsOn: string;
  child: string;
  homeroomTeacher: string;
  sections: ContentSection[];
  growth: ContentGrowth[];
  completeness: { basisPoints: number; numerator: string; denominator: string; qualified: boolean; above: number };
}

/** Every photo of a booklet with the record it hangs on. */
export const photosOf = (content: BookletContent): { recordId: string; photo: ContentPhoto }[] =>
  content.sections.flatMap((section) =>
    section.moments.flatMap(({ recordId, photos }) => photos.map((photo) => ({ recordId, photo }))),
  );

import { legalDateOf, type Instant } from '../../../kernel/time.js';

/** As what somebody stood to the child when the booklet was opened. */
export enum OpenedBy {
  GUARDIAN = 'GUARDIAN',
  PUPIL = 'PUPIL',
  HOMEROOM_TEACHER = 'HOMEROOM_TEACHER',
  STAFF = 'STAFF',
}

/** Read page by page, or as the PDF that was downloaded. */
export enum OpenedAs {
  PAGES = 'PAGES',
  PDF = 'PDF',
}

/** Each quality in words. */
export const OPENED_BY_NAMES: Record<OpenedBy, string> = {
  [OpenedBy.GUARDIAN]: '家长',
  [OpenedBy.PUPIL]: '孩子本人',
  [OpenedBy.HOMEROOM_TEACHER]: '班主任',
  [OpenedBy.STAFF]: '学校老师',
};

/** Each way in words. */
export const OPENED_AS_NAMES: Record<OpenedAs, string> = {
  [OpenedAs.PAGES]: '打开看',
  [OpenedAs.PDF]: '下载 PDF',
};

/** When a version was opened by somebody. */
export interface Times {
  firstAt: Instant;
  lastAt: Instant;
  days: number;
}

/** What is known after one more opening; a day counts once, and an opening that arrives late moves nothing back. */
export function openedAgain(known: Times | null, at: Instant): Times {
  if (!known) return { firstAt: at, lastAt: at, days: 1 };
  const isNewDay = legalDateOf(at) > legalDateOf(known.lastAt);
  return {
    firstAt: known.firstAt,
    lastAt: at > known.lastAt ? at : known.lastAt,
    days: known.days + (isNewDay ? 1 : 0),
  };
}

/** Pages of the phone that have no twin at a desk; in one browser one session serves both. */
export const PHONE_PAGES = {
  rounds: '/packages/teacher/pages/rounds/index',
  class: '/packages/teacher/pages/class/index',
  child: '/packages/teacher/pages/child/index',
  classPhoto: '/packages/teacher/pages/class-photo/index',
  booklet: '/packages/report/pages/booklet/index',
} as const;

/** The address of a page of the phone. */
export const phonePage = (page: keyof typeof PHONE_PAGES, params: Record<string, string>): string =>
  `/#${PHONE_PAGES[page]}?${new URLSearchParams(params).toString()}`;

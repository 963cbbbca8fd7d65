/** Every page and what it needs to know; the only place where page paths are written. */
export interface Routes {
  entry: Record<never, never>;
  signIn: { then?: string };
  home: Record<never, never>;
  me: Record<never, never>;
  newPassword: { isFirst?: 'yes' };
  bind: { code?: string };
  card: Record<never, never>;
  leave: { after?: 'HANDED' | 'SHARED' };
  handOver: { studentId: string };
  cards: { classId: string };
  verifyCode: { code?: string };
  devices: Record<never, never>;
  outbox: Record<never, never>;
  inbox: Record<never, never>;
  consents: { studentId: string };
  /** With a class: in the place of a household of that class. */
  capture: { studentId: string; classId?: string; category?: string; recordId?: string; parcel?: string };
  self: { roundId: string; studentId: string };
  peers: { roundId: string; studentId: string };
  termEnd: { studentId: string };
  class: { classId: string };
  child: { studentId: string; classId: string };
  classCapture: { classId: string; recordId?: string; parcel?: string };
  classPhoto: { classId: string };
  verify: { schoolId: string };
  results: { classId: string };
  body: { studentId: string };
  month: { studentId: string };
  growth: { studentId: string; termId?: string };
  booklet: { studentId: string; termId?: string; classId?: string };
  albumPhotos: { studentId: string; termId?: string; sectionId?: string };
  classBooklets: { classId: string };
  findings: { classId: string };
  households: { classId: string };
  exemptions: { classId: string };
  onBehalf: { classId: string; studentId: string };
  classGroup: { classId: string };
  familyQuotas: { classId: string };
  myMonth: { schoolId: string };
  desks: Record<never, never>;
  desk: { roundId: string; course?: string };
  rounds: { classId: string };
  invitations: { classId: string };
  staffAccounts: { schoolId: string };
  rosterImports: { schoolId: string };
  rosterImport: { schoolId: string; importId?: string };
}

export const paths: Record<keyof Routes, string> = {
  entry: '/pages/entry/index',
  signIn: '/pages/sign-in/index',
  home: '/pages/home/index',
  me: '/pages/me/index',
  newPassword: '/pages/new-password/index',
  bind: '/pages/bind/index',
  card: '/pages/card/index',
  leave: '/pages/leave/index',
  handOver: '/packages/family/pages/hand-over/index',
  cards: '/packages/school/pages/cards/index',
  verifyCode: '/pages/verify-code/index',
  devices: '/packages/account/pages/devices/index',
  outbox: '/packages/account/pages/outbox/index',
  inbox: '/packages/account/pages/inbox/index',
  consents: '/packages/family/pages/consents/index',
  capture: '/packages/family/pages/capture/index',
  self: '/packages/family/pages/self/index',
  peers: '/packages/family/pages/peers/index',
  termEnd: '/packages/family/pages/term-end/index',
  invitations: '/packages/school/pages/invitations/index',
  staffAccounts: '/packages/school/pages/staff-accounts/index',
  class: '/packages/teacher/pages/class/index',
  child: '/packages/teacher/pages/child/index',
  classCapture: '/packages/teacher/pages/capture/index',
  classPhoto: '/packages/teacher/pages/class-photo/index',
  verify: '/packages/teacher/pages/verify/index',
  results: '/packages/teacher/pages/results/index',
  body: '/packages/family/pages/body/index',
  month: '/packages/family/pages/month/index',
  growth: '/packages/family/pages/growth/index',
  booklet: '/packages/report/pages/booklet/index',
  albumPhotos: '/packages/report/pages/photos/index',
  findings: '/packages/teacher/pages/findings/index',
  classBooklets: '/packages/teacher/pages/class-booklets/index',
  classGroup: '/packages/teacher/pages/group/index',
  households: '/packages/teacher/pages/households/index',
  exemptions: '/packages/teacher/pages/exemptions/index',
  onBehalf: '/packages/teacher/pages/on-behalf/index',
  familyQuotas: '/packages/teacher/pages/family-quotas/index',
  myMonth: '/packages/teacher/pages/my-month/index',
  desks: '/packages/teacher/pages/desks/index',
  desk: '/packages/teacher/pages/desk/index',
  rounds: '/packages/teacher/pages/rounds/index',
  rosterImports: '/packages/school/pages/roster-imports/index',
  rosterImport: '/packages/school/pages/roster-import/index',
};

export const tabs: ReadonlyArray<keyof Routes> = ['home', 'me'];

/** The address of a page with its parameters. */
export function addressOf<R extends keyof Routes>(route: R, params: Routes[R]): string {
  const query = Object.entries(params as Record<string, string | undefined>)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return query === '' ? paths[route] : `${paths[route]}?${query}`;
}

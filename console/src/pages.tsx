import {
  AppstoreOutlined,
  AuditOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  ContactsOutlined,
  DownloadOutlined,
  EditOutlined,
  FieldTimeOutlined,
  FileSearchOutlined,
  FileTextOutlined,
  IdcardOutlined,
  ImportOutlined,
  PrinterOutlined,
  ProfileOutlined,
  ScheduleOutlined,
  SolutionOutlined,
  TeamOutlined,
  UsergroupAddOutlined,
} from '@ant-design/icons';
import type { ComponentType, ReactNode } from 'react';
import {
  answersForData,
  decidesScheme,
  isBureau,
  isInClasses,
  isLeading,
  isOffice,
  isStaff,
  keepsRolls,
  leadsHere,
  printsHere,
  seesPeople,
  type Workplace,
} from './session/workplace';

/** A page of the console; with `menu` it has an entry there for those it is for, all unless said. */
export interface Page {
  path: string;
  title: string;
  isFor?: (workplace: Workplace) => boolean;
  menu?: { icon: ReactNode };
  /** Whose terms it is about: the term that is chosen on one page of a kind is open on the others. */
  terms?: 'school' | 'plan' | 'leaving' | 'county';
  load: () => Promise<{ Component: ComponentType }>;
}

/** Every page, in the order of the menu. */
export const pages: Page[] = [
  {
    path: '/',
    title: '概览',
    isFor: isOffice,
    menu: { icon: <AppstoreOutlined aria-hidden /> },
    load: async () => ({ Component: (await import('./pages/overview/overview')).OverviewPage }),
  },
  {
    path: '/my-classes',
    title: '我的班级',
    isFor: isInClasses,
    menu: { icon: <TeamOutlined aria-hidden /> },
    load: async () => ({ Component: (await import('./pages/my-classes/my-classes')).MyClassesPage }),
  },
  {
    path: '/verify',
    title: '核实',
    isFor: isInClasses,
    menu: { icon: <CheckSquareOutlined aria-hidden /> },
    load: async () => ({ Component: (await import('./pages/verify/verify')).VerifyPage }),
  },
  {
    path: '/comments',
    title: '评语',
    isFor: isInClasses,
    menu: { icon: <EditOutlined aria-hidden /> },
    load: async () => ({ Component: (await import('./pages/comments/comments')).CommentsPage }),
  },
  {
    path: '/papers',
    title: '纸质评价表',
    isFor: isInClasses,
    menu: { icon: <FileTextOutlined aria-hidden /> },
    load: async () => ({ Component: (await import('./pages/papers/papers')).PapersPage }),
  },
  {
    path: '/accounts',
    title: '账号开通',
    isFor: (workplace) => isOffice(workplace) || leadsHere(workplace),
    menu: { icon: <IdcardOutlined aria-hidden /> },
    load: async () => ({ Component: (await import('./pages/accounts/accounts')).AccountsPage }),
  },
  {
    path: '/people',
    title: '人员',
    isFor: seesPeople,
    menu: { icon: <ContactsOutlined aria-hidden /> },
    load: async () => ({ Component: (await import('./pages/people/people')).PeoplePage }),
  },
  {
    path: '/roster-import',
    title: '导入名册',
    isFor: keepsRolls,
    menu: { icon: <ImportOutlined aria-hidden /> },
    load: async () => ({ Component: (await import('./pages/roster-import/roster-import')).RosterImportPage }),
  },
  {
    path: '/teaching',
    title: '任课安排',
    isFor: isLeading,
    menu: { icon: <ScheduleOutlined aria-hidden /> },
    terms: 'plan',
    load: async () => ({ Component: (await import('./pages/teaching/teaching')).TeachingPage }),
  },
  {
    path: '/terms',
    title: '学期与校历',
    isFor: decidesScheme,
    menu: { icon: <CalendarOutlined aria-hidden /> },
    terms: 'plan',
    load: async () => ({ Component: (await import('./pages/terms/terms')).TermsPage }),
  },
  {
    path: '/class-groups',
    title: '评价小组',
    isFor: isStaff,
    menu: { icon: <UsergroupAddOutlined aria-hidden /> },
    load: async () => ({ Component: (await import('./pages/class-groups/class-groups')).ClassGroupsPage }),
  },
  {
    path: '/sheet',
    title: '考核表',
    isFor: isLeading,
    menu: { icon: <ProfileOutlined aria-hidden /> },
    terms: 'school',
    load: async () => ({ Component: (await import('./pages/sheet/sheet')).SheetPage }),
  },
  {
    path: '/quotas',
    title: '数量与负担',
    isFor: decidesScheme,
    menu: { icon: <FieldTimeOutlined aria-hidden /> },
    load: async () => ({ Component: (await import('./pages/quotas/quotas')).QuotasPage }),
  },
  {
    path: '/samples',
    title: '抽查',
    isFor: isLeading,
    menu: { icon: <FileSearchOutlined aria-hidden /> },
    terms: 'school',
    load: async () => ({ Component: (await import('./pages/samples/samples')).SamplesPage }),
  },
  {
    path: '/graduation',
    title: '毕业',
    isFor: isLeading,
    menu: { icon: <SolutionOutlined aria-hidden /> },
    terms: 'leaving',
    load: async () => ({ Component: (await import('./pages/graduation/graduation')).GraduationPage }),
  },
  {
    path: '/county-sheets',
    title: '各校考核',
    isFor: isBureau,
    menu: { icon: <ProfileOutlined aria-hidden /> },
    terms: 'county',
    load: async () => ({ Component: (await import('./pages/county-sheets/county-sheets')).CountySheetsPage }),
  },
  {
    path: '/printing',
    title: '打印中心',
    isFor: printsHere,
    menu: { icon: <PrinterOutlined aria-hidden /> },
    load: async () => ({ Component: (await import('./pages/print-center/print-center')).PrintCenterPage }),
  },
  {
    path: '/receipt',
    title: '接收单',
    isFor: isLeading,
    menu: { icon: <AuditOutlined aria-hidden /> },
    terms: 'school',
    load: async () => ({ Component: (await import('./pages/receipt/receipt')).ReceiptPage }),
  },
  {
    path: '/county-receipts',
    title: '各校接收单',
    isFor: isBureau,
    menu: { icon: <AuditOutlined aria-hidden /> },
    terms: 'county',
    load: async () => ({ Component: (await import('./pages/county-receipts/county-receipts')).CountyReceiptsPage }),
  },
  {
    path: '/exports',
    title: '导出记录',
    isFor: answersForData,
    menu: { icon: <DownloadOutlined aria-hidden /> },
    load: async () => ({ Component: (await import('./pages/exports/exports')).ExportsPage }),
  },
  {
    path: '/classes/:classId',
    title: '班级学生',
    load: async () => ({ Component: (await import('./pages/class-roster/class-roster')).ClassRosterPage }),
  },
  {
    path: '/classes/:classId/results-import',
    title: '导入成绩',
    load: async () => ({ Component: (await import('./pages/results-import/results-import')).ResultsImportPage }),
  },
  {
    path: '/classes/:classId/results',
    title: '录成绩',
    load: async () => ({ Component: (await import('./pages/results/results')).ResultsPage }),
  },
  {
    path: '/classes/:classId/comments/:roundId',
    title: '写评语',
    load: async () => ({ Component: (await import('./pages/comment-desk/comment-desk')).CommentDeskPage }),
  },
  {
    path: '/papers/:roundId',
    title: '录纸质表',
    load: async () => ({ Component: (await import('./pages/paper-desk/paper-desk')).PaperDeskPage }),
  },
  {
    path: '/classes/:classId/booklets',
    title: '班级报告单',
    load: async () => ({ Component: (await import('./pages/class-booklets/class-booklets')).ClassBookletsPage }),
  },
  {
    path: '/password',
    title: '修改密码',
    load: async () => ({ Component: (await import('./pages/new-password/new-password')).OwnPasswordPage }),
  },
];

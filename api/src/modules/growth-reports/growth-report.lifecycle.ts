/** Where the booklet of a child and term stands. */
export enum ReportState {
  COLLECTING = 'COLLECTING',
  CHECKED = 'CHECKED',
  PUBLISHED = 'PUBLISHED',
  CORRECTED = 'CORRECTED',
}

const NAMES: Record<ReportState, string> = {
  [ReportState.COLLECTING]: '收集中',
  [ReportState.CHECKED]: '已检查',
  [ReportState.PUBLISHED]: '已发布',
  [ReportState.CORRECTED]: '已更正',
};

/** The Chinese chip of a state. */
export const stateName = (state: ReportState): string => NAMES[state];

/** What may follow what; what was once published is only ever corrected. */
export const REPORT_TRANSITIONS: Record<ReportState, readonly ReportState[]> = {
  [ReportState.COLLECTING]: [ReportState.CHECKED],
  [ReportState.CHECKED]: [ReportState.COLLECTING, ReportState.PUBLISHED],
  [ReportState.PUBLISHED]: [ReportState.CORRECTED],
  [ReportState.CORRECTED]: [ReportState.CORRECTED],
};

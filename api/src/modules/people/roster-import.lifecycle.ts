/** GL-1: where an import of spreadsheets stands. */
export enum RosterImportState {
  WAITING_FOR_FILES = 'WAITING_FOR_FILES',
  READING = 'READING',
  PREVIEWED = 'PREVIEWED',
  FAILED = 'FAILED',
  COMMITTED = 'COMMITTED',
  UNDONE = 'UNDONE',
}

/** The Chinese chip of each state. */
export const ROSTER_IMPORT_STATE_NAMES: Record<RosterImportState, string> = {
  [RosterImportState.WAITING_FOR_FILES]: '待上传',
  [RosterImportState.READING]: '读取中',
  [RosterImportState.PREVIEWED]: '待确认',
  [RosterImportState.FAILED]: '读取失败',
  [RosterImportState.COMMITTED]: '已导入',
  [RosterImportState.UNDONE]: '已撤销',
};

/** What may follow what. */
export const ROSTER_IMPORT_TRANSITIONS: Record<RosterImportState, readonly RosterImportState[]> = {
  [RosterImportState.WAITING_FOR_FILES]: [RosterImportState.READING],
  [RosterImportState.READING]: [RosterImportState.PREVIEWED, RosterImportState.FAILED],
  [RosterImportState.PREVIEWED]: [RosterImportState.COMMITTED, RosterImportState.READING],
  [RosterImportState.FAILED]: [],
  [RosterImportState.COMMITTED]: [RosterImportState.UNDONE],
  [RosterImportState.UNDONE]: [],
};

/** Where a printing job stands. */
export enum PrintState {
  WAITING = 'WAITING',
  PRINTING = 'PRINTING',
  DONE = 'DONE',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}

/** The Chinese chip of each state. */
export const PRINT_STATE_NAMES: Record<PrintState, string> = {
  [PrintState.WAITING]: '排队中',
  [PrintState.PRINTING]: '正在生成',
  [PrintState.DONE]: '可以下载',
  [PrintState.FAILED]: '没有生成成功',
  [PrintState.CANCELLED]: '已取消',
};

/** What may follow what. */
export const PRINT_TRANSITIONS: Record<PrintState, readonly PrintState[]> = {
  [PrintState.WAITING]: [PrintState.PRINTING, PrintState.DONE, PrintState.FAILED, PrintState.CANCELLED],
  [PrintState.PRINTING]: [PrintState.PRINTING, PrintState.DONE, PrintState.FAILED, PrintState.CANCELLED],
  [PrintState.DONE]: [],
  [PrintState.FAILED]: [],
  [PrintState.CANCELLED]: [],
};

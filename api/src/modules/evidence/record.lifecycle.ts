/** Where a record stands. */
export enum RecordState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  VERIFIED = 'VERIFIED',
  HIDDEN = 'HIDDEN',
  WITHDRAWN = 'WITHDRAWN',
}

/** The Chinese chip of each state. */
export const RECORD_STATE_NAMES: Record<RecordState, string> = {
  [RecordState.DRAFT]: '草稿',
  [RecordState.SUBMITTED]: '待核实',
  [RecordState.RETURNED]: '已退回',
  [RecordState.VERIFIED]: '已核实',
  [RecordState.HIDDEN]: '老师已隐藏',
  [RecordState.WITHDRAWN]: '已撤回',
};

/** What may follow what. */
export const RECORD_TRANSITIONS: Record<RecordState, readonly RecordState[]> = {
  [RecordState.DRAFT]: [RecordState.SUBMITTED, RecordState.VERIFIED, RecordState.WITHDRAWN],
  [RecordState.SUBMITTED]: [RecordState.VERIFIED, RecordState.RETURNED, RecordState.WITHDRAWN],
  [RecordState.RETURNED]: [RecordState.SUBMITTED, RecordState.VERIFIED, RecordState.WITHDRAWN],
  [RecordState.VERIFIED]: [RecordState.HIDDEN, RecordState.WITHDRAWN],
  [RecordState.HIDDEN]: [RecordState.VERIFIED, RecordState.WITHDRAWN],
  [RecordState.WITHDRAWN]: [],
};

/** States in which the recorder may still change what was written. */
export const EDITABLE: readonly RecordState[] = [RecordState.DRAFT, RecordState.RETURNED];

/** States that count for quotas and show to the family. */
export const COUNTED: readonly RecordState[] = [RecordState.SUBMITTED, RecordState.VERIFIED];

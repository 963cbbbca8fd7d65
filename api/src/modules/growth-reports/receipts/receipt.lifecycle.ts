/** Where the receipt of a school's printed booklets stands. */
export enum ReceiptState {
  ISSUED = 'ISSUED',
  SIGNED = 'SIGNED',
  SEALED = 'SEALED',
  COLLECTED = 'COLLECTED',
  AUDITED = 'AUDITED',
}

/** The Chinese chip of each state. */
export const RECEIPT_STATE_NAMES: Record<ReceiptState, string> = {
  [ReceiptState.ISSUED]: '已登记',
  [ReceiptState.SIGNED]: '已签收',
  [ReceiptState.SEALED]: '已盖章',
  [ReceiptState.COLLECTED]: '已收集',
  [ReceiptState.AUDITED]: '已审核',
};

/** What follows what; the paper goes one way. */
export const RECEIPT_TRANSITIONS: Record<ReceiptState, readonly ReceiptState[]> = {
  [ReceiptState.ISSUED]: [ReceiptState.SIGNED],
  [ReceiptState.SIGNED]: [ReceiptState.SEALED],
  [ReceiptState.SEALED]: [ReceiptState.COLLECTED],
  [ReceiptState.COLLECTED]: [ReceiptState.AUDITED],
  [ReceiptState.AUDITED]: [],
};

const SENT = '接收单已经交给平台人员或教育局，照片不能再换。';

/** Why no picture of the paper can be kept in a state, in words; null where it can: once it is signed, until it is collected. */
export const WHY_NOT_SCANNED: Record<ReceiptState, string | null> = {
  [ReceiptState.ISSUED]: '接收单还没有签收。请先签字并登记签收，再传签好的纸面。',
  [ReceiptState.SIGNED]: null,
  [ReceiptState.SEALED]: null,
  [ReceiptState.COLLECTED]: SENT,
  [ReceiptState.AUDITED]: SENT,
};

/** Why a paper cannot be replaced by a corrected one in a state, in words; null where it can: once it is signed, until it is audited. */
export const WHY_NOT_CORRECTED: Record<ReceiptState, string | null> = {
  [ReceiptState.ISSUED]: '接收单还没有签收，直接改好份数再保存就行，不用更正。',
  [ReceiptState.SIGNED]: null,
  [ReceiptState.SEALED]: null,
  [ReceiptState.COLLECTED]: null,
  [ReceiptState.AUDITED]: '教育局已经审核盖章，这张接收单不能再更正。份数确实错了，请联系所属教育局的综评专员。',
};

/** What a paper waits for, as who collects them asks. */
export enum ReceiptWork {
  AT_SCHOOL = 'AT_SCHOOL',
  TO_COLLECT = 'TO_COLLECT',
  TO_AUDIT = 'TO_AUDIT',
  AUDITED = 'AUDITED',
}

/** In which states a paper waits for what; at the school also before it is issued. */
export const STATES_OF: Record<ReceiptWork, readonly ReceiptState[]> = {
  [ReceiptWork.AT_SCHOOL]: [ReceiptState.ISSUED, ReceiptState.SIGNED],
  [ReceiptWork.TO_COLLECT]: [ReceiptState.SEALED],
  [ReceiptWork.TO_AUDIT]: [ReceiptState.COLLECTED],
  [ReceiptWork.AUDITED]: [ReceiptState.AUDITED],
};

/** The papers that were collected, audited or not yet. */
export const COLLECTED: readonly ReceiptState[] = [ReceiptState.COLLECTED, ReceiptState.AUDITED];

const WORKS = Object.values(ReceiptWork);

/** What a paper in a state, or one that was not issued, waits for. */
export const workOf = (state: ReceiptState | null): ReceiptWork =>
  state === null ? ReceiptWork.AT_SCHOOL : WORKS.find((work) => STATES_OF[work].includes(state))!;

/** What may come next; null at the end. */
export const nextOf = (state: ReceiptState): ReceiptState | null => RECEIPT_TRANSITIONS[state][0] ?? null;

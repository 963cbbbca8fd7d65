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

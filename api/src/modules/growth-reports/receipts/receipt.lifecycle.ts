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

/** What may come next; null at the end. */
export const nextOf = (state: ReceiptState): ReceiptState | null => RECEIPT_TRANSITIONS[state][0] ?? null;

/** Where a version of a scheme stands in a school. */
export enum SchemeState {
  IN_FORCE = 'IN_FORCE',
  REPLACED = 'REPLACED',
  EXPIRED = 'EXPIRED',
}

/** The Chinese chip of each state. */
export const SCHEME_STATE_NAMES: Record<SchemeState, string> = {
  [SchemeState.IN_FORCE]: '执行中',
  [SchemeState.REPLACED]: '已更替',
  [SchemeState.EXPIRED]: '已到期',
};

/** What may follow what. */
export const SCHEME_TRANSITIONS: Record<SchemeState, readonly SchemeState[]> = {
  [SchemeState.IN_FORCE]: [SchemeState.REPLACED, SchemeState.EXPIRED],
  [SchemeState.REPLACED]: [],
  [SchemeState.EXPIRED]: [],
};

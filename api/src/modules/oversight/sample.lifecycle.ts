/** Where a booklet that was drawn stands. */
export enum SampleState {
  WAITING = 'WAITING',
  FINE = 'FINE',
  FOUND = 'FOUND',
  ANSWERED = 'ANSWERED',
  SETTLED = 'SETTLED',
}

const NAMES: Record<SampleState, string> = {
  [SampleState.WAITING]: '待检查',
  [SampleState.FINE]: '没有问题',
  [SampleState.FOUND]: '待更正',
  [SampleState.ANSWERED]: '待复查',
  [SampleState.SETTLED]: '已复查',
};

/** The Chinese chip of a state. */
export const sampleStateName = (state: SampleState): string => NAMES[state];

/** What may follow what: a finding is answered, and looked at a second time. */
export const SAMPLE_TRANSITIONS: Record<SampleState, readonly SampleState[]> = {
  [SampleState.WAITING]: [SampleState.FINE, SampleState.FOUND],
  [SampleState.FINE]: [],
  [SampleState.FOUND]: [SampleState.ANSWERED],
  [SampleState.ANSWERED]: [SampleState.SETTLED, SampleState.FOUND],
  [SampleState.SETTLED]: [],
};

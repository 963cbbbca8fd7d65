/** How far somebody has come with a form. */
export enum SubmissionState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
}

/** What a client is told, where nothing may have been written yet. */
export enum EntryState {
  NONE = 'NONE',
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
}

/** The Chinese chip of each. */
export const ENTRY_STATE_NAMES: Record<EntryState, string> = {
  [EntryState.NONE]: '未填写',
  [EntryState.DRAFT]: '草稿',
  [EntryState.SUBMITTED]: '已提交',
};

/** What may follow what: what was handed in may be handed in again, but never becomes a draft. */
export const SUBMISSION_TRANSITIONS: Record<SubmissionState, readonly SubmissionState[]> = {
  [SubmissionState.DRAFT]: [SubmissionState.SUBMITTED],
  [SubmissionState.SUBMITTED]: [SubmissionState.SUBMITTED],
};

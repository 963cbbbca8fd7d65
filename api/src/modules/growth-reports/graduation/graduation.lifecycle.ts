/** How far the graduation of a pupil has come. */
export enum GraduationState {
  OPEN = 'OPEN',
  PROPOSED = 'PROPOSED',
  SIGNED = 'SIGNED',
}

const NAMES: Record<GraduationState, string> = {
  [GraduationState.OPEN]: '待提出',
  [GraduationState.PROPOSED]: '待签署',
  [GraduationState.SIGNED]: '已签署',
};

/** The Chinese chip of a state. */
export const graduationStateName = (state: GraduationState): string => NAMES[state];

/** What may follow what: what was signed is only ever corrected by signing again. */
export const GRADUATION_TRANSITIONS: Record<GraduationState, readonly GraduationState[]> = {
  [GraduationState.OPEN]: [GraduationState.PROPOSED, GraduationState.SIGNED],
  [GraduationState.PROPOSED]: [GraduationState.PROPOSED, GraduationState.SIGNED],
  [GraduationState.SIGNED]: [GraduationState.SIGNED],
};

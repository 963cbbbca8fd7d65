/** Where an invitation stands. Expiry is a matter of the clock, not a state. */
export enum InvitationState {
  OPEN = 'OPEN',
  USED = 'USED',
  REVOKED = 'REVOKED',
}

/** Why somebody who has an account is given a code anew; kept with the code and in the log. */
export enum RenewalReason {
  FORGOTTEN = 'FORGOTTEN',
  NUMBER_CHANGED = 'NUMBER_CHANGED',
  NEVER_CAME_IN = 'NEVER_CAME_IN',
  KNOWN_TO_OTHERS = 'KNOWN_TO_OTHERS',
}

/** What may follow what. */
export const INVITATION_TRANSITIONS: Record<InvitationState, readonly InvitationState[]> = {
  [InvitationState.OPEN]: [InvitationState.USED, InvitationState.REVOKED],
  [InvitationState.USED]: [],
  [InvitationState.REVOKED]: [],
};

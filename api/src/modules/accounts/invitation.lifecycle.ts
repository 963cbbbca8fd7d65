/** Where an invitation stands. Expiry is a matter of the clock, not a state. */
export enum InvitationState {
  OPEN = 'OPEN',
  USED = 'USED',
  REVOKED = 'REVOKED',
}

/** What may follow what. */
export const INVITATION_TRANSITIONS: Record<InvitationState, readonly InvitationState[]> = {
  [InvitationState.OPEN]: [InvitationState.USED, InvitationState.REVOKED],
  [InvitationState.USED]: [],
  [InvitationState.REVOKED]: [],
};

/** As what somebody belongs to a school; a teacher with a child there is both. */
export enum PersonKind {
  STAFF = 'STAFF',
  PUPIL = 'PUPIL',
  GUARDIAN = 'GUARDIAN',
}

/** How far somebody is with an own account. */
export enum AccountState {
  /** Neither an account nor a code that holds. */
  NONE = 'NONE',
  /** No account, but a printed code that holds. */
  INVITED = 'INVITED',
  /** The password is still the one that the office gave out. */
  FIRST_PASSWORD = 'FIRST_PASSWORD',
  /** An account, and a code by which it is proved anew. */
  RENEWED = 'RENEWED',
  OPEN = 'OPEN',
}

/** The states from the one that asks for most, as lists put them in order; the place here is the number in a query. */
export const ACCOUNT_STATES: readonly AccountState[] = [
  AccountState.NONE,
  AccountState.INVITED,
  AccountState.FIRST_PASSWORD,
  AccountState.RENEWED,
  AccountState.OPEN,
];

/** What a state is called. */
export const ACCOUNT_STATE_NAMES: Record<AccountState, string> = {
  [AccountState.NONE]: '还没有账号',
  [AccountState.INVITED]: '已发纸条，还没用',
  [AccountState.FIRST_PASSWORD]: '还没换初始密码',
  [AccountState.RENEWED]: '已重新邀请，还没用',
  [AccountState.OPEN]: '已开通',
};

/** Whether somebody at the home of a pupil has an account. */
export enum HomeAccount {
  OPEN = 'OPEN',
  LACKING = 'LACKING',
  /** The home takes no part today, and counts nowhere. */
  PAUSED = 'PAUSED',
}

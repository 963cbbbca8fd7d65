/** Why a password is reset; kept in the log. */
export enum ResetReason {
  FORGOTTEN = 'FORGOTTEN',
  DEVICE_LOST = 'DEVICE_LOST',
  KNOWN_TO_OTHERS = 'KNOWN_TO_OTHERS',
  HANDED_OUT_WRONG = 'HANDED_OUT_WRONG',
}

/** How far a member of staff is with the own account. */
export enum StaffAccountState {
  NONE = 'NONE',
  FIRST_PASSWORD = 'FIRST_PASSWORD',
  OPEN = 'OPEN',
}

/** What a state is called. */
export const STAFF_ACCOUNT_STATES: Record<StaffAccountState, string> = {
  [StaffAccountState.NONE]: '还没有账号',
  [StaffAccountState.FIRST_PASSWORD]: '还没换初始密码',
  [StaffAccountState.OPEN]: '已开通',
};

/** A member of staff whose password somebody would reset. */
export interface ToReset {
  hasAccount: boolean;
  isOneself: boolean;
  /** Whether the same account is somebody at another school, at a bureau or at the platform. */
  isElsewhere: boolean;
}

/**
 * Why a password cannot be reset; null when it can. An administrator reaches nothing beyond the own school: an account
 * that is somebody elsewhere, too, would open that door as well.
 */
export function whyNotReset(isAdministrator: boolean, { hasAccount, isOneself, isElsewhere }: ToReset): string | null {
  if (!isAdministrator) return '密码由本校综评管理员重置。';
  if (isOneself) return '这是您自己的账号。请在“修改密码”里改；忘了请找另一位综评管理员，或平台运维。';
  if (!hasAccount) return '还没有账号，请先开通。';
  if (isElsewhere)
    return '这个账号在别的学校或教育局也有身份，本校不能重置，免得连那边一起打开。请本人凭原密码修改；忘了请找平台运维。';
  return null;
}

import type { AccountState, HomeAccount, PeopleSort, PersonKind } from '../../features/accounts/people.queries';
import { useAddressChoice } from '../../ui/address-choice';
import { sortIn } from '../../ui/sort-choice';

export const KINDS: readonly (readonly [PersonKind, string])[] = [
  ['STAFF', '教职工'],
  ['PUPIL', '学生'],
  ['GUARDIAN', '家长'],
];

/** How far accounts are, as the list is narrowed; each by the states that it means. */
export const ACCOUNTS: readonly (readonly [string, string, readonly AccountState[]])[] = [
  ['without', '没有账号的', ['NONE', 'INVITED']],
  ['none', '没有账号，也没有纸条', ['NONE']],
  ['invited', '已发纸条，还没用', ['INVITED']],
  ['with', '有账号的', ['FIRST_PASSWORD', 'RENEWED', 'OPEN']],
  ['first', '还没换初始密码', ['FIRST_PASSWORD']],
  ['renewed', '已重新邀请，还没用', ['RENEWED']],
];

export const HOMES: readonly (readonly [HomeAccount, string])[] = [
  ['LACKING', '家里还没有账号'],
  ['OPEN', '家里有账号'],
  ['PAUSED', '暂不参加'],
];

export const ORDERS: readonly (readonly [PeopleSort, string])[] = [
  ['NAME', '按姓名拼音'],
  ['CLASS', '按班级和座号'],
  ['ACCOUNT', '没开通的在前'],
];

/** Which people are looked for, as it stands in the address, and how it is changed. */
export function usePeopleChoice() {
  const { params, choose } = useAddressChoice();
  const account = ACCOUNTS.find(([name]) => name === params.get('account'));
  const choice = {
    kind: KINDS.find(([kind]) => kind === params.get('kind'))?.[0] ?? null,
    classId: params.get('class'),
    account: account?.[0] ?? '',
    accounts: account ? [...account[2]] : null,
    home: HOMES.find(([home]) => home === params.get('home'))?.[0] ?? null,
    search: params.get('search') ?? '',
    sort: sortIn(ORDERS, params),
  };
  return { choice, choose };
}

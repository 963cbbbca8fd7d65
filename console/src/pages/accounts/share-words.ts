import { shareOf } from '../../../../miniprogram/src/words/percent';
import type { ClassRate } from '../../features/accounts/account-rates.queries';

/** How many of how many, and the share. */
export const shareWords = ({ opened, total }: ClassRate['homes'], unit: string): string =>
  total === 0 ? `0 ${unit}` : `${opened} / ${total} ${unit} · ${shareOf(opened, total)}`;

/** How many homes of a class that can take part have no account. */
export const lackingIn = ({ homes }: Pick<ClassRate, 'homes'>): number => homes.total - homes.opened;

import type { ClassRate } from '../../features/accounts/account-rates.queries';

/** How many of how many, and the whole percentage, rounded down so that it says 100 only when it is all. */
export const shareWords = ({ opened, total }: ClassRate['homes'], unit: string): string =>
  total === 0 ? `0 ${unit}` : `${opened} / ${total} ${unit} · ${Math.floor((opened * 100) / total)}%`;

/** How many homes of a class that can take part have no account. */
export const lackingIn = ({ homes }: Pick<ClassRate, 'homes'>): number => homes.total - homes.opened;

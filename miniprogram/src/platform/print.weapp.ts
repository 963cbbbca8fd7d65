/** WeChat cannot print. */
export const canPrint = false;

/** Never offered in WeChat. */
export function printPage(): void {
  return undefined;
}

/** Found by its name in WeChat, not by an address. */
export const publicPlace = (): string => '';

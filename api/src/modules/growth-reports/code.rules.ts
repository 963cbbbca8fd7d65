import { newCode, plainCode } from '../accounts/invitation.rules.js';

const LENGTH = 12;
const GROUP = /.{4}/g;

/** A new code for a printed page. */
export const newReportCode = (): string => newCode(LENGTH);

/** A code as it was typed, as it is compared. */
export const plainReportCode = (typed: string): string => plainCode(typed);

/** A code as it is printed: three groups of four. */
export const printedReportCode = (code: string): string => code.match(GROUP)?.join(' ') ?? code;

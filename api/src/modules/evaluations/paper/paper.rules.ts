import { newCode } from '../../accounts/invitation.rules.js';
import { Rater } from '../../schemes/codes.rules.js';
import { SubmissionState } from '../submission.lifecycle.js';

/** Forms of children and homes: those can be printed, filled in by hand and typed by the school. */
export const ON_PAPER: readonly Rater[] = [Rater.SELF, Rater.GUARDIAN, Rater.PEER];

const CODE_LENGTH = 5;

/** The code of a paper, short enough to be typed from it. */
export const newPaperCode = (): string => newCode(CODE_LENGTH);

/** What stands under the keys of a form, as far as it says who wrote. */
export interface Written {
  entered_as: string;
  state: string;
}

/** Whoever began by themselves goes on by themselves: nothing of theirs is shown to, or written over by, who types from paper. */
export const hasBegun = (written: Pick<Written, 'entered_as'> | undefined): boolean =>
  written !== undefined && ON_PAPER.includes(written.entered_as as Rater);

/** ZM-3: what one classmate said is read by nobody: once it is handed in, not by who typed it from paper either. */
export const isSealed = (rater: Rater, written: Written | undefined): boolean =>
  rater === Rater.PEER && written?.state === SubmissionState.SUBMITTED;

/** Why nothing is typed where somebody writes by themselves. */
export const BEGUN = '这一份他们自己已经在系统里写了，以自己写的为准，不用再录纸质的。';

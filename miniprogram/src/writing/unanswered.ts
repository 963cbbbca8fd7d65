import type { SaveInput } from './form';

/** What was sent and had no answer yet: a draft, and a form that somebody meant to hand in. */
export interface Unanswered {
  draft: SaveInput | null;
  handIn: SaveInput | null;
}

export const NOTHING_UNANSWERED: Unanswered = { draft: null, handIn: null };

type Text = Pick<SaveInput, 'answers' | 'comment'>;

/** What a form says, as one text by which two of them are compared. */
export const textOf = ({ answers, comment }: Text): string => JSON.stringify([answers, comment]);

/**
 * What is asked for once more, under its own key, before or instead of what is said now. A draft goes before everything
 * new, since it moves the version; handing in goes again only when a person hands in the very same text.
 */
export function toAskAgain({ draft, handIn }: Unanswered, text: string, submit: boolean): SaveInput | null {
  if (draft) return draft;
  return submit && handIn && textOf(handIn) === text ? handIn : null;
}

/** Whether what somebody kept meanwhile is only the own form, handed in by a request whose answer was lost. */
export const isOwn = ({ handIn }: Unanswered, kept: { version: number; comment: string }): boolean =>
  handIn !== null && kept.version === (handIn.version ?? 0) + 1 && kept.comment === handIn.comment.trim();

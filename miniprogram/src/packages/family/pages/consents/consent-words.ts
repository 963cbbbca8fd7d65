import type { Consent, Decision } from '../../../../features/privacy/consents.queries';
import type { IconName } from '../../../../ui/icon/icon';

interface ChipLook {
  text: string;
  icon: IconName;
  tone: 'brand' | 'wait' | 'plain';
}

const chips: Record<Decision, ChipLook> = {
  ACKNOWLEDGED: { text: '已知道', icon: 'tick', tone: 'brand' },
  GRANTED: { text: '已同意', icon: 'tick', tone: 'brand' },
  REFUSED: { text: '不同意', icon: 'close', tone: 'plain' },
  WITHDRAWN: { text: '已撤回', icon: 'undo', tone: 'plain' },
};

/** The answer that counts, in words and a glyph. */
export function chipOf({ kind, decision }: Pick<Consent, 'kind' | 'decision'>): ChipLook {
  if (decision) return chips[decision];
  return { text: kind === 'SCHOOL_DUTY' ? '请看一看' : '还没有选', icon: 'clock', tone: 'wait' };
}

export const answerLabels: Record<Decision, string> = {
  ACKNOWLEDGED: '知道了',
  GRANTED: '同意',
  REFUSED: '不同意',
  WITHDRAWN: '撤回同意',
};

/** What holds from the answer on. */
export const afterwards: Record<Decision, string> = {
  ACKNOWLEDGED: '好，记下了。想再看，随时来这里。',
  GRANTED: '好，记下了，从现在起有效。哪天改主意，在这里点一下就能撤回。',
  REFUSED: '好，已按不同意记下。哪天改主意，在这里点一下就行。',
  WITHDRAWN: '已经撤回，从现在起生效。以前的同意也会留下记录，便于查对。',
};

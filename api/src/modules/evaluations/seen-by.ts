import { Rater } from '../schemes/codes.rules.js';
import type { Scheme } from '../schemes/index.js';

const TEACHERS = '公布以前，只有本班老师和学校能看到；公布以后，孩子和家长也能看到。';

const SEEN_BY: Record<Rater, (scheme: Scheme) => string> = {
  [Rater.SELF]: () => '提交以后，家长、本班老师和学校能看到，会写进报告单（册）。同学看不到。',
  [Rater.PEER]: (scheme) =>
    `谁也看不到这一份：老师、家长和这位同学都看不到。至少 ${scheme.evaluations.peers?.minimumGroup ?? 2} 名同学评过，才会公布大家的平均，不写名字。`,
  [Rater.GUARDIAN]: () => '提交以后，孩子、本班老师和学校能看到，会写进报告单（册）。别的家长看不到。',
  [Rater.TEACHER]: () => TEACHERS,
  [Rater.HOMEROOM_TEACHER]: () => TEACHERS,
  [Rater.CLASS_GROUP]: () => TEACHERS,
  [Rater.SCHOOL]: () => TEACHERS,
};

/** Who will see what is written on a form, in words for who writes it. */
export const seenBy = (scheme: Scheme, rater: Rater): string => SEEN_BY[rater](scheme);

import { Rater } from '../../schemes/codes.rules.js';
import type { Scheme } from '../../schemes/index.js';
import { seenBy } from '../seen-by.js';

/** Who will see what stands on a paper: unlike on a device, who types it reads it. */
export function paperSeenBy(scheme: Scheme, rater: Rater): string {
  if (rater !== Rater.PEER) return `${seenBy(scheme, rater)}写完交给老师，由老师录进系统。`;
  const least = scheme.evaluations.peers?.minimumGroup ?? 2;
  return `只有帮你录进系统的老师看得到这张纸，录完就收走；同学和家长看不到。至少 ${least} 名同学评过，才会公布大家的平均，不写名字。`;
}

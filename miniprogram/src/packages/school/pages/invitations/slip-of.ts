import type { Slip } from '../../../../features/accounts/slip-sheet';
import type { Invitation } from '../../../../features/accounts/slips.queries';
import { publicPlace } from '../../../../platform/print';
import { shortDay } from '../../../../words/times';

/** The slip of an invitation: for whom, the code, until when, and what to do. */
export function slipOf({ personName, studentName, kinship, code, expiresAt }: Invitation): Slip {
  const place = publicPlace();
  return {
    key: code,
    to: personName,
    notes: [kinship ? `${studentName}的${kinship}` : '学生本人', `${shortDay(expiresAt)}以前有效`],
    groups: code.split('-'),
    lines: [
      `① ${place === '' ? '在微信里打开小程序“综评”' : `手机浏览器打开 ${place}`}`,
      '② 点“老师发来的邀请码”，填上这个码',
    ],
  };
}

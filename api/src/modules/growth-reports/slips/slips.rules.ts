/** A slip to be cut out and handed over to one person. */
export interface PrintedSlip {
  /** For whom it is. */
  to: string;
  /** What the person is: 林晓禾的母亲. */
  about: string;
  /** What the secret is: 邀请码, 初始密码. */
  label: string;
  /** The secret in groups, one a line. */
  secret: string[];
  /** The account name, where there is one already; empty otherwise. */
  account: string;
  /** Where the picture to be scanned leads. */
  link: string;
  until: string;
  steps: string[];
  purpose: string;
  ask: string;
}

/** Slips as they are printed. */
export interface SlipsContent {
  title: string;
  /** School and class. */
  place: string;
  slips: PrintedSlip[];
  drawnAt: string;
}

/** An address as it is typed: without the scheme. */
export const typedAddress = (publicUrl: string): string => publicUrl.replace(/^https?:\/\//, '');

/** Where an invited person comes in: the code stands behind the sharp, so that no server and no log on the way sees it. */
export const bindAddress = (publicUrl: string, code: string): string => `${publicUrl}/#/pages/bind/index?code=${code}`;

const FOR_GUARDIANS = '用来看成长记录、传家里的活动、写寄语、期末看报告单。';
const FOR_PUPILS = '用来看自己的成长记录、写自我评价、期末看报告单。';

/** An invitation as far as its slip tells it. */
export interface Invited {
  personName: string;
  studentName: string;
  kinship: string | null;
  code: string;
  /** The last day on which it holds, in words: 12月7日. */
  until: string;
}

/** The slip of an invitation. */
export function invitationSlip(
  { personName, studentName, kinship, code, until }: Invited,
  { publicUrl, teacher }: { publicUrl: string; teacher: string | null },
): PrintedSlip {
  return {
    ...{ to: personName, about: kinship ? `${studentName}的${kinship}` : '学生本人' },
    ...{ label: '邀请码', secret: code.split('-'), account: '', link: bindAddress(publicUrl, code) },
    until: `${until}以前有效`,
    steps: [
      `手机扫右边的码，或用浏览器打开 ${typedAddress(publicUrl)}`,
      '点“老师发来的邀请码”，起一个账号，定一个密码',
      '以后用这个账号和密码登录',
    ],
    purpose: kinship ? FOR_GUARDIANS : FOR_PUPILS,
    ask: `用一次就作废，只给本人，不要拍照外传。有问题请问${teacher ? `班主任${teacher}老师` : '班主任'}。`,
  };
}

/** The slip of somebody who has an account and gets in anew. */
export const renewalSlip = (invited: Invited, house: { publicUrl: string; teacher: string | null }): PrintedSlip => ({
  ...invitationSlip(invited, house),
  steps: [
    `手机扫右边的码，或用浏览器打开 ${typedAddress(house.publicUrl)}`,
    '点“老师发来的邀请码”，填账号，定一个新密码',
    '用过以后旧密码作废，记录都在',
  ],
});

/** An account with the password that its owner replaces at the first sign-in. */
export interface FirstPassword {
  staffNumber: string;
  name: string;
  account: string;
  initialPassword: string;
}

/** The slip of a first password. */
export function passwordSlip(
  { staffNumber, name, account, initialPassword }: FirstPassword,
  { publicUrl }: { publicUrl: string },
): PrintedSlip {
  return {
    ...{ to: name, about: `工号 ${staffNumber}` },
    ...{ label: '初始密码', secret: initialPassword.match(/.{1,5}/g) ?? [], account, link: `${publicUrl}/`, until: '' },
    steps: [
      `手机扫右边的码，或用浏览器打开 ${typedAddress(publicUrl)}`,
      '填上面的账号和初始密码，两行连起来写，都是小写',
      '马上换成自己的密码，以后用新密码登录',
    ],
    purpose: '用来记录、核实、评价，在手机和学校电脑上都能用。',
    ask: '只给本人，不要拍照外传，用过请撕掉。有问题请问学校综评管理员。',
  };
}

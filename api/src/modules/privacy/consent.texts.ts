import type { LegalDate } from '../../kernel/time.js';
import { isOfFullAge } from '../people/people.rules.js';
import { isUnderFourteen } from '../people/people.rules.js';
import { ConsentKind } from './consent.rules.js';

/** A text as it was shown; a changed text is a new version, and the answer names the version. */
export interface ConsentText {
  kind: ConsentKind;
  version: number;
  title: string;
  body: string;
  /** What a refusal means. */
  ifRefused: string;
}

const DUTY: ConsentText = {
  kind: ConsentKind.SCHOOL_DUTY,
  version: 1,
  title: '学校依法记录的内容',
  body: '学校依照教育主管部门的要求，记录学籍信息、老师的观察与评语、各科成绩等级和期末评价，用来生成报告单（册）和档案。只有教这个孩子的老师、学校负责这项工作的人和您能看到。您可以随时查看、要求更正。',
  ifRefused: '这是学校的法定职责，只是告知您，不需要您同意。',
};

const TERMS: ConsentText = {
  kind: ConsentKind.TERMS,
  version: 1,
  title: '在家也一起记录',
  body: '您和孩子可以用手机记下学习、劳动、运动等时刻，也可以参加自评、互评和家长评价。内容只给本班老师、学校和您自己看，不排名、不做广告、不给第三方。您可以随时停止，并带走或删除自己写的内容。',
  ifRefused: '不同意也不影响孩子：学校仍按规定记录，照样有报告单（册），只是没有家里的记录。',
};

const TERMS_CHILD: ConsentText = {
  ...TERMS,
  title: '在家也一起记录（十四岁以下儿童规则）',
  body: `${TERMS.body}孩子未满十四岁，由监护人决定。我们只收集这件事必需的内容，保存到毕业归档为止；负责人是学校的综评管理员，投诉和更正都可以直接找他。`,
};

const PHOTOS: ConsentText = {
  kind: ConsentKind.PHOTOS,
  version: 1,
  title: '拍到孩子的照片',
  body: '老师拍课堂和活动的照片时，可以标上您的孩子；您自己也可以上传孩子的照片。照片会去掉拍摄位置，只在本班老师、学校和您家里可见，会印进孩子的报告单（册）。撤回后，照片不再显示，只留下“已撤回”三个字。',
  ifRefused: '不同意时，老师不能标记您的孩子，合照里会避开或打码。',
};

const PHOTOS_CHILD: ConsentText = { ...PHOTOS, title: '拍到孩子的照片（十四岁以下儿童规则）' };

const DISPLAY: ConsentText = {
  kind: ConsentKind.DISPLAY,
  version: 1,
  title: '作品与表扬的展示',
  body: '孩子的作品、获得的表扬，可以在班级或学校里展示给其他同学和家长看，只显示姓名和作品，不显示成绩、评语和联系方式，到期自动撤下。',
  ifRefused: '不同意时，孩子的作品和表扬只给自己家和老师看。',
};

const DISPLAY_CHILD: ConsentText = { ...DISPLAY, title: '作品与表扬的展示（十四岁以下儿童规则）' };

const FAMILY: ConsentText = {
  kind: ConsentKind.FAMILY_ACCESS,
  version: 1,
  title: '让家长继续看到我的记录',
  body: '你已满十八周岁，从生日当天起，自己的记录由你自己管理，家长不再能看到。如果你愿意，可以让家长像以前一样查看你的记录、帮你记下在家的时刻；作决定的只有你。随时可以收回，收回后马上生效。',
  ifRefused: '不同意时，家长看不到你的任何内容；他们以前写下的记录会保留在你的成长记录里。',
};

/** The texts in force on a day: separate ones for children below fourteen, one more for pupils of full age. */
export function textsFor(birthOn: LegalDate, today: LegalDate): ConsentText[] {
  if (isUnderFourteen(birthOn, today)) return [DUTY, TERMS_CHILD, PHOTOS_CHILD, DISPLAY_CHILD];
  return [DUTY, TERMS, PHOTOS, DISPLAY, ...(isOfFullAge(birthOn, today) ? [FAMILY] : [])];
}

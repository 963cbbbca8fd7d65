import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../processes.mjs';
import { deskBookletViews, deskCommentViews, deskPaperViews } from './desk-comment-views.mjs';
import { deskPeopleViews } from './desk-people-views.mjs';
import { deskRosterViews } from './desk-roster-views.mjs';

/**
 * What is looked at in the console: `page` of console/src/pages.tsx (or of the door), `as` whom, `shows` a text that is
 * there when the page is, `with` the address, `steps` what is done before looking.
 */
export const deskViews = [
  { name: 'desk-sign-in', page: 'door', as: 'guest', shows: '学校电脑端' },
  { name: 'desk-sign-in-refused', page: 'door', as: 'guest', shows: '学校电脑端', steps: press('登录') },
  { name: 'desk-overview', page: '/', as: 'administrator', shows: '名在籍学生' },
  { name: 'desk-my-classes', page: '/my-classes', as: 'homeroom', shows: '我带的班' },
  { name: 'desk-no-workplace', page: '/', as: 'guardian', shows: '打开手机页面' },
  {
    ...{ name: 'desk-class', page: '/classes/:classId', as: 'administrator', shows: '性别' },
    with: ({ classId }) => `/classes/${classId}`,
  },
  {
    ...{ name: 'desk-class-export', page: '/classes/:classId', as: 'administrator', shows: '性别' },
    with: ({ classId }) => `/classes/${classId}`,
    steps: press('导出班级学生名单'),
  },
  { name: 'desk-exports', page: '/exports', as: 'administrator', shows: '谁导出过什么' },
  { name: 'desk-verify', page: '/verify', as: 'homeroom', shows: '核实（A）' },
  {
    ...{ name: 'desk-verify-return', page: '/verify', as: 'homeroom', shows: '核实（A）' },
    steps: (page) => page.keyboard.press('r'),
  },
  ...deskCommentViews,
  ...deskPaperViews,
  ...deskBookletViews,
  ...deskRosterViews,
  { name: 'desk-accounts', page: '/accounts', as: 'administrator', shows: '各班开通' },
  {
    ...{ name: 'desk-accounts-open', page: '/accounts', as: 'administrator', shows: '打印邀请码' },
    with: ({ classId }) => `/accounts?open=${classId}`,
  },
  {
    ...{ name: 'desk-accounts-slips', page: '/accounts', as: 'administrator', shows: '打印邀请码' },
    with: ({ classId }) => `/accounts?open=${classId}`,
    steps: press('打印邀请码'),
  },
  {
    ...{ name: 'desk-accounts-staff', page: '/accounts', as: 'administrator', shows: '所有岗位' },
    with: () => '/accounts?list=staff',
  },
  {
    ...{ name: 'desk-accounts-reset', page: '/accounts', as: 'administrator', shows: '所有岗位' },
    with: () => '/accounts?list=staff&account=yes',
    steps: async (page) => {
      await page
        .getByRole('button', { name: /^重置密码/ })
        .first()
        .click();
      await page.getByText('请当面核对是本人').waitFor();
    },
  },
  ...deskPeopleViews,
  { name: 'desk-teaching', page: '/teaching', as: 'administrator', shows: '点一格，换老师' },
  {
    ...{ name: 'desk-teaching-cell', page: '/teaching', as: 'administrator', shows: '点一格，换老师' },
    steps: (page) => page.locator('.teaching__cell').nth(1).click(),
  },
  {
    ...{ name: 'desk-teaching-copy', page: '/teaching', as: 'formerAdministrator', shows: '点一格，换老师' },
    steps: async (page) => {
      await page.getByRole('button', { name: '照抄上学期' }).click();
      await page.getByText('现在还没有改动').waitFor();
    },
  },
  { name: 'desk-terms', page: '/terms', as: 'administrator', shows: '最后一起保存' },
  {
    ...{ name: 'desk-terms-days', page: '/terms', as: 'administrator', shows: '最后一起保存' },
    steps: async (page) => {
      for (const number of [3, 4, 12])
        await page.locator('.terms__month').nth(2).locator('.terms__day').nth(number).click();
    },
  },
  {
    ...{ name: 'desk-terms-open', page: '/terms', as: 'administrator', shows: '最后一起保存' },
    steps: async (page) => {
      await page.getByRole('button', { name: '开新学期' }).click();
      await page.getByLabel('最后一天').fill('');
    },
  },
  {
    ...{ name: 'desk-terms-refused', page: '/terms', as: 'administrator', shows: '最后一起保存' },
    steps: async (page) => {
      await page.getByRole('button', { name: '开新学期' }).click();
      await page.getByLabel('第一天').fill('2027-01-04');
      await page.getByLabel('最后一天').fill('2027-07-09');
      await page.getByRole('button', { name: '开这个学期' }).click();
      await page.locator('.terms__fault').first().waitFor();
    },
  },
  {
    ...{ name: 'desk-terms-over', page: '/terms', as: 'formerAdministrator', shows: '不能再改' },
    with: async (person) => `/terms?term=${await formerTerm(person)}`,
  },
  { name: 'desk-groups', page: '/class-groups', as: 'administrator', shows: '各班小组' },
  {
    ...{ name: 'desk-groups-open', page: '/class-groups', as: 'administrator', shows: '连组长已选' },
    with: ({ classId }) => `/class-groups?open=${classId}`,
  },
  { name: 'desk-sheet', page: '/sheet', as: 'administrator', shows: '落在哪一档' },
  {
    ...{ name: 'desk-sheet-classes', page: '/sheet', as: 'administrator', shows: '不排名次' },
    with: () => '/sheet?rate=HOUSEHOLDS',
  },
  {
    ...{ name: 'desk-sheet-people', page: '/sheet', as: 'administrator', shows: '按班级和学号' },
    with: () => '/sheet?rate=HOUSEHOLDS&whom=open',
  },
  {
    ...{ name: 'desk-sheet-frozen', page: '/sheet', as: 'formerAdministrator', shows: '内容指纹' },
    with: async (person) => `/sheet?term=${await formerTerm(person)}&rate=TEACHERS`,
  },
  { name: 'desk-quotas', page: '/quotas', as: 'administrator', shows: '已完成' },
  {
    ...{ name: 'desk-quotas-adopt', page: '/quotas', as: 'administrator', shows: '已完成' },
    steps: (page) => page.getByRole('button', { name: '启用这份方案' }).first().click(),
  },
  {
    ...{ name: 'desk-quotas-export', page: '/quotas', as: 'administrator', shows: '谁做了多少' },
    steps: press('导出各家庭完成情况'),
  },
  { name: 'desk-samples', page: '/samples', as: 'administrator', shows: '抽中的册子' },
  {
    ...{ name: 'desk-samples-open', page: '/samples', as: 'administrator', shows: '建议：' },
    with: () => '/samples?state=FOUND',
    steps: (page) => page.locator('.samples__name').first().click(),
  },
  {
    ...{ name: 'desk-samples-check', page: '/samples', as: 'administrator', shows: '抽中的册子' },
    with: () => '/samples?state=WAITING',
    steps: async (page) => {
      await openWhatMayBeChecked(page);
      await page.getByLabel('照片的使用符合家里的同意').check();
    },
  },
  {
    ...{ name: 'desk-samples-without', page: '/samples', as: 'administrator', shows: '发布以后就不在这里' },
    with: () => '/samples?list=without',
  },
  { name: 'desk-graduation', page: '/graduation', as: 'leavingPrincipal', shows: '不算未达到', with: leavingYear },
  {
    ...{ name: 'desk-graduation-pupil', page: '/graduation', as: 'leavingPrincipal', shows: '不算未达到' },
    with: leavingYear,
    steps: async (page) => {
      await page.getByRole('button', { name: '柯予墨' }).click();
      await page.getByText('家长申请因病休学').waitFor();
    },
  },
  {
    ...{ name: 'desk-graduation-sign', page: '/graduation', as: 'leavingPrincipal', shows: '不算未达到' },
    with: leavingYear,
    steps: async (page) => {
      await page.getByLabel('选宋嘉树').check();
      await page.getByRole('button', { name: '签署' }).first().click();
    },
  },
  {
    ...{ name: 'desk-graduation-none', page: '/graduation', as: 'leavingPrincipal', shows: '没有要办毕业的班' },
    with: (person) => leavingYear(person, 0),
  },
  { name: 'desk-graduation-early', page: '/graduation', as: 'administrator', shows: '不算未达到' },
  { name: 'desk-county', page: '/county-sheets', as: 'officer', shows: '先打开最近有数据的学期' },
  {
    ...{ name: 'desk-county-running', page: '/county-sheets', as: 'officer', shows: '学校锁定后才看得到' },
    with: countyTerm('/county-sheets', 0),
  },
  { name: 'desk-printing', page: '/printing', as: 'administrator', shows: '打印任务', steps: printAll },
  { name: 'desk-printing-none', page: '/printing', as: 'quietHomeroom', shows: '还没有打印过' },
  { name: 'desk-receipt', page: '/receipt', as: 'administrator', shows: '各班收到的份数' },
  {
    ...{ name: 'desk-receipt-collected', page: '/receipt', as: 'formerAdministrator', shows: '已收集' },
    with: async (person) => `/receipt?term=${await formerTerm(person)}`,
  },
  {
    ...{ name: 'desk-receipt-none', page: '/receipt', as: 'formerAdministrator', shows: '还没有发布的报告单' },
  },
  { name: 'desk-county-receipts', page: '/county-receipts', as: 'officer', shows: '各校接收单' },
  {
    ...{ name: 'desk-county-receipts-former', page: '/county-receipts', as: 'officer', shows: '登记审核盖章' },
    with: countyTerm('/county-receipts', 1),
    steps: press('登记审核盖章'),
  },
  {
    ...{ name: 'desk-results-import', page: '/classes/:classId/results-import', as: 'homeroom', shows: '下载模板' },
    with: ({ classId }) => `/classes/${classId}/results-import`,
  },
  {
    ...{ name: 'desk-results-preview', page: '/classes/:classId/results-import', as: 'homeroom', shows: '下载模板' },
    with: ({ classId }) => `/classes/${classId}/results-import`,
    steps: bringResults,
  },
  {
    ...{ name: 'desk-results', page: '/classes/:classId/results', as: 'homeroom', shows: '整块贴进来' },
    with: ({ classId }) => `/classes/${classId}/results`,
  },
  {
    ...{ name: 'desk-results-faults', page: '/classes/:classId/results', as: 'homeroom', shows: '整块贴进来' },
    with: ({ classId }) => `/classes/${classId}/results`,
    steps: typeInto('语文', ['优秀', '98', '好']),
  },
  { name: 'desk-password', page: '/password', as: 'homeroom', shows: '换一个新密码' },
];

const TERMS = `query ($schoolId: ID!) { terms(schoolId: $schoolId) { id isCurrent } }`;

const LEAVING_YEAR = `query ($schoolId: ID!) { leavingYear(schoolId: $schoolId) { years } }`;

/** The graduation of a school year, of the former one unless said. */
async function leavingYear({ asks, schoolId }, index = 1) {
  const { years } = (await asks(LEAVING_YEAR, { schoolId })).leavingYear;
  return `/graduation?year=${years[index]}`;
}

const COUNTY_TERMS = `query ($unitId: ID!) { countyTerms(unitId: $unitId) { schoolYear semester } }`;

/** The term before the one that runs. */
async function formerTerm({ asks, schoolId }) {
  const { terms } = await asks(TERMS, { schoolId });
  return terms.find(({ isCurrent }) => !isCurrent).id;
}

/** Opens the first booklet that the viewer may check: the lot draws of the own classes too. */
async function openWhatMayBeChecked(page) {
  await page.locator('.samples__name').first().waitFor();
  for (const name of await page.locator('.samples__name').all()) {
    await name.click();
    const sheet = page.getByText('检查表').waitFor({ timeout: 3000 });
    if (await sheet.then(() => true, () => false)) return; // prettier-ignore
  }
}

/** Types under each other into the first cells of a subject. */
function typeInto(subject, texts) {
  return async (page) => {
    await page
      .getByRole('textbox', { name: new RegExp(`的${subject}$`) })
      .first()
      .focus();
    for (const text of texts) {
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
  };
}

/** A page of a county about a term, counted from the one that runs. */
function countyTerm(page, index) {
  return async ({ asks, schoolId }) => {
    const { countyTerms } = await asks(COUNTY_TERMS, { unitId: schoolId });
    return `${page}?term=${countyTerms[index].schoolYear}-${countyTerms[index].semester}`;
  };
}

function press(name) {
  return (page) => page.getByRole('button', { name }).click();
}

/** A sheet of results with what teachers get wrong. */
async function bringResults(page) {
  const sheet = ['姓名,语文,数学,总分', '李雨桐,95,108,203', '没有这个人,优秀,,', '学生丙,92.5,缺考,'].join('\n');
  await page
    .getByLabel('成绩表格')
    .setInputFiles({ name: '期末.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
  await page.getByText(/行要改/).waitFor();
}

/** The whole school, until it can be downloaded. */
async function printAll(page) {
  await page.getByRole('button', { name: '开始生成' }).click();
  await page.getByText('可以下载').first().waitFor({ timeout: 60_000 });
}

/** Every page path of the console, as its table of pages lists them. */
export function deskPages() {
  const text = readFileSync(path.join(root, 'console/src/pages.tsx'), 'utf8');
  return [...text.matchAll(/^ {4}path: '([^']+)',$/gm)].map(([, found]) => found);
}

/** Pages of the console that nobody looks at, and views of pages that it no longer has. */
export function deskComplaints(pages = deskPages(), looked = deskViews) {
  const unseen = pages.filter((page) => !looked.some((view) => view.page === page));
  const gone = looked.filter((view) => view.page !== 'door' && !pages.includes(view.page));
  return [
    ...unseen.map((page) => `scripts/looking/desk-pages.mjs has no view of ${page}`),
    ...gone.map(({ name }) => `the console has no page for the view ${name}`),
  ];
}

import path from 'node:path';
import { MESSY_SHEETS } from '../demo-data.mjs';

const tap = (name) => (page) => page.getByRole('button', { name }).locator('visible=true').first().tap();

/** What the staff of a school look at, but for comments. */
export const staffViews = [
  {
    ...{ name: 'class', page: 'packages/teacher/pages/class/index', as: 'homeroom', shows: '邀请家长和学生' },
    with: ({ classId }) => ({ classId }),
  },
  {
    ...{ name: 'class-none-found', page: 'packages/teacher/pages/class/index', as: 'homeroom', shows: '共 ' },
    with: ({ classId }) => ({ classId }),
    steps: (page) => page.getByLabel('搜姓名').fill('没有这个人'),
  },
  {
    ...{ name: 'class-flowers', page: 'packages/teacher/pages/class/index', as: 'homeroom', shows: '邀请家长和学生' },
    with: ({ classId }) => ({ classId }),
    steps: chooseTwo,
  },
  {
    ...{ name: 'class-administrator', page: 'packages/teacher/pages/class/index', as: 'administrator', shows: '共' },
    with: ({ classId }) => ({ classId }),
  },
  {
    ...{ name: 'child', page: 'packages/teacher/pages/child/index', as: 'homeroom', shows: '家里和老师记下的' },
    with: ({ pupilId, classId }) => ({ studentId: pupilId, classId }),
  },
  {
    ...{
      name: 'child-correction',
      page: 'packages/teacher/pages/child/index',
      as: 'homeroom',
      shows: '家里和老师记下的',
    },
    with: ({ pupilId, classId }) => ({ studentId: pupilId, classId }),
    steps: (page) =>
      page
        .getByRole('button', { name: /^更正：/ })
        .locator('visible=true')
        .first()
        .tap(),
  },
  {
    ...{ name: 'verify-decided', page: 'packages/teacher/pages/verify/index', as: 'homeroom', shows: '已处理' },
    with: ({ schoolId }) => ({ schoolId }),
    steps: (page) => page.getByRole('tab', { name: '已处理' }).locator('visible=true').first().tap(),
  },
  {
    ...{ name: 'class-capture', page: 'packages/teacher/pages/capture/index', as: 'homeroom', shows: '照片里有谁' },
    with: ({ classId }) => ({ classId }),
  },
  {
    ...{ name: 'class-photo', page: 'packages/teacher/pages/class-photo/index', as: 'homeroom', shows: '合' },
    with: ({ classId }) => ({ classId }),
  },
  {
    ...{ name: 'verify', page: 'packages/teacher/pages/verify/index', as: 'homeroom', shows: '右滑核实' },
    with: ({ schoolId }) => ({ schoolId }),
  },
  {
    ...{ name: 'verify-done', page: 'packages/teacher/pages/verify/index', as: 'quietHomeroom', shows: '都看完了' },
    with: ({ schoolId }) => ({ schoolId }),
  },
  {
    ...{ name: 'roster-imports', page: 'packages/school/pages/roster-imports/index', as: 'administrator' },
    ...{ shows: '以前的导入', with: ({ schoolId }) => ({ schoolId }) },
  },
  {
    ...{ name: 'roster-import', page: 'packages/school/pages/roster-import/index', as: 'administrator' },
    ...{ shows: '选择表格', with: ({ schoolId }) => ({ schoolId }) },
  },
  {
    ...{ name: 'roster-import-messy', page: 'packages/school/pages/roster-import/index', as: 'administrator' },
    ...{ shows: '选择表格', with: ({ schoolId }) => ({ schoolId }), steps: readMessySheets },
  },
  {
    ...{ name: 'roster-import-hazards', page: 'packages/school/pages/roster-import/index', as: 'administrator' },
    ...{ shows: '选择表格', with: ({ schoolId }) => ({ schoolId }), steps: confirmMessySheets },
  },
  {
    ...{ name: 'invitations', page: 'packages/school/pages/invitations/index', as: 'homeroom' },
    ...{ shows: '一人一个码', with: ({ classId }) => ({ classId }) },
  },
  {
    ...{ name: 'slips', page: 'packages/school/pages/invitations/index', as: 'quietHomeroom' },
    ...{ shows: '一人一个码', with: ({ classId }) => ({ classId }), steps: makeSlips },
  },
  {
    ...{ name: 'cards', page: 'packages/school/pages/cards/index', as: 'homeroom', shows: '今天上课用的口令' },
    with: ({ classId }) => ({ classId }),
  },
  {
    ...{ name: 'cards-made', page: 'packages/school/pages/cards/index', as: 'quietHomeroom' },
    ...{ shows: '今天上课用的口令', with: ({ classId }) => ({ classId }), steps: makeCards },
  },
  {
    ...{ name: 'staff-accounts', page: 'packages/school/pages/staff-accounts/index', as: 'administrator' },
    ...{ shows: '一次全部开通', with: ({ schoolId }) => ({ schoolId }) },
  },
  {
    ...{ name: 'results', page: 'packages/teacher/pages/results/index', as: 'homeroom', shows: '录成绩' },
    with: ({ classId }) => ({ classId }),
  },
  {
    ...{ name: 'class-group', page: 'packages/teacher/pages/group/index', as: 'homeroom', shows: '连组长最多' },
    with: ({ classId }) => ({ classId }),
  },
  {
    ...{ name: 'family-quotas', page: 'packages/teacher/pages/family-quotas/index', as: 'homeroom', shows: '不比多少' },
    with: ({ classId }) => ({ classId }),
  },
  {
    ...{ name: 'family-quotas-open', page: 'packages/teacher/pages/family-quotas/index', as: 'homeroom' },
    ...{ shows: '不比多少', with: ({ classId }) => ({ classId }) },
    steps: async (page) => {
      await page.getByRole('button', { name: /展开$/ }).first().tap();
      await page
        .getByRole('button', { name: /看记录$/ })
        .first()
        .tap();
      await page.getByRole('button', { name: /收起$/ }).nth(1).waitFor();
    },
  },
  {
    ...{ name: 'my-month', page: 'packages/teacher/pages/my-month/index', as: 'homeroom', shows: '按人算' },
    with: ({ schoolId }) => ({ schoolId }),
  },
];

async function chooseTwo(page) {
  const faces = page.getByRole('checkbox').locator('visible=true');
  await faces.nth(0).tap();
  await faces.nth(1).tap();
  await page.getByText('送给').first().waitFor();
}

async function readMessySheets(page) {
  const names = ['教师', '班级', '课程', '任课', '学生'];
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), tap('选择表格')(page)]);
  await chooser.setFiles(names.map((name) => path.join(MESSY_SHEETS, `${name}.xlsx`)));
  await tap('开始试读')(page);
  await page.getByText('要改的行').waitFor();
}

async function confirmMessySheets(page) {
  await readMessySheets(page);
  await page.getByText(/^这 \d+ 行不导入/).tap();
  await page.getByText(/^“姓名变了”的 \d+ 人我都核对过/).tap();
  await page.getByLabel('学校名称').fill('另一所小学');
  await page.getByRole('button', { name: '还要输入学校名称' }).scrollIntoViewIfNeeded();
}

async function makeSlips(page) {
  await tap('生成邀请码')(page);
  await page.getByText(/共 \d+ 张/).waitFor();
}

async function makeCards(page) {
  await tap('开一个口令')(page);
  await page.getByText('写在黑板上').waitFor();
  await tap('做一套班级卡')(page);
  await page.getByText('我的班级卡').first().waitFor();
}

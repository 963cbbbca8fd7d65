import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../processes.mjs';

const page = '/roster-import';
const rosters = path.join(root, 'api/demo/rosters');
const folder = path.join(
  rosters,
  readdirSync(rosters).find((name) => name.endsWith('表格不规范')),
);
const sheets = ['班级', '教师', '课程', '任课', '学生'].map((name) => path.join(folder, `${name}.xlsx`));
const at = { page, as: 'administrator', shows: '以前的导入' };

const choose = (files) => (desk) => desk.getByLabel('名册表格').setInputFiles(files);

async function upload(desk) {
  await choose(sheets)(desk);
  await desk.getByRole('button', { name: '上传并试读' }).click();
  await desk.getByText('下一步：看试读结果').waitFor();
}

async function readAs(desk, column, field) {
  await desk.getByLabel(column).click();
  await desk.keyboard.type(field);
  await desk.locator('.ant-select-dropdown:visible').getByTitle(field, { exact: true }).click();
}

async function dryRun(desk) {
  await upload(desk);
  await desk.getByText('下一步：看试读结果').click();
  await desk.getByText('还没有写入任何数据').waitFor();
}

/** The sheets are another school's: names and numbers of the demo school become others. */
async function confirm(desk, schoolName) {
  await dryRun(desk);
  await desk.getByText('不导入，我会改好后再导').click();
  await desk.getByText(/^“姓名变了”的 \d+ 人我都核对过/).click();
  await desk.getByLabel('学校名称').fill(schoolName);
}

/** The roster import in the console, step by step; only the last one writes. */
export const deskRosterViews = [
  { ...at, name: 'desk-roster' },
  {
    ...at,
    name: 'desk-roster-chosen',
    steps: async (desk) => {
      await choose(sheets)(desk);
      await choose([{ name: '空表.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) }])(desk);
    },
  },
  { ...at, name: 'desk-roster-columns', steps: upload },
  {
    ...at,
    name: 'desk-roster-said',
    steps: async (desk) => {
      await upload(desk);
      for (const column of [/^学生.xlsx [A-Z]+ 列姓名读作$/, /^学生.xlsx [A-Z]+ 列家庭住址读作$/])
        await readAs(desk, column, '监护人1姓名');
      await desk
        .getByText(/^和 [A-Z]+ 列重复$/)
        .first()
        .waitFor();
    },
  },
  { ...at, name: 'desk-roster-dry-run', steps: dryRun },
  {
    ...at,
    name: 'desk-roster-changes',
    steps: async (desk) => {
      await dryRun(desk);
      await desk
        .getByText(/^新增 \d+$/)
        .first()
        .click();
      await desk.getByText('下一页').waitFor();
    },
  },
  {
    ...at,
    name: 'desk-roster-hazards',
    steps: async (desk) => {
      await confirm(desk, '另一所小学');
      await desk.getByRole('button', { name: '还要输入学校名称' }).waitFor();
    },
  },
  {
    ...at,
    name: 'desk-roster-question',
    steps: async (desk) => {
      await confirm(desk, '天中第一小学');
      await desk.getByRole('button', { name: /^导入 \d+ 行$/ }).click();
      await desk.getByRole('dialog').waitFor();
    },
  },
  {
    ...at,
    name: 'desk-roster-refused-rows',
    steps: async (desk) => {
      await dryRun(desk);
      await desk.getByRole('button', { name: /^下载没有通过的行/ }).click();
      await desk.getByRole('dialog').getByText('涂了颜色').waitFor();
    },
  },
  {
    ...at,
    name: 'desk-roster-outcome',
    steps: async (desk) => {
      await desk.getByText('不能撤销，看看为什么').last().click();
      await desk.getByText('处又被改过或用到').waitFor();
    },
  },
  { ...at, name: 'desk-roster-none', as: 'formerAdministrator' },
];

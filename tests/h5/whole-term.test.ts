import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { startBrowser, tooWide } from '../support/browser.js';
import { comesTo } from '../support/browser-steps.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { type OwnApi, startOwnApi } from '../support/own-api.js';
import { choosePhotos, photoFile } from '../support/phone-people.js';
import { smallRoster } from '../support/small-roster.js';
import { openOfficerAccount } from '../support/sheet-world.js';
import { see, tap, Walk } from '../support/walk.js';

const MESSAGE = '晓禾，这学期你每天自己整理书包，真好。';
const COMMENT = '这学期肯动脑筋，愿意帮助同学，下学期多说说心里的好主意。';
const CHILDREN = ['林晓禾', '刘知远', '艾力江·买买提'];
const LOOKS = process.env['LOOKS'];

/**
 * A class of three lives through a term by phone and at desks alone: from its photo in the first week to the printed
 * booklets and the receipt of the county. The server stands at the day of each chapter.
 */
describe('the whole term of a primary school', () => {
  let api: OwnApi;
  let house: EvidenceWorld;
  let officer: string;
  let browser: Browser;
  let walk: Walk;
  const codes = new Map<string, string>();

  beforeAll(async () => {
    api = await startOwnApi();
    await api.setClock('2026-09-02T02:00:00.000Z');
    house = await EvidenceWorld.open(api, 'zhumadian-text', { roster: smallRoster() });
    for (const number of ['T001', 'T002', 'T003']) await house.world.staff(number);
    officer = await openOfficerAccount(await api.operator(), api.guest(), house.world.countyId);
    browser = await startBrowser();
    walk = new Walk(browser, api, house.world.schoolCode, '2026-09-02T02:00:00.000Z');
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  afterEach(async () => expect(await walk.putAway()).toEqual([]));

  const look = async (page: Page, name: string): Promise<void> => {
    if (LOOKS) await page.screenshot({ path: `${LOOKS}/${name}.png` });
    expect([name, await tooWide(page)]).toEqual([name, []]);
  };

  test('in the first week the homeroom teacher prints codes, a mother and her child come in', async () => {
    const page = await walk.staffPhone('T001');
    await tap(page, /^三年级（1）班/);
    await tap(page, /^邀请家长和学生/);
    for (const whom of ['家长', '学生']) {
      await page.getByRole('radio', { name: `发给谁：${whom}` }).tap();
      await tap(page, '生成邀请码');
      await see(page, /共 \d 张/);
      for (const slip of await page.locator('.slip').locator('visible=true').all()) {
        const code = (await slip.locator('.slip__code').innerText()).replaceAll(/\s/g, '');
        codes.set(`${whom} ${(await slip.innerText()).split('\n')[0]!}`, code);
      }
    }

    const mother = await walk.bind(codes.get('家长 陈青')!, 'chenqing');
    await see(mother, '晓禾在柳荫小学三年级（1）班。');
    await tap(mother, /^请先看一看：孩子信息的使用/);
    const agrees = mother.getByRole('button', { name: /：(知道了|同意)$/ });
    await agrees.first().waitFor();
    for (let left = await agrees.count(); left > 0; left--) {
      await agrees.first().tap();
      await comesTo(() => agrees.count(), left - 1);
    }
    await look(mother, '1 consents');
    const pupil = await walk.bind(codes.get('学生 林晓禾')!, 'xiaohe');
    await see(pupil, '晓禾的小树');
    await look(pupil, '1 pupil');
  });

  test('the class photo is taken; of each child without consent it is said where it is', async () => {
    await walk.itIs('2026-09-04T02:00:00.000Z');
    const page = await walk.staffPhone('T001');
    await tap(page, /^班级合照，|^班级合照 0/);
    await tap(page, '班级合照拍一张');
    await choosePhotos(page, '拍合影，或从相册选', [await photoFile()]);
    await page.getByRole('radio', { name: '刘知远不在照片里' }).tap();
    await page.getByRole('radio', { name: '艾力江·买买提已打码' }).tap();
    await page.getByAltText('要上传的合影，点孩子的脸打码').tap();
    await tap(page, '上传合影');
    await see(page, /王语文老师上传，会印在报告单（册）里/);
    await look(page, '2 class photo');
  });

  test('in October a flower is given, the mother keeps a moment, the child hands in and the desk verifies', async () => {
    await walk.itIs('2026-10-16T02:00:00.000Z');
    const teacher = await walk.staffPhone('T001');
    await tap(teacher, '给三年级（1）班送花');
    await teacher.getByRole('checkbox', { name: '林晓禾', exact: true }).tap();
    await tap(teacher, '送一朵：专心听讲');
    await see(teacher, '给 1 人送了「专心听讲」');

    const mother = await walk.phoneOf('chenqing');
    await see(mother, '专心听讲');
    await tap(mother, '记一刻');
    await choosePhotos(mother, '拍一张，或从相册选', [await photoFile(40)]);
    await mother.getByRole('radio', { name: '社会实践' }).tap();
    await mother.getByLabel('一句话').last().fill('第一次自己擀饺子皮。');
    await tap(mother, '记下来');
    await see(mother, /社会实践记下 1 条/);
    await look(mother, '3 mother');

    const pupil = await walk.phoneOf('xiaohe');
    await tap(pupil, '记一刻');
    await pupil.getByRole('radio', { name: '体育活动' }).tap();
    await pupil.getByLabel('一句话').last().fill('跳绳一百个');
    await tap(pupil, '记下来');
    await see(pupil, '待核实');
    await look(pupil, '3 pupil');

    const desk = await walk.staffDesk('T001', '/verify');
    await desk.getByRole('complementary', { name: '打开的记录' }).getByText('跳绳一百个').waitFor();
    await desk.keyboard.press('a');
    await see(desk, '核实了 1 条');
  });

  test('before the holidays the rounds begin; the child answers, the mother writes and measures', async () => {
    await walk.itIs('2026-12-21T02:00:00.000Z');
    const teacher = await walk.staffPhone('T001');
    await tap(teacher, /^评价 0/);
    await tap(teacher, /^三年级（1）班的评价/);
    await teacher.getByRole('checkbox', { name: '同学互评' }).tap();
    await tap(teacher, /^发起 4 项，到/);
    await see(teacher, '0 / 3 份');
    await look(teacher, '4 rounds');

    const pupil = await walk.phoneOf('xiaohe');
    await tap(pupil, /^自我评价，说说你自己/);
    const items = ['我能完成学习任务', '我有好的学习习惯', '我愿意帮助别人', '我每天锻炼身体', '我会做家务'];
    for (const item of items) await pupil.getByRole('radio', { name: `${item}：经常这样` }).tap();
    await pupil.getByLabel('我想说').last().fill('下学期我想学会游泳。');
    await tap(pupil, '看一看');
    await look(pupil, '4 self');
    await tap(pupil, '交给老师');
    await see(pupil, '交好了');

    const mother = await walk.phoneOf('chenqing');
    await tap(mother, /^给.+写家长寄语/);
    await mother.getByRole('textbox', { name: '家长寄语' }).last().fill(MESSAGE);
    await tap(mother, '交给老师和孩子');
    await see(mother, '已经交了，改了可以再交');
    await look(mother, '4 message');
    await tap(mother, /^身高和体重/);
    await mother.getByLabel('身高（厘米）').fill('128.5');
    await mother.getByLabel('体重（千克）').fill('26.4');
    await tap(mother, /^保存$/);
    await see(mother, /^已保存 12月21日/);
  });

  test('the message of a home without a phone comes on paper, and is typed at a desk', async () => {
    await walk.itIs('2026-12-25T02:00:00.000Z');
    const page = await walk.staffDesk('T001', '/papers');
    await page.getByRole('link', { name: '家长寄语' }).click();
    await page
      .getByRole('navigation', { name: '纸质表' })
      .getByRole('button', { name: /艾力江/ })
      .click();
    await page.getByRole('button', { name: '打印这一份' }).click();
    await see(page, '已生成 1 份的 PDF');
    await page.getByRole('textbox', { name: '家长寄语' }).fill('孩子每天给花浇水，还教妹妹认字。');
    await look(page, '5 paper');
    await page.keyboard.press('Control+Enter');
    await page
      .getByRole('navigation', { name: '纸质表' })
      .getByRole('button', { name: /艾力江.*已录/ })
      .waitFor();
  });

  test('at desks every teacher writes about every child, and the results are pasted', async () => {
    await walk.itIs('2026-12-30T02:00:00.000Z');
    const forms = [
      ['T002', '学业评价 · 数学', '学科评语'],
      ['T003', '学业评价 · 体育', '学科评语'],
      ['T001', '学业评价 · 语文', '学科评语'],
      ['T001', '班主任评语', '班主任评语'],
    ] as const;
    for (const [number, form, field] of forms) {
      const page = await walk.staffDesk(number, '/comments');
      await page.getByRole('link', { name: `写三年级（1）班的${form}` }).click();
      for (const child of CHILDREN) {
        await page.getByRole('heading', { name: child, exact: true }).waitFor();
        for (const step of await page.getByText('经常这样', { exact: true }).all()) await step.click();
        await page.getByRole('textbox', { name: field, exact: true }).fill(`${child}，${COMMENT}`);
        await page.keyboard.press('Control+Enter');
      }
      await see(page, '已写 3 / 3');
      await look(page, `6 ${form}`);
    }
    const page = await walk.staffDesk('T001', `/classes/${house.third}/results`);
    await page.getByRole('textbox', { name: '林晓禾的语文', exact: true }).focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '姓名\t语文\t数学\n林晓禾\t95\t98\n刘知远\t88\t91\n艾力江·买买提\t79\t90\n');
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement!.dispatchEvent(event);
    });
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await see(page, /^已保存 \d\d:\d\d$/);
    await look(page, '6 results');
  });

  test('the rounds are over, the booklets are signed, and the mother turns the pages', async () => {
    await walk.itIs('2027-01-26T02:00:00.000Z');
    const teacher = await walk.staffPhone('T001');
    await tap(teacher, /^评价 \d/);
    await tap(teacher, /^三年级（1）班的评价/);
    await see(teacher, '发起 1 项，到1月29日');
    for (const [at, form] of ['自我评价', '家长寄语', '学业评价', '班主任评语'].entries()) {
      await tap(teacher, `${form}：公布`);
      await tap(teacher, '确定公布');
      await comesTo(() => teacher.getByText('已公布').count(), at + 1);
    }
    await look(teacher, '7 rounds');

    const desk = await walk.staffDesk('T001', `/classes/${house.third}/booklets`);
    for (const child of CHILDREN) await desk.getByRole('checkbox', { name: `选${child}` }).check();
    await desk.getByRole('button', { name: '标为已检查 3 份' }).click();
    await desk.getByRole('button', { name: '都看过了，标为已检查 3 份' }).click();
    await desk.getByRole('button', { name: '发布 3 份' }).click();
    await desk.getByRole('button', { name: '以王语文的名义发布 3 份' }).click();
    await see(desk, '王语文发布了 3 份，家长和孩子已经能看到。');
    await look(desk, '7 signed');

    const mother = await walk.phoneOf('chenqing');
    await tap(mother, /^报告单（册）/);
    await see(mother, '查验码');
    await look(mother, '7 booklet');
    await tap(mother, /目录$/);
    await look(mother, '7 contents');
    await tap(mother, /^家长寄语/);
    await mother.locator('.booklet__words').getByText(MESSAGE).waitFor();
    await look(mother, '7 message');
  });

  test('the office prints the school, the receipt is signed and sealed, and the county counts it', async () => {
    await walk.itIs('2027-01-28T02:00:00.000Z');
    const office = await walk.staffDesk('A003', '/printing');
    await office.getByRole('button', { name: '开始生成' }).click();
    await office.getByText('已生成 3 份，共 3 份').waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([
      office.waitForEvent('download', { timeout: 60_000 }),
      office.getByRole('button', { name: /^下载：全校/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('全校合订报告单（3 份）.zip');
    expect(readFileSync(await download.path()).toString('latin1', 0, 2)).toBe('PK');

    await office.getByRole('link', { name: '接收单' }).click();
    await office.getByLabel('三年级（1）班实际收到').fill('3');
    await office.getByLabel('联系人').fill('孙管理');
    await office.getByLabel('电话', { exact: true }).fill('0396-2900000');
    await office.getByRole('button', { name: '登记收到的份数' }).click();
    await office.getByLabel('签收人').fill('王语文');
    await office.getByLabel('联系方式').fill('19911110011');
    await office.getByRole('button', { name: '登记签收' }).click();
    await office.getByLabel('签字盖章的份数').fill('5');
    await office.getByRole('button', { name: '登记盖章' }).click();
    await office.getByRole('button', { name: '登记盖章' }).waitFor({ state: 'detached' });
    await look(office, '8 receipt');

    const county = await walk.deskOf(officer, '/county-receipts');
    await county.getByRole('button', { name: '柳荫小学登记收到' }).click();
    await county.getByRole('button', { name: '登记收到', exact: true }).click();
    await see(county, '已收集的接收单上共 3 份册子');
    await county.getByRole('button', { name: '柳荫小学登记审核盖章' }).click();
    await county.getByRole('button', { name: '登记审核盖章', exact: true }).click();
    await county.getByRole('cell', { name: '已审核' }).waitFor();
    await look(county, '8 county');
  }, 240_000);
});

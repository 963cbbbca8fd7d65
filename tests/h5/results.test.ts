import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { MeasureWorld } from '../support/measure-world.js';
import { FRIDAY, phoneOf } from '../support/phone-people.js';

const LOOKS = process.env['LOOKS'];

describe('results on the H5 page', () => {
  let house: EvidenceWorld;
  let world: MeasureWorld;
  let browser: Browser;
  let phone: Phone;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    world = new MeasureWorld(house);
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(phone.faults).toEqual([]);
    await phone.close();
  });

  const look = async (name: string): Promise<void> => {
    const { page } = phone;
    if (LOOKS) await page.screenshot({ path: `${LOOKS}/${name}.png`, fullPage: false });
    expect([name, await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([name, [], [], []]);
  };

  test('ZM-7 marks are typed child after child with big keys, saved by themselves, and kept over a lost network', async () => {
    phone = await phoneOf(browser, await house.staff('T001'));
    const { page } = phone;
    await page.getByRole('button', { name: /^录成绩/ }).tap();
    await page.getByText(/用电脑打开 .+\/console，在“我的班级”里点“导入成绩”/).waitFor();
    await page.getByRole('button', { name: '1 安春，还没有录' }).tap();
    for (const key of ['9', '5', '小数点', '5']) await page.getByRole('button', { name: key, exact: true }).tap();
    await look('results keys');
    await page.getByRole('button', { name: '下一个：安夏' }).tap();
    for (const key of ['8', '8']) await page.getByRole('button', { name: key, exact: true }).tap();
    await page.getByText(/^已保存 \d\d:\d\d$/).waitFor();
    await page.getByRole('button', { name: '1 安春，95.5 优秀', exact: true }).waitFor();
    expect(await world.cell(await house.staff('T001'), '安夏')).toMatchObject({ mark: 8800, levelName: '优秀' });

    await page.context().setOffline(true);
    await page.getByRole('button', { name: '下一个：安秋' }).tap();
    await page.getByRole('button', { name: '7', exact: true }).tap();
    await page.getByRole('button', { name: '3 安秋，待保存，7' }).waitFor();
    await page.getByRole('button', { name: '再保存一次' }).waitFor();
    await page.context().setOffline(false);
    phone.faults.length = 0;
    await page.getByRole('button', { name: '再保存一次' }).tap();
    await page.getByRole('button', { name: '3 安秋，7 待合格', exact: true }).waitFor();
  });

  test('ZM-7 below grade 3 a tap on a level goes on to the next child', async () => {
    phone = await phoneOf(browser, await house.staff('T002'), { isDark: true }, true);
    const { page } = phone;
    await page.getByRole('button', { name: /^录成绩/ }).tap();
    await page.getByRole('button', { name: '15 白雨，还没有录' }).tap();
    await look('results levels dark large');
    await page.getByRole('radio', { name: '良好' }).tap();
    await page.getByRole('radiogroup', { name: '白雪的等级' }).waitFor();
    await page.getByRole('radio', { name: '优秀' }).tap();
    await page.getByText(/^已保存 /).waitFor();

    const grid = await world.grid(await house.staff('T002'), house.second);
    expect(grid.rows.map(({ results: [one] }: { results: { levelName: string }[] }) => one?.levelName)).toEqual([
      '良好',
      '优秀',
    ]);
  });
});

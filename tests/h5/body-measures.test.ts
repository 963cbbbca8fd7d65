import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { MeasureWorld } from '../support/measure-world.js';
import { FRIDAY, phoneOf } from '../support/phone-people.js';

const LOOKS = process.env['LOOKS'];

describe('body measures on the H5 page', () => {
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

  test('ZM-9 a guardian enters height and weight, is told the range, and sees the levels of the term', async () => {
    const father = await house.parent('安冬', 'TERMS');
    await world.save(await house.staff('T001'), [{ child: '安冬', subject: 'maths', mark: 9000 }]);
    phone = await phoneOf(browser, father);
    const { page } = phone;
    await page.getByRole('button', { name: /^成绩、身高和体重/ }).tap();
    await page.getByLabel('身高（厘米）').fill('12.85');
    await page.getByLabel('体重（千克）').fill('26.4');
    await page.getByRole('button', { name: '保存', exact: true }).tap();
    await page.getByText('身高 12.85 厘米好像不对，请填 80 到 200 厘米之间的数。').waitFor();
    await look('body');
    await page.getByLabel('身高（厘米）').fill('128.5');
    await page.getByRole('button', { name: '保存', exact: true }).tap();
    await page.getByText(/^已保存 11月27日/).waitFor();
    await page.getByText('优秀', { exact: true }).waitFor();

    expect((await world.child(father, '安冬')).body).toMatchObject([{ value: 12_850 }, { value: 2640 }]);
  });

  test('ZM-9 without the consent a family is led to where it can agree', async () => {
    phone = await phoneOf(browser, await house.parent('安梅'));
    const { page } = phone;
    await page.getByRole('button', { name: /^身高和体重/ }).tap();
    await page.getByText('请先在“孩子信息的使用”里同意在家记录，再来填写身高和体重。').waitFor();
    await page.getByRole('button', { name: '去看“孩子信息的使用”' }).tap();

    await page.getByText('在家也一起记录（十四岁以下儿童规则）').waitFor();
  });
});

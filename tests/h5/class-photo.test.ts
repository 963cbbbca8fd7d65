import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { startBrowser, type Phone } from '../support/browser.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { choosePhotos, FRIDAY, phoneOf, photoFile } from '../support/phone-people.js';

describe('the class photo on the H5 page', () => {
  let house: EvidenceWorld;
  let browser: Browser;
  let phone: Phone;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    for (const [child] of house.pupils)
      if (!child.startsWith('白') && child !== '安冬') await house.parent(child, 'PHOTOS');
    browser = await startBrowser();
    phone = await phoneOf(browser, await house.staff('T001'));
  });

  afterAll(async () => {
    expect(phone.faults).toEqual([]);
    await phone.close();
    await browser.close();
  });

  test('ZM-6 the homeroom teacher says of each child without consent where it is, marks the place and uploads', async () => {
    const { page } = phone;
    await page.getByRole('button', { name: /^班级合照/ }).tap();
    await page
      .getByText(/没来得及，现在补上也行/)
      .locator('visible=true')
      .waitFor();
    await choosePhotos(page, '拍合影，或从相册选', [await photoFile()]);
    await page.getByText('还要说明：安冬在不在照片里').waitFor();
    await page.getByRole('radio', { name: '安冬已打码' }).tap();
    await page.getByText('还有 1 个孩子没有打码，在照片上点一下').waitFor();
    await page.getByAltText('要上传的合影，点孩子的脸打码').tap();
    await page.getByRole('button', { name: '去掉第 1 处打码' }).waitFor();
    await page.getByRole('button', { name: '上传合影' }).tap();

    await page
      .getByText(/王语文老师上传，会印在报告单（册）里/)
      .locator('visible=true')
      .waitFor();
    expect(await house.classPhoto(await house.staff('T002'))).toMatchObject({ state: 'DONE' });
  });

  test('ZM-6 another takes its place only with a reason, which stays to be read', async () => {
    const { page } = phone;
    await choosePhotos(page, '换一张合影', [await photoFile(120)]);
    await page.getByRole('radio', { name: '安冬不在照片里' }).tap();
    await page.getByText('写一句为什么换一张').waitFor();
    await page.getByLabel('为什么换一张').fill('有同学闭眼了');
    await page.getByRole('button', { name: '上传合影' }).tap();

    await page.getByText('换下的合影').waitFor();
    await page.getByText('有同学闭眼了').waitFor();
  });
});

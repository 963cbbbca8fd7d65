import { clipped, tooSmall, tooWide } from './judge.mjs';
import { open, wear } from './look.mjs';
import { enter } from './people.mjs';
import { openPhone } from './phone.mjs';

const DOWN = { status: 503, contentType: 'application/json', body: '{"errors":[]}' };

/** Opens each page once while the API does not answer: it must say so and offer to try again, or need no answer. */
export async function lookAtFailing(browser, apiUrl, { views, look, onLook }) {
  const found = [];
  const pages = [...Map.groupBy(views, ({ page }) => page).values()].map(([first]) => first);
  for (const view of pages.filter(({ as, steps }) => as !== 'guest' && !steps)) {
    const person = await enter(apiUrl, view.as);
    const phone = await openPhone(browser, apiUrl, person.kept);
    await phone.page.route('**/graphql', (route) => route.fulfill(DOWN));
    const failing = { ...view, name: `${view.name}-failing` };
    found.push(...(await lookAt(phone.page, failing, { person, look, onLook })));
    await phone.close();
  }
  return found;
}

async function lookAt(page, view, { person, look, onLook }) {
  await wear(page, look);
  await open(page, view, person);
  const isTold = page.getByRole('button', { name: '再试一次' }).or(page.getByText(view.shows));
  const seen = await isTold.locator('visible=true').first().waitFor().then(() => true, () => false); // prettier-ignore
  await onLook(page, view, look);
  const faults = [...(await tooWide(page)), ...(await clipped(page)), ...(await tooSmall(page))];
  if (!seen) faults.push('says nothing when the API does not answer');
  return faults.map((fault) => `${view.name}: ${fault}`);
}

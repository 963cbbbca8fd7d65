import type { Api } from './api.js';
import { JudgingSchool } from './judging.js';
import { FRIDAY } from './phone-people.js';

/** A school in which forms are filled in on phones, on the Friday of the phones; six families have agreed. */
export async function judgingOnPhones(api: Api): Promise<JudgingSchool> {
  const school = await JudgingSchool.open(api, 'zhumadian-text', FRIDAY);
  await school.agreeing('安春', '安夏', '安秋', '安冬', '安梅', '安兰');
  return school;
}

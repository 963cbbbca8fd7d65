import type { Api } from './api';
import { Booklets } from './booklet-world';
import type { Client } from './client';
import { EvidenceWorld } from './evidence-world';
import { officesRoster, Samples } from './sample-world';
import { FRIDAY } from './phone-people';

/** A school in which one published booklet was drawn and found wanting. */
export interface FindingHouse {
  school: EvidenceWorld;
  books: Booklets;
  samples: Samples;
  leader: Client;
  director: Client;
  /** The booklet of 安春 that was drawn. */
  sampledId: string;
  /** Makes the booklet another one and publishes it as the next version. */
  publishNext: () => Promise<void>;
}

/** Opens such a school; the other booklets that were drawn wait. */
export async function openFindingHouse(api: Api): Promise<FindingHouse> {
  await api.setClock(FRIDAY);
  const school = await EvidenceWorld.open(api, 'zhumadian-text', { roster: officesRoster() });
  const [books, samples] = [new Booklets(school), new Samples(school)];
  const [leader, director] = [await school.staff('T001'), await school.staff('T009')];
  const father = await school.parent('安春', 'TERMS', 'PHOTOS');
  await school.save(father, { category: 'study' });
  await books.issue(leader, '安春');
  await samples.draw(director, { percent: 100 });
  const { id: sampledId } = await samples.of(director, '安春');
  await samples.inspect(director, sampledId, { seenNumber: 1, failed: ['whole'], finding: '缺体育活动的记录' });
  const publishNext = async () => {
    await school.save(father, { category: 'sport', fields: [{ id: 'minutes', value: '20' }], words: '跳绳' });
    await books.publish(leader, '安春');
  };
  return { school, books, samples, leader, director, sampledId, publishNext };
}

import { unsent } from './capture-entry';
import type { Parcel } from './outbox';

/** What is on its way, in two lines: 2 条记录等着送出 · 3 张待上传. */
export function outboxWords(parcels: Parcel[]): { title: string; note: string; isWrong: boolean } {
  const wrong = parcels.filter(({ state }) => state !== 'waiting').length;
  const photos = parcels.reduce((sum, { entry }) => sum + unsent(entry.photos), 0);
  return {
    title: `${parcels.length} 条记录等着送出`,
    note: [
      ...(photos > 0 ? [`${photos} 张待上传`] : []),
      wrong > 0 ? `有 ${wrong} 条要您看一看` : '都存在这台手机上，连上网就自动送出',
    ].join('，'),
    isWrong: wrong > 0,
  };
}

interface Situation {
  isCurrent: boolean;
  isConnected: boolean;
  isHeldForWifi: boolean;
}

/** Where one parcel stands, in a word or two. */
export function parcelState({ state }: Parcel, { isCurrent, isConnected, isHeldForWifi }: Situation): string {
  if (state === 'held') return '改到一半';
  if (state === 'refused') return '没有送出';
  if (isCurrent) return '正在送出';
  if (!isConnected) return '等网络';
  return isHeldForWifi ? '等 Wi-Fi' : '等着送出';
}

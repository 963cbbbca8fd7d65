import type { Blur, ClassPhoto } from '../../../../features/evidence/class-photo.queries';

/** What was said of children without consent. */
export type Said = Record<string, 'ABSENT' | 'BLURRED'>;

/** How large a place is blurred: a face at the back, in the middle, at the front. */
export const sizes = [
  { name: '小', r: 250 },
  { name: '中', r: 450 },
  { name: '大', r: 800 },
];

/** What is still missing before a class photo can be sent, in words; null when nothing is. */
export function whatIsLeft(photo: ClassPhoto, said: Said, blurs: Blur[], because: string): string | null {
  const unsaid = photo.withoutConsent.filter(({ studentId }) => !said[studentId]).map(({ name }) => name);
  if (unsaid.length > 0) return `还要说明：${unsaid.join('、')}在不在照片里`;
  const left = Object.values(said).filter((placement) => placement === 'BLURRED').length - blurs.length;
  if (left > 0) return `还有 ${left} 个孩子没有打码，在照片上点一下`;
  return photo.url !== null && because.trim() === '' ? '写一句为什么换一张' : null;
}

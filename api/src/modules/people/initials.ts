import { pinyin } from 'pinyin-pro';

/** The pinyin initials of a name, lower-case letters only: 刘晓禾 → lxh. Latin letters stay. */
export function initialsOf(name: string): string {
  const initials = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', surname: 'head' });
  return initials
    .join('')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 64);
}

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A fresh name for one intention of the person, so that sending it twice does it once. */
export function newId(): string {
  return Array.from({ length: 16 }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
}

import Taro from '@tarojs/taro';

const PREFIX = 'zongping.';
/** OP-3: what is kept for who has borrowed this device stands apart. */
const BORROWED = 'borrowed.';
const FLAG = `${PREFIX}isBorrowed`;
/** How a device likes to be is the same for everybody. */
const OF_DEVICE = new Set(['preferences']);

let space = isFlagged() ? BORROWED : '';
const watchers: (() => void)[] = [];

if (space === '') forgetBorrowed();

/** Reads a value kept on this device; undefined when there is none or it cannot be read. */
export function readStored<T>(key: string): T | undefined {
  try {
    const text: unknown = Taro.getStorageSync(placeOf(key));
    return typeof text === 'string' && text !== '' ? (JSON.parse(text) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value on this device; false when its storage is full or forbidden, which is not a reason to stop. */
export function store<T>(key: string, value: T): boolean {
  try {
    Taro.setStorageSync(placeOf(key), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets every value whose name begins so. */
export const forgetAll = (start: string): void => forgetUnder(placeOf(start));

/** Forgets a value kept on this device. */
export function forget(key: string): void {
  Taro.removeStorageSync(placeOf(key));
}

/** The name of a thing that is kept elsewhere than here, apart for who has borrowed this device. */
export const apart = (key: string): string => space + key;

/** Whether a thing kept elsewhere belongs to who has borrowed this device. */
export const isOfBorrower = (key: string): boolean => key.startsWith(BORROWED);

/** Whether this device is borrowed just now. */
export const isBorrowed = (): boolean => space !== '';

/** Tells when this device is borrowed or comes back: what was kept is another's now. */
export const onOtherHands = (watcher: () => void): number => watchers.push(watcher);

/** OP-3: begins a storage of its own for who borrows this device; what its owner keeps here is out of reach meanwhile. */
export function enterBorrowed(): void {
  forgetBorrowed();
  Taro.setStorageSync(FLAG, 'yes');
  space = BORROWED;
  for (const watcher of watchers) watcher();
}

/** OP-3: ends it, and wipes whatever was kept in it. */
export function leaveBorrowed(): void {
  if (space === '') return;
  Taro.removeStorageSync(FLAG);
  space = '';
  forgetBorrowed();
  for (const watcher of watchers) watcher();
}

const placeOf = (key: string): string => PREFIX + (OF_DEVICE.has(key) ? '' : space) + key;

function isFlagged(): boolean {
  try {
    return Taro.getStorageSync(FLAG) === 'yes';
  } catch {
    return false;
  }
}

function forgetBorrowed(): void {
  forgetUnder(PREFIX + BORROWED);
}

function forgetUnder(start: string): void {
  for (const key of Taro.getStorageInfoSync().keys) if (key.startsWith(start)) Taro.removeStorageSync(key);
}

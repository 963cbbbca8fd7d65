import Taro from '@tarojs/taro';

const prefix = 'zongping.';

/** Reads a value kept on this device; undefined when there is none or it cannot be read. */
export function readStored<T>(key: string): T | undefined {
  try {
    const text: unknown = Taro.getStorageSync(prefix + key);
    return typeof text === 'string' && text !== '' ? (JSON.parse(text) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value on this device; false when its storage is full or forbidden, which is not a reason to stop. */
export function store<T>(key: string, value: T): boolean {
  try {
    Taro.setStorageSync(prefix + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets every value whose name begins so. */
export function forgetAll(start: string): void {
  for (const key of Taro.getStorageInfoSync().keys) if (key.startsWith(prefix + start)) Taro.removeStorageSync(key);
}

/** Forgets a value kept on this device. */
export function forget(key: string): void {
  Taro.removeStorageSync(prefix + key);
}

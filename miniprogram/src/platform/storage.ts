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

/** Keeps a value on this device; a full or forbidden storage is not a reason to stop. */
export function store<T>(key: string, value: T): void {
  try {
    Taro.setStorageSync(prefix + key, JSON.stringify(value));
  } catch {
    return;
  }
}

/** Forgets a value kept on this device. */
export function forget(key: string): void {
  Taro.removeStorageSync(prefix + key);
}

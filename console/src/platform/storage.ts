const prefix = 'zongping.';

/** Reads a value kept in this browser, in the form in which the mobile page keeps its own: one session serves both. */
export function readStored<T>(key: string): T | undefined {
  try {
    const { data } = JSON.parse(localStorage.getItem(prefix + key) ?? '{}') as { data?: string };
    return data ? (JSON.parse(data) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value in this browser. */
export function store<T>(key: string, value: T): void {
  localStorage.setItem(prefix + key, JSON.stringify({ data: JSON.stringify(value) }));
}

/** Forgets a value kept in this browser. */
export function forget(key: string): void {
  localStorage.removeItem(prefix + key);
}

/** Hears of a value that another window of this browser changed. */
export function onStoredElsewhere(key: string, hear: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === prefix + key || event.key === null) hear();
  });
}

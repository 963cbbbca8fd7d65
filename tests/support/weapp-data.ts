/** WeChat hands the query over as it was written in the address. */
export function rawOptions(options: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, encodeURIComponent(value)]));
}

/** Changes one place of the data of a page, as setData names it: `list[0].name`. */
export function assign(data: object, at: string, value: unknown): void {
  const keys = at.replace(/\[(\d+)\]/g, '$1').split('.');
  const last = keys.pop() ?? '';
  let here = data as Record<string, unknown>;
  for (const key of keys) here = (here[key] ??= {}) as Record<string, unknown>;
  here[last] = value;
}

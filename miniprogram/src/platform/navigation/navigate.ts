import Taro, { getCurrentInstance } from '@tarojs/taro';
import { addressOf, paths, tabs, type Routes } from './routes';

/** Opens a page on top of this one, or changes the tab. */
export function open<R extends keyof Routes>(route: R, params: Routes[R]): void {
  if (tabs.includes(route)) void Taro.switchTab({ url: paths[route] });
  else void Taro.navigateTo({ url: addressOf(route, params) });
}

/** Opens a page instead of this one. */
export function replaceBy<R extends keyof Routes>(route: R, params: Routes[R]): void {
  void Taro.redirectTo({ url: addressOf(route, params) });
}

/** Closes every page and begins again with this one. */
export function restartAt<R extends keyof Routes>(route: R, params: Routes[R]): void {
  void Taro.reLaunch({ url: addressOf(route, params) });
}

/** Begins again at an address that was kept from before a sign-in. */
export function restartAtAddress(address: string): void {
  void Taro.reLaunch({ url: address });
}

/** Goes back, or home when this page was opened from outside. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else void Taro.switchTab({ url: paths.home });
}

/** The parameters this page was opened with. */
export function pageParams(): Record<string, string | undefined> {
  const params = getCurrentInstance().router?.params ?? {};
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decoded(value)]));
}

/** The address of this page with its parameters, to come back to. */
export function currentAddress(): string {
  const router = getCurrentInstance().router;
  const path = `/${(router?.path ?? '').replace(/^\//, '').split('?')[0]}`;
  const query = Object.entries(pageParams())
    .filter(([name, value]) => value !== undefined && !name.startsWith('$') && name !== 'stamp')
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`);
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

function decoded(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

import Taro, { usePageScroll } from '@tarojs/taro';
import { useEffect, useState } from 'react';

const places = new Map<string, number>();
const words = new Map<string, string>();

/** Comes back to where the person was in a list, once its rows are there. */
export function useKeptPlace(key: string, isReady: boolean): void {
  usePageScroll(({ scrollTop }) => void places.set(key, scrollTop));
  useEffect(() => {
    const scrollTop = places.get(key) ?? 0;
    if (isReady && scrollTop > 0) void Taro.pageScrollTo({ scrollTop, duration: 0 });
  }, [key, isReady]);
}

/** Begins at the top again when the page shows another thing. */
export function useTopOn(change: unknown): void {
  useEffect(() => {
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  }, [change]);
}

/** What was typed into a search, kept while the app is open. */
export function useKeptWords(key: string): [string, (next: string) => void] {
  const [value, setValue] = useState(words.get(key) ?? '');
  const change = (next: string) => {
    words.set(key, next);
    setValue(next);
  };
  return [value, change];
}

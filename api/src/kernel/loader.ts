import DataLoader from 'dataloader';
import type { Context } from './context.js';

/** Loads one of many: keys asked for in the same moment come in one batch. */
export type Load<K, V> = (ctx: Context, key: K) => Promise<V>;

/** Batches what a selection may or may not ask for; kept for the length of one request. */
export function defineLoader<K, V>(batch: (ctx: Context, keys: readonly K[]) => Promise<V[]>): Load<K, V> {
  const loaders = new WeakMap<Context, DataLoader<K, V>>();
  return (ctx, key) => {
    let loader = loaders.get(ctx);
    if (!loader) loaders.set(ctx, (loader = new DataLoader<K, V>((keys) => batch(ctx, keys))));
    return loader.load(key);
  };
}

import Taro from '@tarojs/taro';
import type { Network } from './network-kind';
import { observable } from './observable';

/** The network as it is now. */
export const network = observable<Network>({ isConnected: true, isWifi: true });

const put = (type: string) => network.set({ isConnected: type !== 'none', isWifi: !/^[2-5]g$/.test(type) });

Taro.onNetworkStatusChange(({ networkType }) => put(networkType));
void Taro.getNetworkType().then(
  ({ networkType }) => put(networkType),
  () => undefined,
);

import Taro from '@tarojs/taro';

/** Tells when the network comes and goes. */
export function watchNetwork(listener: (isOnline: boolean) => void): void {
  Taro.onNetworkStatusChange(({ isConnected }) => listener(isConnected));
}

export { useDidShow } from '@tarojs/taro';

import type { Network } from './network-kind';
import { observable } from './observable';

/** Browsers that tell by what they are connected; others do not have it. */
const { connection } = navigator as { connection?: EventTarget & { type?: string } };

const now = (): Network => ({ isConnected: navigator.onLine, isWifi: connection?.type !== 'cellular' });

/** The network as it is now. */
export const network = observable(now());

const look = () => network.set(now());
addEventListener('online', look);
addEventListener('offline', look);
connection?.addEventListener('change', look);

/** What this device says about its network; one that does not tell the kind is taken to be free of charge. */
export interface Network {
  isConnected: boolean;
  isWifi: boolean;
}

import { observable } from '../observable';

/** The tab in front; WeChat makes one tab bar for each tab page, all watch this. */
export const currentTab = observable<string>('home');

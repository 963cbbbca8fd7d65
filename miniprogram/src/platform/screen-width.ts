import Taro from '@tarojs/taro';

/** The width of the window in CSS pixels. */
export const screenWidth = (): number => Taro.getWindowInfo().windowWidth;

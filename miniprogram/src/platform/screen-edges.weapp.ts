import Taro from '@tarojs/taro';

/** Heights, in CSS pixels, that the system and WeChat's capsule take from the page. */
export interface ScreenEdges {
  statusBar: number;
  bar: number;
  capsule: number;
}

let known: ScreenEdges | undefined;

/** Measures the status bar, the navigation bar and the room to leave for the capsule. */
export function screenEdges(): ScreenEdges {
  known ??= measure();
  return known;
}

function measure(): ScreenEdges {
  const { statusBarHeight = 20, windowWidth } = Taro.getWindowInfo();
  const capsule = Taro.getMenuButtonBoundingClientRect();
  const gap = Math.max(capsule.top - statusBarHeight, 4);
  return { statusBar: statusBarHeight, bar: capsule.height + 2 * gap, capsule: windowWidth - capsule.left + 8 };
}

export { useDidShow } from '@tarojs/taro';

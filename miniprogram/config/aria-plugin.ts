import path from 'node:path';
import type { IPluginContext } from '@tarojs/service';

interface WeappPlatform {
  platform: string;
  runtimePath: string | string[];
  template: { mergeComponents(ctx: IPluginContext, components: Record<string, Record<string, string>>): void };
}

const names = { 'aria-role': '', 'aria-label': '', 'aria-checked': '', 'aria-hidden': '' };

/** Taro's WeChat templates carry no screen-reader attributes; this adds them to the parts we make tappable. */
export default (ctx: IPluginContext): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: WeappPlatform) {
      if (platform.platform !== 'weapp') return;
      platform.template.mergeComponents(ctx, { View: names, Text: names, Input: names, Textarea: names, Image: names });
      const runtime = path.join(import.meta.dirname, 'aria-runtime');
      platform.runtimePath = [platform.runtimePath, runtime].flat();
    },
  });
};

import { mergeInternalComponents } from '@tarojs/shared';

const names = { 'aria-role': '', 'aria-label': '', 'aria-checked': '', 'aria-hidden': '' };

mergeInternalComponents({ View: names, Text: names, Input: names, Textarea: names, Image: names });

import { initialsOf } from '../../../api/src/modules/people/initials.js';

test.each([
  ['刘晓禾', 'lxh'],
  ['单雄', 'sx'],
  ['曾子墨', 'zzm'],
  ['解晓东', 'xxd'],
  ['仇英', 'qy'],
  ['区小明', 'oxm'],
  ['朴智星', 'pzx'],
  ['欧阳娜', 'oyn'],
  ['尉迟恭', 'ycg'],
  ['杨䶮', 'yy'],
  ['艾力江·买买提', 'aljmmt'],
  ['阿依古丽・吐尔逊', 'aygltex'],
  ['吕绿', 'll'],
  ['Anna李', 'annal'],
  ['🌸', ''],
  ['', ''],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('a very long name does not outgrow its column', () => {
  expect(initialsOf('林'.repeat(200))).toHaveLength(64);
});

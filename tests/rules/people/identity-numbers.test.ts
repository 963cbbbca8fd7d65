import { readDocumentKind } from '../../../api/src/modules/people/roster/cells/document-kind.js';
import { readIdentityDocument } from '../../../api/src/modules/people/roster/cells/identity-document.js';
import { readResidentId } from '../../../api/src/modules/people/roster/cells/resident-id.js';
import { readRollNumber } from '../../../api/src/modules/people/roster/cells/roll-number.js';
import { cell } from './roster-files.js';

const RESIDENT = '居民身份证';

test.each([
  [RESIDENT, '990000202007151608', '990000202007151608'],
  [RESIDENT, ' ９９００００２０２００７１５１６０８', '990000202007151608'],
  [RESIDENT, '99000020140118127x', '99000020140118127X'],
  ['护照', 'e47366111', 'E47366111'],
  ['港澳居民来往内地通行证', 'H95821127', 'H95821127'],
  ['台湾居民来往大陆通行证', '01234567', '01234567'],
])('GL-1 a %s numbered %s is taken', (kind, written, number) => {
  expect(readIdentityDocument(cell(written), kind)).toEqual({ value: { kind, number } });
});

test.each([
  [RESIDENT, '990000202007151609', '校验码不符或日期不存在'],
  [RESIDENT, '99000020200230123X', '校验码不符或日期不存在'],
  [RESIDENT, 411000000000000000, '科学计数'],
  [RESIDENT, '4.11E+17', '科学计数'],
  [RESIDENT, '99000020200715160', '这里是 17 位'],
  [RESIDENT, '990000200715160', '15 位的旧号码'],
  ['港澳居民来往内地通行证', 'E47366111222', '与证件类型'],
  ['台湾居民来往大陆通行证', 'ABC', '与证件类型'],
  ['护照', 'E4', '与证件类型'],
])('GL-1 a %s numbered %s is refused: %s', (kind, written, why) => {
  const reading = readIdentityDocument(cell(written), kind);
  expect('fault' in reading && reading.fault).toContain(why);
});

test.each([
  ['1', RESIDENT],
  ['身份证', RESIDENT],
  ['1-居民身份证', RESIDENT],
  ['111', RESIDENT],
  ['A', '护照'],
  ['414', '护照'],
  ['516', '港澳居民来往内地通行证'],
  ['8', '台湾居民来往大陆通行证'],
  ['B', '户口簿'],
  ['其他', '其他'],
])('GL-1 the kind of paper %s is %s', (written, kind) => {
  expect(readDocumentKind(cell(written))).toEqual({ value: kind });
});

test('GL-1 an unknown kind of paper is refused', () => {
  expect(readDocumentKind(cell('借书证'))).toHaveProperty('fault');
  expect(readDocumentKind(cell('3'))).toHaveProperty('fault');
});

test('GL-1 a citizen number tells birth date and sex', () => {
  expect(readResidentId('990000202007151608')).toEqual({ birthOn: '2020-07-15', sex: 'FEMALE' });
  expect(readResidentId('990000202004231119')).toEqual({ birthOn: '2020-04-23', sex: 'MALE' });
});

test.each([
  ['G990000202007151608', 'G990000202007151608'],
  ['g99000020140118127x', 'G99000020140118127X'],
  ['L999713471723254770', 'L999713471723254770'],
])('GL-1 the 学籍号 %s is taken', (written, number) => {
  expect(readRollNumber(cell(written))).toEqual({ value: number });
});

test.each([
  ['990000202007151608', '少了开头的字母'],
  ['G990000202007151609', '校验码不符'],
  ['X990000202007151608', '格式不符'],
  [9.9e17, '科学计数'],
])('GL-1 the 学籍号 %s is refused: %s', (written, why) => {
  const reading = readRollNumber(cell(written));
  expect('fault' in reading && reading.fault).toContain(why);
});

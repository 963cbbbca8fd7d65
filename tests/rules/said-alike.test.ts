import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = process.cwd();
const PLACES = ['api/src', 'console/src', 'miniprogram/src'];

const sources = PLACES.flatMap((place) =>
  readdirSync(join(ROOT, place), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.generated\.ts$/.test(name))
    .map((name) => ({ name: `${place}/${name}`, text: readFileSync(join(ROOT, place, name), 'utf8') })),
);

/** What stands in a source in spite of a rule, with where. */
const found = (pattern: RegExp): string[] =>
  sources.flatMap(({ name, text }) => [...text.matchAll(pattern)].map(([hit]) => `${name}: ${hit}`));

test('a booklet is 发布, by whomever and wherever: there is no second word for it', () => {
  expect(sources.length).toBeGreaterThan(500);
  expect(found(/.*签发.*/g)).toEqual([]);
});

test('after a time of day a space stands before what follows in Chinese: 15:16 提醒过了, 19:17 以前', () => {
  expect(found(/.*\b(?:shortTime|nearTime|clockNow)\([^{}]*\)\}\p{Script=Han}.*/gu)).toEqual([]);
});

test('until a day is said in one way: 12月7日以前有效', () => {
  expect(found(/.*(?<!以)前有效.*/g)).toEqual([]);
});

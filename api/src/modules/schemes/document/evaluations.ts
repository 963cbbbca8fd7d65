import { z } from 'zod';
import { MissingRater, Phase, Rater, Tone } from '../codes.rules.js';
import { band } from './measurements.js';
import { grades, off, partId, remindDaysLeft, shortName } from './parts.js';

const step = z.strictObject({
  id: partId.describe('代号'),
  name: shortName.describe('这一档的说法'),
  value: z.int().min(0).max(10_000).optional().describe('分值，百分之一分；不写的一档不计分，如“没留意”'),
});

const scale = z.strictObject({
  id: partId.describe('代号'),
  name: shortName.describe('名称'),
  steps: z.array(step).min(2).describe('各档，从高到低'),
});

const words = {
  min: z.int().min(0).max(5000).describe('最少字数'),
  max: z.int().min(1).max(5000).describe('最多字数'),
};

const item = z.strictObject({
  id: partId.describe('代号'),
  name: z.string().min(1).max(80).describe('问的是什么'),
  dimension: partId.optional().describe('所属维度或指标'),
  scale: partId.optional().describe('用哪个量表；不写则用文字回答'),
  words: z.strictObject(words).optional().describe('文字回答的字数'),
  perSubject: z.boolean().default(false).describe('每个任教学科各评一次'),
  off,
});

const form = z.strictObject({
  id: partId.describe('代号'),
  name: shortName.describe('表名'),
  rater: z.enum(Rater).describe('谁来评'),
  enteredBy: z.array(z.enum(Rater)).default([]).describe('除了评的人自己，还可以由谁代录；只用于自评'),
  phase: z.enum(Phase).describe('过程性还是期末'),
  grades: grades.optional().describe('只在这些年级'),
  inClassIn: grades.optional().describe('学生在这些年级只能在课堂上、用学校的设备填；不写则都可以在家填'),
  items: z.array(item).default([]).describe('评价项'),
  comment: z
    .strictObject({
      label: shortName.describe('评语的名称'),
      ...words,
      tone: z.enum(Tone).describe('语气：激励或写实'),
    })
    .optional()
    .describe('评语；不写则没有'),
  weight: z.int().min(0).max(10_000).default(0).describe('权重，万分之一；同一年级期末各表合计 10000'),
  off,
});

const peers = z.strictObject({
  perChild: z.int().min(1).max(20).describe('每个学生由几名同学评'),
  minimumGroup: z.int().min(2).max(20).describe('至少几名同学评了才出结果，只出平均'),
  trimFrom: z.int().min(3).max(50).optional().describe('达到几名时去掉一个最高和一个最低；不写则不去'),
});

const discouraging = z.strictObject({
  id: partId.describe('代号'),
  words: z.string().min(2).max(20).describe('容易让孩子泄气的说法'),
  instead: z.string().min(1).max(20).optional().describe('可以换成的说法；不写则只提醒'),
  off,
});

const hints = z.strictObject({
  likeFrom: z.int().min(30).max(100).default(60).describe('和另一份评语相同的文字达到百分之几时提醒'),
  discouraging: z.array(discouraging).default([]).describe('写评语时提醒的说法'),
  nameWords: z
    .array(z.string().min(2).max(8))
    .default([])
    .describe('也是日常词语的名字；只在后面写“同学”等称呼时才当作名字'),
});

/** Who evaluates whom, with what, and how it is put together. */
export const evaluationsSection = z.strictObject({
  grading: z.boolean().describe('是否综合成等级；否则只写实'),
  missingRater: z
    .enum(MissingRater)
    .default(MissingRater.REDISTRIBUTED)
    .describe('缺少一方时：权重按比例分给其他方，或不出结果'),
  remindDaysLeft,
  bands: z.array(band).default([]).describe('综合等级，从高到低'),
  peers: peers.optional().describe('同学互评'),
  hints: hints.optional().describe('写评语时的提示，只提醒，不拦住'),
  scales: z.array(scale).default([]).describe('量表'),
  forms: z.array(form).default([]).describe('评价表'),
});

import { ConductKind, ConductVisibility, FieldType, QuotaUnit, SectionKind } from '../codes.rules.js';
import { bandComplaints } from './band-checks.js';
import type { Complaint } from './complaint.js';
import { evaluationComplaints } from './evaluation-checks.js';
import { graduationComplaints } from './graduation-checks.js';
import { nodesOf } from './nodes.js';
import type { Scheme } from './scheme-schema.js';
import { sheetComplaints } from './sheet-checks.js';

/** What one value says of another: does everything named exist, do sums add up. */
export function crossCheck(scheme: Scheme): Complaint[] {
  return [
    ...treeComplaints(scheme),
    ...referenceComplaints(scheme),
    ...recordingComplaints(scheme),
    ...quotaComplaints(scheme),
    ...recognitionComplaints(scheme),
    ...measurementComplaints(scheme),
    ...evaluationComplaints(scheme),
    ...reportComplaints(scheme),
    ...groupComplaints(scheme),
    ...sheetComplaints(scheme),
    ...graduationComplaints(scheme),
  ];
}

const repeated = (values: readonly (string | number)[]): (string | number)[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const groupComplaints = ({ classGroup }: Scheme): Complaint[] =>
  classGroup && classGroup.least > classGroup.most
    ? [{ path: 'classGroup.most', message: '评价小组最多的人数不能少于至少的人数。' }]
    : [];

function treeComplaints(scheme: Scheme): Complaint[] {
  const ids = repeated(nodesOf(scheme).map((node) => node.id));
  const slots = repeated(scheme.dimensions.map((dimension) => dimension.slot));
  return [
    ...ids.map((id) => ({ path: 'dimensions', message: `代号 ${id} 在维度树中出现了两次。` })),
    ...slots.map((slot) => ({ path: 'dimensions', message: `色板位置 ${slot} 用了两次。` })),
  ];
}

/** Every place that names a node of the tree, and the name. */
function dimensionReferences(scheme: Scheme): [path: string, id: string | undefined][] {
  const { flowers, conduct } = scheme.recognition;
  return [
    ...scheme.subjects.map((subject) => [`subjects.${subject.id}`, subject.dimension] as const),
    ...scheme.recording.categories.map((one) => [`recording.categories.${one.id}`, one.dimension] as const),
    ...(flowers?.reasons ?? []).map((one) => [`recognition.flowers.reasons.${one.id}`, one.dimension] as const),
    ...conduct.map((one) => [`recognition.conduct.${one.id}`, one.dimension] as const),
    ...scheme.report.sections.map((one) => [`report.sections.${one.id}`, one.dimension] as const),
    ...scheme.evaluations.forms.flatMap((form) =>
      form.items.map((one) => [`evaluations.forms.${form.id}.items.${one.id}`, one.dimension] as const),
    ),
  ].map(([path, id]) => [`${path}.dimension`, id]);
}

function subjectReferences(scheme: Scheme): [path: string, ids: readonly string[] | undefined][] {
  const { flowers } = scheme.recognition;
  return [
    ...scheme.quotas.items.map((one) => [`quotas.items.${one.id}.subjects`, one.subjects] as [string, string[]]),
    ['recognition.flowers.subjects', flowers?.subjects],
    ...(flowers?.reasons ?? []).map(
      (one) => [`recognition.flowers.reasons.${one.id}.subjects`, one.subjects] as [string, string[]],
    ),
    ['measurements.results.subjects', scheme.measurements.results?.subjects],
  ];
}

function referenceComplaints(scheme: Scheme): Complaint[] {
  const nodes = new Set(nodesOf(scheme).map((node) => node.id));
  const subjects = new Set(scheme.subjects.map((subject) => subject.id));
  const lostNodes = dimensionReferences(scheme).filter(([, id]) => id !== undefined && !nodes.has(id));
  const lostSubjects = subjectReferences(scheme).flatMap(([path, ids]) =>
    (ids ?? []).filter((id) => !subjects.has(id)).map((id) => ({ path, message: `没有学科 ${id}。` })),
  );
  return [...lostNodes.map(([path, id]) => ({ path, message: `维度树中没有 ${id}。` })), ...lostSubjects];
}

function recordingComplaints(scheme: Scheme): Complaint[] {
  return scheme.recording.categories.flatMap((category) => {
    const path = `recording.categories.${category.id}`;
    const complaints: Complaint[] = [];
    if (category.photos.min > category.photos.max)
      complaints.push({ path: `${path}.photos`, message: '下限大于上限。' });
    if (category.about === 'CHILDREN' && !category.dimension) {
      complaints.push({ path: `${path}.dimension`, message: '学生的记录要属于一个维度。' });
    }
    for (const field of category.fields) {
      if ((field.type === FieldType.CHOICE) !== (field.choices !== undefined)) {
        complaints.push({
          path: `${path}.fields.${field.id}`,
          message: '选择项（CHOICE）要写 choices，其他类型不写。',
        });
      }
    }
    return complaints;
  });
}

function quotaComplaints(scheme: Scheme): Complaint[] {
  const categories = new Map(scheme.recording.categories.map((category) => [category.id, category]));
  return scheme.quotas.items.flatMap((quota) => {
    const path = `quotas.items.${quota.id}`;
    if (quota.unit === QuotaUnit.FLOWER) {
      return quota.category ? [{ path: `${path}.category`, message: '小红花不属于记录类别。' }] : [];
    }
    const category = categories.get(quota.category ?? '');
    if (!category) return [{ path: `${path}.category`, message: '要写明一个已有的记录类别。' }];
    if (!category.recorders[quota.of]) return [{ path: `${path}.of`, message: '这个角色不能记录这一类别。' }];
    return [];
  });
}

function recognitionComplaints(scheme: Scheme): Complaint[] {
  return scheme.recognition.conduct.flatMap(({ id, kind, visibility }) => {
    const path = `recognition.conduct.${id}.visibility`;
    if (kind === ConductKind.NEEDS_ATTENTION && visibility === ConductVisibility.CLASS)
      return [{ path, message: '需要关注的表现不能对全班公开。' }];
    if (kind === ConductKind.NEUTRAL && visibility !== ConductVisibility.STAFF)
      return [{ path, message: '观察只留给老师看，应写 STAFF。' }];
    return [];
  });
}

function measurementComplaints({ measurements: { results, body } }: Scheme): Complaint[] {
  const items = body?.items ?? [];
  return [
    ...bandComplaints('measurements.results.bands', results?.bands ?? []),
    ...items
      .filter((item) => item.min >= item.max)
      .map((item) => ({ path: `measurements.body.items.${item.id}`, message: '下限应小于上限。' })),
  ];
}

function reportComplaints({ report }: Scheme): Complaint[] {
  const inUse = report.sections.filter((section) => !section.off);
  const total = inUse.reduce((sum, section) => sum + section.weight, 0);
  const strays = inUse.filter(
    (section) => (section.kind === SectionKind.DIMENSION) !== (section.dimension !== undefined),
  );
  return [
    ...(total === 100 ? [] : [{ path: 'report.sections', message: `各部分的百分比合计应为 100，现在是 ${total}。` }]),
    ...strays.map(({ id }) => ({ path: `report.sections.${id}.dimension`, message: '维度页要写维度，其他页不写。' })),
  ];
}

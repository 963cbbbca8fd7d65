import { gradesOf } from '../../organisation/unit.rules.js';
import { Phase, Rater } from '../codes.rules.js';
import { bandComplaints } from './band-checks.js';
import type { Complaint } from './complaint.js';
import type { EvaluationForm, Scheme } from './scheme-schema.js';

const WHOLE = 10_000;

/** Who may type what a child says about itself. */
const ENTERS_FOR_CHILD: readonly Rater[] = [Rater.GUARDIAN, Rater.HOMEROOM_TEACHER];

/** Forms name scales that exist, weights of a grade add up, peers have their rules. */
export function evaluationComplaints(scheme: Scheme): Complaint[] {
  const { forms, grading, bands, peers } = scheme.evaluations;
  const complaints = forms.flatMap((form) => formComplaints(scheme, form));
  complaints.push(...bandComplaints('evaluations.bands', bands));
  if (grading) complaints.push(...weightComplaints(scheme));
  if (grading && bands.length === 0) complaints.push({ path: 'evaluations.bands', message: '综合成等级时要写等级。' });
  if (forms.some((form) => form.rater === Rater.PEER && !form.off) && !peers) {
    complaints.push({ path: 'evaluations.peers', message: '有互评表时要写互评的人数。' });
  }
  return complaints;
}

function formComplaints({ evaluations }: Scheme, form: EvaluationForm): Complaint[] {
  const path = `evaluations.forms.${form.id}`;
  const scales = new Set(evaluations.scales.map((scale) => scale.id));
  const complaints: Complaint[] = [];
  for (const item of form.items) {
    const place = `${path}.items.${item.id}`;
    if (item.scale && !scales.has(item.scale)) complaints.push({ path: place, message: `没有量表 ${item.scale}。` });
    if ((item.scale === undefined) === (item.words === undefined)) {
      complaints.push({ path: place, message: '量表（scale）和文字（words）要写一个，且只写一个。' });
    }
  }
  complaints.push(...enteredByComplaints(form));
  if (form.items.length === 0 && !form.comment) complaints.push({ path, message: '评价项和评语至少要有一样。' });
  if (form.weight > 0 && !form.items.some((item) => item.scale)) {
    complaints.push({ path: `${path}.weight`, message: '没有量表的评价表不能有权重。' });
  }
  return complaints;
}

function enteredByComplaints({ id, rater, enteredBy }: EvaluationForm): Complaint[] {
  const path = `evaluations.forms.${id}.enteredBy`;
  if (enteredBy.length === 0) return [];
  if (rater !== Rater.SELF) return [{ path, message: '只有自评可以由别人代录。' }];
  if (enteredBy.every((who) => ENTERS_FOR_CHILD.includes(who))) return [];
  return [{ path, message: '自评只能由监护人（GUARDIAN）或班主任（HOMEROOM_TEACHER）代录。' }];
}

function weightComplaints({ stages, appliesTo, evaluations }: Scheme): Complaint[] {
  const grades = appliesTo.grades ?? gradesOf(stages);
  return grades.flatMap((grade) => {
    const total = evaluations.forms
      .filter((form) => !form.off && form.phase === Phase.TERM_END && (form.grades ?? grades).includes(grade))
      .reduce((sum, form) => sum + form.weight, 0);
    if (total === WHOLE) return [];
    return [{ path: 'evaluations.forms', message: `${grade} 年级期末各表的权重合计应为 10000，现在是 ${total}。` }];
  });
}

/** The reviewed expectations about exemptions, written by hand like all others of the matrix. */

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));

const CLASSES = ['third', 'second', 'classB'];
const PUPILS = ['child', 'friend', 'sister', 'other', 'mover', 'childB', 'strangerB'];

/** Who stands how to an exemption: the family is told of it, but ends none. */
export const exemptionRelations = ({ THIRD, CLASS_B }) => ({ exemptA: THIRD, exemptB: CLASS_B });

/** Each query by id: why and the proof are the business of who grants, and of the family. */
export const EXEMPTION_QUERIES = {
  classExemptions: {
    of: CLASSES,
    gets: { ...all(['keeper', 'leader'], 'answered'), ...all(['office', 'teacher'], 'FORBIDDEN') },
  },
  childExemptions: {
    of: [...PUPILS, 'leaver', 'teen', 'grown', 'opened', 'childKin'],
    gets: {
      ...all(['keeper', 'leader', 'guardian', 'self', 'kin', 'deciding', 'seeing'], 'answered'),
      ...all(['office', 'teacher'], 'FORBIDDEN'),
    },
  },
};

const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;

/** Each mutation by id; who may is stopped by a day that cannot be, or by a version that never was. */
export const EXEMPTION_MUTATIONS = {
  grantExemption: {
    of: PUPILS,
    input: (id) => ({
      ...{ studentId: id, kind: 'SUBJECT', item: 'chinese', ground: 'ILLNESS', lastOn: '2026-09-01', proof: '' },
      clientMutationId: key(),
    }),
    gets: {
      // Kin work with the class of their own child, about which they do not decide.
      ...all(['office', 'teacher', 'guardian', 'self', 'kin'], 'FORBIDDEN'),
      ...all(['keeper', 'leader'], 'INVALID_INPUT'),
    },
  },
  endExemption: {
    of: ['exemptA', 'exemptB'],
    input: (id) => ({ exemptionId: id, version: 99, clientMutationId: key() }),
    gets: { ...all(['office', 'teacher'], 'FORBIDDEN'), ...all(['keeper', 'leader'], 'CONFLICT') },
  },
};

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const SHOWN = { everybody: 'value' };

/** Each field of each type. */
export const EXEMPTION_FIELDS = {
  ClassExemptions: {
    ...fields('classId items grounds termEndsOn', SHOWN),
    exemptions: { everybody: 'any' },
  },
  ExemptibleItem: fields('kind kindName item name', SHOWN),
  ExemptGroundOption: fields('ground name', SHOWN),
  Exemption: {
    ...fields('id version studentId studentName kind item itemName kindName ground groundWords proofUrl', SHOWN),
    ...fields('startsOn lastOn isRunning grantedBy grantedAt', SHOWN),
  },
};

/** The reviewed expectations about roster imports, written by hand like all others of the matrix. */

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const SHOWN = { everybody: 'value' };
const MAY_BE_EMPTY = { everybody: 'any' };

const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;

/** Who keeps the rolls is stopped because there is nothing left to correct. */
export const ROSTER_MUTATIONS = {
  correctRosterSheets: {
    of: ['importA', 'importB', 'waitingA'],
    input: (id) => ({ importId: id, sheets: [{ sheet: 0 }], clientMutationId: key() }),
    gets: { keeper: 'CONFLICT' },
  },
};

/** Each field of each type. */
export const ROSTER_FIELDS = {
  Unit: { ...fields('id kind name code', SHOWN), ...fields('parentId stages children', MAY_BE_EMPTY) },
  Term: fields('id schoolYear semester name startsOn endsOn state weekCount isCurrent schoolDayCount todayNote', SHOWN),
  Course: fields('id code name', SHOWN),
  SchoolClass: fields(
    'id schoolId schoolName name grade gradeName number entryYear homeroomTeacherName studentCount',
    SHOWN,
  ),
  StudentPage: { ...fields('nodes totalCount', SHOWN), nextCursor: MAY_BE_EMPTY },
  ClassStudent: fields('id name initials sex seatNumber', SHOWN),
  RosterImport: {
    ...fields('id version schoolId state stateName createdAt createdBy added changed left unchanged', SHOWN),
    ...fields('viewerCanCommit viewerCanUndo hazards', SHOWN),
    ...fields(
      'files refused warnings offers changes undoBlockedBy uploadUrl failure sheets refusedSheets',
      MAY_BE_EMPTY,
    ),
  },
  RosterImportPage: { nodes: MAY_BE_EMPTY, nextCursor: MAY_BE_EMPTY },
  RosterFile: { ...fields('name rowCount', SHOWN), ...fields('columns kindName headerRow', MAY_BE_EMPTY) },
  RosterColumn: { ...fields('header known', SHOWN), meaning: MAY_BE_EMPTY },
  RefusedRow: fields('file row column value reason wholeFile', SHOWN),
  RosterWarning: { ...fields('file message', SHOWN), row: MAY_BE_EMPTY },
  RosterChangeLine: { ...fields('kind what detail', SHOWN), ...fields('file row', MAY_BE_EMPTY) },
  RosterHazards: { asksSchoolName: SHOWN, ...fields('renamed leaving alarms', MAY_BE_EMPTY) },
  RosterRename: fields('file row sheetName number before after', SHOWN),
  RosterLeaving: fields('who left present isLarge', SHOWN),
  RosterSheet: {
    ...fields('index name rowCount isCorrected', SHOWN),
    ...fields('kind headerRow firstRows columns fields', MAY_BE_EMPTY),
  },
  RosterSheetRow: fields('row text', SHOWN),
  RosterSheetColumn: { ...fields('index letter header known samples', SHOWN), field: MAY_BE_EMPTY },
  RosterField: fields('key name', SHOWN),
  RefusedSheet: fields('file kindName rowCount', SHOWN),
  JoinOffer: fields('id staffNumber staffName childName', SHOWN),
};

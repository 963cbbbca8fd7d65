import { appPages, peopleOf, tableComplaints, views } from '../../scripts/looking/pages.mjs';
import { lookAs } from '../support/looking.js';

test('every page of the app is looked at by somebody', () => {
  expect(appPages().length).toBeGreaterThan(10);
  expect(tableComplaints()).toEqual([]);
});

test('a page that nobody looks at is a complaint, and so is a view of a page that is gone', () => {
  expect(tableComplaints(['pages/new/index'], [])).toHaveLength(1);
  expect(tableComplaints([], views.slice(0, 1))).toHaveLength(1);
});

describe('every page of staff on the demo world', () => lookAs(peopleOf('staff')));

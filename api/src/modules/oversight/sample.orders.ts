import { sql } from 'kysely';
import type { OrderKey, Orders } from '../../kernel/sorted-page.js';
import { BY_INITIALS } from '../people/index.js';
import { SampleState } from './sample.lifecycle.js';

/** How the booklets that were drawn are put in order. */
export enum SampledSort {
  CLASS = 'CLASS',
  NAME = 'NAME',
  STATE = 'STATE',
}

const ID: OrderKey = { by: sql.ref('b.id'), kind: 'id' };

/** What waits comes first, in the order in which it goes on. */
const STATES = [
  SampleState.WAITING,
  SampleState.FOUND,
  SampleState.ANSWERED,
  SampleState.FINE,
  SampleState.SETTLED,
].map((state, at) => sql`when ${state} then ${sql.lit(at)}`);

/** They were kept in the order in which they were drawn: by class and seat. Some dozens of a school and term stand here. */
export const SAMPLED_ORDERS: Orders<SampledSort> = {
  usual: SampledSort.CLASS,
  by: {
    [SampledSort.CLASS]: [ID],
    [SampledSort.NAME]: [BY_INITIALS, ID],
    [SampledSort.STATE]: [{ by: sql`(case b.state ${sql.join(STATES, sql` `)} end)`, kind: 'number' }, ID],
  },
};

/** How the pupils without a published booklet are put in order. */
export enum UnpublishedSort {
  CLASS = 'CLASS',
  NAME = 'NAME',
}

const PUPIL: OrderKey = { by: sql.ref('e.student_id'), kind: 'id' };

/** The pupils of one roll, a few thousand at most: no list of them grows with the years. */
export const UNPUBLISHED_ORDERS: Orders<UnpublishedSort> = {
  usual: UnpublishedSort.CLASS,
  by: {
    [UnpublishedSort.CLASS]: [
      { by: sql.ref('c.entry_year'), kind: 'number', desc: true },
      { by: sql.ref('c.number'), kind: 'number' },
      { by: sql`coalesce(e.seat_number, 0)`, kind: 'number' },
      PUPIL,
    ],
    [UnpublishedSort.NAME]: [BY_INITIALS, PUPIL],
  },
};

import type { Actor } from '../../../kernel/actor.js';
import { mayPublish, type ReportPlace } from '../growth-report.policy.js';

/** Who sees who opened a booklet: who publishes it; no family, not even of the own child. */
export const seesOpenings = (actor: Actor, place: ReportPlace): boolean => mayPublish(actor, place);

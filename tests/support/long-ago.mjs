/** Loaded before the command that opens the operator: whoever exists before a test does so since before its first day. */
const LONG_AGO = Date.parse('2026-01-01T00:00:00Z');
const { now } = Date;
const earlier = now() - LONG_AGO;
Date.now = () => now() - earlier;

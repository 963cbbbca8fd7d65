// Loaded before the API: every run plays on the same day of the term, whatever day it is on this machine.
const now = Date.now;
const shift = Number(process.env.BENCH_SHIFT_MS);
Date.now = () => now() + shift;

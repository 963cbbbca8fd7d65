type Microtask = () => void;

function later(task: Microtask): void {
  Promise.resolve()
    .then(task)
    .catch((error: unknown) => {
      setTimeout(() => {
        throw error;
      }, 0);
    });
}

const native = typeof globalThis === 'undefined' ? undefined : globalThis['queueMicrotask'];

/** Runs a task after the current one; WeChat's runtime has no queueMicrotask of its own. */
export const queueMicrotask: (task: Microtask) => void = native ? native.bind(globalThis) : later;

type Listener = (event: { type: 'abort'; target: Signal }) => void;

class Signal {
  aborted = false;
  reason: unknown = undefined;
  onabort: Listener | null = null;
  private readonly listeners = new Set<Listener>();

  addEventListener(_type: 'abort', listener: Listener): void {
    this.listeners.add(listener);
  }

  removeEventListener(_type: 'abort', listener: Listener): void {
    this.listeners.delete(listener);
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  fire(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason ?? new Error('aborted');
    const event = { type: 'abort' as const, target: this };
    this.onabort?.(event);
    for (const listener of [...this.listeners]) listener(event);
    this.listeners.clear();
  }
}

class Controller {
  readonly signal = new Signal();

  abort(reason?: unknown): void {
    this.signal.fire(reason);
  }
}

const native = typeof globalThis === 'undefined' ? undefined : globalThis;

/** The platform's own AbortController where there is one, else a small one with the same behaviour. */
const AbortControllerHere = native?.['AbortController'] ?? Controller;
const AbortSignalHere = native?.['AbortSignal'] ?? Signal;

export { AbortControllerHere as AbortController, AbortSignalHere as AbortSignal };

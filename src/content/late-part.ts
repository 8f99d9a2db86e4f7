/** Something whose code is brought when it is first needed. */
export interface LatePart<T> {
  /** Null as long as it is not there. */
  get: () => T | null;
  /** Brings it; null where it could not be brought, which is tried again then. */
  bring: () => Promise<T | null>;
}

export function createLatePart<T>(bring: () => Promise<T | null>): LatePart<T> {
  let part: T | null = null;
  let coming: Promise<T | null> | null = null;
  return {
    get: () => part,
    bring: () => {
      coming ??= bring().then((brought) => {
        part = brought;
        if (!brought) coming = null;
        return brought;
      });
      return coming;
    },
  };
}
